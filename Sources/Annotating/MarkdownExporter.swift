import Articles

/// Writes notes for people: by article, each with its quote, its text, its tags, its place and its
/// id. Comments, which no one sees once the file is set, say where a note's text begins and ends,
/// so that ``MarkdownImporter`` can bring back what was edited in the file.
struct MarkdownExporter {
    func export(_ documents: [AnnotatedDocument]) -> [UInt8] {
        let sections = documents.filter { !$0.annotations.isEmpty }.flatMap(section)
        return Array((["# Notes"] + sections).joined(separator: "\n\n").utf8)
            + [UInt8(ascii: "\n")]
    }

    private func section(_ document: AnnotatedDocument) -> [String] {
        let places = document.scalarPlaces
        let title = MarkdownText.plain(document.title.onOneLine)
        let head = ["## " + title, code(document.path.string)]
        return head
            + document.annotations.flatMap { anchored in
                note(anchored, place: anchored.anchor.range.flatMap { places[$0] })
            }
    }

    private func note(_ anchored: AnchoredAnnotation, place: Range<Int>?) -> [String] {
        let annotation = anchored.annotation
        let marks = MarkdownNotes.marks(around: annotation)
        var blocks = [quotation(annotation.target.selector.quote.exact), marks.start]
        if !annotation.body.isEmpty { blocks.append(annotation.body) }
        blocks.append(marks.end)
        var facts: [String] = []
        if !annotation.tags.isEmpty {
            facts.append(MarkdownNotes.tags + TagLine.text(annotation.tags))
        }
        if let colour = annotation.colour { facts.append(MarkdownNotes.colour + colour.rawValue) }
        if annotation.isStarred { facts.append(MarkdownNotes.starred) }
        facts.append("- Place: " + anchored.placeText(place))
        blocks.append(facts.joined(separator: "\n"))
        return blocks
    }

    private func quotation(_ quote: String) -> String {
        quote.textLines.map { $0.isEmpty ? ">" : "> " + MarkdownText.plain($0) }
            .joined(separator: "\n")
    }

    /// A code span whose fence is longer than any run of backticks inside (CommonMark 6.1).
    private func code(_ string: String) -> String {
        let string = string.onOneLine
        let longest = string.utf8.split { $0 != UInt8(ascii: "`") }.map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: longest + 1)
        let pad = longest > 0 ? " " : ""
        return fence + pad + string + pad + fence
    }
}

/// The lines of a Markdown file of notes that are read again.
enum MarkdownNotes {
    static let tags = "- Tags: "
    static let colour = "- Colour: "
    static let starred = "- Starred"
    private static let opening = "<!-- note "
    private static let closing = "<!-- end of note "
    private static let last = " -->"

    /// The lines before and after a note's text. The text may hold the line after it, as when a
    /// file of notes was pasted into it; then both have a number that makes them its own.
    static func marks(around annotation: Annotation) -> (start: String, end: String) {
        let name = name(annotation)
        let lines = Set(annotation.body.textLines.map { Array($0.utf8) })
        var own = name
        var number = 2
        while lines.contains(Array((closing + own + last).utf8)) {
            own = "\(name)#\(number)"
            number += 1
        }
        return (
            opening + own + " of " + annotation.modified.iso8601 + " "
                + NoteEdit.digest(ofWritten: annotation) + last, closing + own + last
        )
    }

    /// The id as it may stand in a comment: no part of it ends the comment.
    private static func name(_ annotation: Annotation) -> String {
        PercentEncoding.encode(Array(annotation.id.rawValue.utf8))
            .replacing("--", with: "%2D%2D")
    }

    /// The id, and the line that ends the note's text.
    static func started(
        by line: Substring
    ) -> (id: AnnotationID, modified: Timestamp?, digest: Substring?, end: String)? {
        guard line.hasPrefix(opening), line.hasSuffix(last) else { return nil }
        let words = line.dropFirst(opening.count).dropLast(last.count).split(separator: " ")
        guard let name = words.first, let encoded = name.split(separator: "#").first else {
            return nil
        }
        let id = String(decoding: PercentEncoding.decode(encoded.utf8), as: UTF8.self)
        let modified = words.count > 2 ? Timestamp(iso8601: String(words[2])) : nil
        return (AnnotationID(id), modified, words.count > 3 ? words[3] : nil, closing + name + last)
    }
}

extension AnnotatedDocument {
    /// The notes' places of today in Unicode scalars.
    var scalarPlaces: [TextRange: Range<Int>] {
        let ranges = annotations.compactMap(\.anchor.range)
        return text.map { ScalarPlaces(ranges, in: $0).places } ?? [:]
    }
}

extension AnchoredAnnotation {
    /// - Parameter place: in scalars.
    func placeText(_ place: Range<Int>?) -> String {
        anchor.state + (place.map { ", characters \($0.lowerBound) to \($0.upperBound)" } ?? "")
    }
}

extension String {
    var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
