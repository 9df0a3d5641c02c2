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
            OrgNotes.id + annotation.id.rawValue.onOneLine,
            OrgNotes.modified + annotation.modified.iso8601,
        ]
        if !annotation.tags.isEmpty { lines.append(OrgNotes.tags + TagLine.text(annotation.tags)) }
        if let colour = annotation.colour { lines.append(":COLOUR: " + colour.rawValue) }
        if annotation.isStarred { lines.append(":STARRED: yes") }
        lines += [":PLACE: " + anchored.placeText(place), ":END:"]
        lines += ["#+begin_quote"] + quote.textLines.map(OrgNotes.escaped) + ["#+end_quote"]
        lines += [OrgNotes.start]
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
    /// Org keeps the name TAGS for itself.
    static let tags = ":NOTE_TAGS: "
    static let start = "#+begin_src markdown"
    static let end = "#+end_src"

    /// A comma before what Org would take for a heading or a keyword, and before such commas (Org
    /// manual, "Literal Examples").
    static func escaped(_ line: Substring) -> String { isMarkup(line) ? "," + line : String(line) }

    static func unescaped(_ line: Substring) -> Substring {
        line.hasPrefix(",") && isMarkup(line) ? line.dropFirst() : line
    }

    private static func isMarkup(_ line: Substring) -> Bool {
        let rest = line.drop { $0 == "," }
        return rest.hasPrefix("*") || rest.hasPrefix("#+")
    }
}
