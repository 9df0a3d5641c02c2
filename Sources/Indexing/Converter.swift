import Articles
import Importing

/// A program that makes text of documents of some format.
public struct Converter: Hashable, Sendable {
    /// In an argument, the path of a copy of the document; where no argument has it, the document is
    /// the program's standard input.
    public static let file = "{file}"

    /// Which documents it is for.
    public var pattern: PathPattern
    /// The program, which is looked for in PATH, and its arguments: they go to it as they are, past
    /// any shell.
    public var words: [String]
    public var output: ConvertedFormat
    /// The package that has the program, for people who want to install it.
    public var package: String?
    /// Whether its documents are text that can be read without it.
    public var isOptional: Bool

    public init(
        _ pattern: String, _ words: [String], output: ConvertedFormat = .text,
        package: String? = nil, isOptional: Bool = false
    ) {
        self.pattern = PathPattern(pattern)
        self.words = words
        self.output = output
        self.package = package
        self.isOptional = isOptional
    }

    /// What is said of an output by name in the configuration; nil for a name that says nothing.
    public static func output(named name: String) -> ConvertedFormat? {
        ConvertedFormat(rawValue: name)
    }

    public static let outputNames = ConvertedFormat.allCases.map(\.rawValue)

    public var program: String { words.first ?? "" }

    /// Those that are known without any configuration.
    public static let standard: [Converter] =
        [
            Converter(
                "*.pdf", ["pdftotext", "-layout", "-enc", "UTF-8", file, "-"],
                package: "poppler-utils")
        ]
        + [
            ("docx", "docx", false), ("odt", "odt", false), ("rtf", "rtf", false),
            ("org", "org", true), ("rst", "rst", true), ("tex", "latex", true),
            ("latex", "latex", true),
        ].map { suffix, format, isText in
            Converter(
                "*." + suffix,
                [
                    "pandoc", "--sandbox", "-s", "-M", "pagetitle= ", "-f", format, "-t", "html",
                    file,
                ],
                output: .html, package: "pandoc", isOptional: isText)
        }
}
