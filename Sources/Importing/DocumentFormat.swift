import Articles

/// How a file is read, as its name tells.
enum DocumentFormat: Hashable, Sendable {
    case plainText
    case markdown
    /// A format that is known and not read, with its name ("a PDF file").
    case unsupported(name: String)

    /// What has no extension, or one that is not known, is taken for text until its bytes say
    /// otherwise.
    init(_ path: DocumentPath) {
        let suffix = Self.suffix(path)
        if Self.markdownSuffixes.contains(suffix) {
            self = .markdown
        } else if let name = Self.others[suffix] {
            self = .unsupported(name: name)
        } else {
            self = .plainText
        }
    }

    /// Without the dot, in lower case; empty where there is none.
    private static func suffix(_ path: DocumentPath) -> String {
        let name = path.name.utf8
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
            return ""
        }
        return String(decoding: name[name.index(after: dot)...].map(\.lowercased), as: UTF8.self)
    }

    private static let markdownSuffixes: Set<String> = ["md", "markdown", "mdown", "mkd", "mkdn"]

    private static let others: [String: String] = {
        let groups = [
            ("a PDF file", "pdf"),
            ("a word processor's file", "doc docx dot dotx odt ott rtf pages wpd wps"),
            ("a spreadsheet", "xls xlsx ods numbers"),
            ("a presentation", "ppt pptx odp key"),
            ("a web page", "html htm xhtml mht mhtml"),
            ("an electronic book", "epub mobi azw azw3 fb2 djvu"),
            ("an e-mail file", "eml mbox msg"),
            (
                "an image",
                "png jpg jpeg gif bmp tif tiff webp svg ico heic heif avif psd xcf eps ps"
            ),
            ("a sound or video file", "mp3 mp4 m4a m4v ogg oga ogv opus wav flac avi mov mkv webm"),
            ("an archive", "zip gz tgz bz2 xz zst 7z rar tar jar deb rpm iso"),
            ("a database", "sqlite sqlite3 db mdb accdb"),
            ("a program or library", "exe dll so o a class pyc wasm bin"),
            ("a font", "ttf otf woff woff2"),
        ]
        var result: [String: String] = [:]
        for (name, suffixes) in groups {
            for suffix in suffixes.split(separator: " ") { result[String(suffix)] = name }
        }
        return result
    }()
}
