import Articles

/// Writes notes for people: by article, each with its quote, its text, its tags, its place and its
/// id.
struct MarkdownExporter {
    func export(_ documents: [AnnotatedDocument]) -> [UInt8] {
        let sections = documents.filter { !$0.annotations.isEmpty }.flatMap(section)
        return Array((["# Notes"] + sections).joined(separator: "\n\n").utf8)
            + [UInt8(ascii: "\n")]
    }

    private func section(_ document: AnnotatedDocument) -> [String] {
        let ranges = document.annotations.compactMap(\.anchor.range)
        let places = document.text.map { ScalarPlaces(ranges, in: $0).places } ?? [:]
        let head = ["## " + onOneLine(document.title), code(document.path.string)]
        return head
            + document.annotations.flatMap { anchored in
                note(anchored, place: anchored.anchor.range.flatMap { places[$0] })
            }
    }

    private func note(_ anchored: AnchoredAnnotation, place: Range<Int>?) -> [String] {
        let annotation = anchored.annotation
        var blocks = [quotation(annotation.target.selector.quote.exact)]
        if !annotation.body.isEmpty { blocks.append(annotation.body) }
        var facts: [String] = []
        if !annotation.tags.isEmpty {
            facts.append("Tags: " + annotation.tags.map(code).joined(separator: ", "))
        }
        let characters = place.map { ", characters \($0.lowerBound) to \($0.upperBound)" } ?? ""
        facts.append("Place: \(anchored.anchor.state)\(characters)")
        facts.append("Note: " + code(annotation.id.rawValue))
        blocks.append(facts.map { "- " + $0 }.joined(separator: "\n"))
        return blocks
    }

    private func quotation(_ quote: String) -> String {
        quote.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n")
    }

    private func onOneLine(_ string: String) -> String {
        string.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// A code span whose fence is longer than any run of backticks inside (CommonMark 6.1).
    private func code(_ string: String) -> String {
        let string = onOneLine(string)
        let longest = string.split { $0 != "`" }.map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: longest + 1)
        let pad = longest > 0 ? " " : ""
        return fence + pad + string + pad + fence
    }
}
