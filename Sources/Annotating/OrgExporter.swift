import Articles

/// Writes notes as an Org file: a heading an article, below it one a note, with the note's id, place
/// and tags as properties. The text stands in a block of Markdown, which is what it is.
struct OrgExporter {
    func export(_ documents: [AnnotatedDocument]) -> [UInt8] {
        var lines = ["#+TITLE: Notes"]
        for document in documents where !document.annotations.isEmpty {
            lines += ["", "* " + document.title.onOneLine, ": " + document.path.string.onOneLine]
            let places = document.scalarPlaces
            for anchored in document.annotations {
                lines += note(anchored, place: anchored.anchor.range.flatMap { places[$0] })
            }
        }
        return Array(lines.joined(separator: "\n").utf8) + [UInt8(ascii: "\n")]
    }

    private func note(_ anchored: AnchoredAnnotation, place: Range<Int>?) -> [String] {
        let annotation = anchored.annotation
        let quote = annotation.target.selector.quote.exact
        var lines = [
            "", "** " + heading(quote), ":PROPERTIES:",
            OrgNotes.id + OrgNotes.name(of: annotation.id),
            OrgNotes.modified + annotation.modified.iso8601,
            OrgNotes.digest + NoteEdit.digest(ofWritten: annotation),
        ]
        if !annotation.tags.isEmpty { lines.append(OrgNotes.tags + TagLine.text(annotation.tags)) }
        if let colour = annotation.colour { lines.append(OrgNotes.colour + colour.rawValue) }
        if annotation.isStarred { lines.append(OrgNotes.starred + "yes") }
        lines += [":PLACE: " + anchored.placeText(place), ":END:"]
        lines += ["#+begin_quote"] + quote.textLines.map(OrgNotes.escaped) + ["#+end_quote"]
        lines += [OrgNotes.start + " -i"]
        if !annotation.body.isEmpty { lines += annotation.body.textLines.map(OrgNotes.escaped) }
        return lines + [OrgNotes.end]
    }

    /// The quote's first words.
    private func heading(_ quote: String) -> String {
        let line = quote.onOneLine
        let first = line.prefix(60)
        return first.endIndex < line.endIndex ? first + "…" : line
    }
}

/// The lines of an Org file of notes that are read again.
enum OrgNotes {
    static let id = ":ID: "
    static let modified = ":MODIFIED: "
    static let digest = ":WRITTEN: "
    /// Org keeps the name TAGS for itself.
    static let tags = ":NOTE_TAGS: "
    static let colour = ":COLOUR: "
    static let starred = ":STARRED: "
    /// The file has ` -i` after it, which keeps Org from indenting what is edited in the block.
    static let start = "#+begin_src markdown"
    static let end = "#+end_src"

    /// An id on one line, whatever it is made of.
    static func name(of id: AnnotationID) -> String {
        PercentEncoding.encode(Array(id.rawValue.utf8))
    }

    static func id(named name: Substring) -> AnnotationID {
        AnnotationID(String(decoding: PercentEncoding.decode(name.utf8), as: UTF8.self))
    }

    /// Whether a line is one of the two around a note's text, in whatever case Org has put it.
    static func isMark(_ line: Substring, _ mark: String) -> Bool {
        let line = line.lowercased()
        return line == mark || mark == start && line.hasPrefix(start + " ")
    }

    /// A comma before what Org would take for a heading or a keyword, also where it is indented, and
    /// before such commas (Org manual, "Literal Examples").
    static func escaped(_ line: Substring) -> String {
        guard let at = markup(in: line) else { return String(line) }
        return String(
            decoding: line.utf8[..<at] + [UInt8(ascii: ",")] + line.utf8[at...], as: UTF8.self)
    }

    static func unescaped(_ line: Substring) -> Substring {
        guard let at = markup(in: line), line.utf8[at] == UInt8(ascii: ",") else { return line }
        let rest = line.utf8[line.utf8.index(after: at)...]
        return Substring(decoding: Array(line.utf8[..<at]) + Array(rest), as: UTF8.self)
    }

    /// Where after the indentation commas and then a sign of Org's begin, if they do.
    private static func markup(in line: Substring) -> String.Index? {
        let content = line.utf8.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        let sign = content.drop { $0 == UInt8(ascii: ",") }
        return sign.starts(with: "*".utf8) || sign.starts(with: "#+".utf8)
            ? content.startIndex : nil
    }
}
