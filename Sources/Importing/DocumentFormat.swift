import Articles

/// How a file is read, as its name tells.
enum DocumentFormat: Hashable, Sendable {
    case plainText
    case markdown
    case html(isXML: Bool)
    /// A message.
    case email
    /// Messages one after another (mbox).
    case mailbox
    /// RSS or Atom; other XML that is called so is taken for text.
    case feed
    /// Articles as lines of JSON, or as rows of a table; where they are none, text.
    case jsonLines
    case table
    /// An EPUB.
    case book
    /// A format that is known and not read, with its name ("a PDF file").
    case unsupported(name: String)

    /// What has no extension, or one that is not known, is taken for text until its bytes say
    /// otherwise.
    init(_ path: DocumentPath) {
        let suffix = Self.suffix(path)
        if Self.markdownSuffixes.contains(suffix) {
            self = .markdown
        } else if Self.htmlSuffixes.contains(suffix) {
            self = .html(isXML: suffix.first == UInt8(ascii: "x"))
        } else if suffix.elementsEqual("eml".utf8) {
            self = .email
        } else if suffix.elementsEqual("mbox".utf8) || suffix.elementsEqual("mbx".utf8) {
            self = .mailbox
        } else if let known = Self.known.value(of: suffix)?.first {
            self = Self.format(known)
        } else if let group = Self.others.value(of: suffix)?.first, let name = Self.name(of: group)
        {
            self = .unsupported(name: name)
        } else {
            self = .plainText
        }
    }

    private static let known = WordTable(
        "atom:f csv:t epub:b jsonl:j ndjson:j rdf:f rss:f tsv:t xml:f")

    private static func format(_ letter: UInt8) -> DocumentFormat {
        switch letter {
        case UInt8(ascii: "f"): .feed
        case UInt8(ascii: "t"): .table
        case UInt8(ascii: "j"): .jsonLines
        default: .book
        }
    }

    /// Without the dot, in lower case; empty where there is none.
    private static func suffix(_ path: DocumentPath) -> ArraySlice<UInt8> {
        let start = path.bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
        guard let dot = path.bytes.lastIndex(of: UInt8(ascii: ".")), dot > start else { return [] }
        return path.bytes[(dot + 1)...].map(\.lowercased)[...]
    }

    private static let htmlSuffixes = WordTable("htm html shtml xht xhtml")
    private static let markdownSuffixes = WordTable("markdown md mdown mkd mkdn")

    /// The suffixes of formats that are known and not read, each with the letter of its name.
    private static let others = WordTable(
        """
        7z:a a:x accdb:d avi:v avif:i azw:b azw3:b bin:x bmp:i bz2:a class:x db:d deb:a djvu:b
        dll:x doc:w docx:w dot:w dotx:w eps:i exe:x fb2:b flac:v gif:i gz:a heic:i
        heif:i ico:i iso:a jar:a jpeg:i jpg:i key:t m4a:v m4v:v mdb:d mht:h
        mhtml:h mkv:v mobi:b mov:v mp3:v mp4:v msg:m numbers:s o:x odp:t ods:s odt:w oga:v ogg:v
        ogv:v opus:v otf:f ott:w pages:w pdf:p png:i ppt:t pptx:t ps:i psd:i pyc:x rar:a rpm:a
        rtf:w so:x sqlite:d sqlite3:d svg:i tar:a tgz:a tif:i tiff:i ttf:f wasm:x wav:v webm:v
        webp:i woff:f woff2:f wpd:w wps:w xcf:i xls:s xlsx:s xz:a zip:a zst:a
        """)

    private static func name(of letter: UInt8) -> String? {
        switch letter {
        case UInt8(ascii: "p"): "a PDF file"
        case UInt8(ascii: "w"): "a word processor's file"
        case UInt8(ascii: "s"): "a spreadsheet"
        case UInt8(ascii: "t"): "a presentation"
        case UInt8(ascii: "h"): "a web page"
        case UInt8(ascii: "b"): "an electronic book"
        case UInt8(ascii: "m"): "an e-mail file"
        case UInt8(ascii: "i"): "an image"
        case UInt8(ascii: "v"): "a sound or video file"
        case UInt8(ascii: "a"): "an archive"
        case UInt8(ascii: "d"): "a database"
        case UInt8(ascii: "x"): "a program or library"
        case UInt8(ascii: "f"): "a font"
        default: nil
        }
    }
}
