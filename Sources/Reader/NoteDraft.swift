import Articles
import LibraryStore
import ReaderModel

/// A note that was being written, as it is kept until it is saved: lines of a word and a value in
/// hexadecimal digits, an empty line, and the text as it is.
struct NoteDraft: Hashable, Sendable {
    /// The path of the notebook that it is for.
    var notebook: String
    /// The passage that it is about.
    var target: AnnotationTarget
    /// The note that it changes, and what that said then; nil for a new one.
    var changed: AnnotationID?
    var original: String
    var text: String

    private static let heading = "dossier draft 1"

    var serialised: [UInt8] {
        let quote = target.selector.quote
        let position = target.selector.position
        var fields: [(String, [UInt8])] = [
            ("notebook", Array(notebook.utf8)), ("hash", Array(target.hash.hex.utf8)),
            ("path", target.path.bytes), ("exact", Array(quote.exact.utf8)),
            ("prefix", Array(quote.prefix.utf8)), ("suffix", Array(quote.suffix.utf8)),
            ("start", Array(String(position.start.utf8).utf8)),
            ("end", Array(String(position.end.utf8).utf8)), ("original", Array(original.utf8)),
        ]
        if let changed { fields.append(("changed", Array(changed.rawValue.utf8))) }
        let lines = fields.map { $0.0 + " " + Hex.digits(of: $0.1) + "\n" }
        return Array((Self.heading + "\n" + lines.joined() + "\n" + text).utf8)
    }

    init(
        notebook: String, target: AnnotationTarget, changed: AnnotationID? = nil,
        original: String = "", text: String
    ) {
        self.notebook = notebook
        self.target = target
        self.changed = changed
        self.original = original
        self.text = text
    }

    /// Nil for what is no draft.
    init?(parsing bytes: [UInt8]) {
        var rest = bytes[...]
        func line() -> Substring? {
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            defer { rest = rest[(end + 1)...] }
            return Substring(decoding: rest[..<end], as: UTF8.self)
        }
        guard line() == Self.heading[...] else { return nil }
        var fields: [Substring: [UInt8]] = [:]
        while let line = line(), !line.isEmpty {
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 2, let value = Hex.bytes(of: parts[1].utf8) else { return nil }
            fields[parts[0]] = value
        }
        func text(_ name: Substring) -> String? {
            fields[name].map { String(decoding: $0, as: UTF8.self) }
        }
        guard let notebook = text("notebook"),
            let hash = text("hash").flatMap({ ContentHash(hex: $0) }),
            let path = fields["path"], let exact = text("exact"), let prefix = text("prefix"),
            let suffix = text("suffix"), let start = text("start").flatMap({ Int($0) }),
            let end = text("end").flatMap({ Int($0) }), 0 <= start, start <= end
        else { return nil }
        self.init(
            notebook: notebook,
            target: AnnotationTarget(
                hash: hash, path: DocumentPath(bytes: path),
                selector: Selector(
                    quote: TextQuoteSelector(exact: exact, prefix: prefix, suffix: suffix),
                    position: TextRange(utf8: start..<end))),
            changed: text("changed").map { AnnotationID($0) }, original: text("original") ?? "",
            text: String(decoding: rest, as: UTF8.self))
    }
}
