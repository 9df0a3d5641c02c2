import Articles
import ReaderModel

/// Makes concordance lines: a mention with the words around it, from the same block.
enum Concordance {
    /// UTF-8 bytes of context on each side; more than a wide screen shows.
    static let context = 200

    static func line(for range: TextRange, in article: Article) -> ConcordanceLine {
        let text = article.text
        let block = article.blocks.first { $0.range.end > range.start }?.range ?? text.range
        let whole = TextRange(min(block.start, range.start), max(block.end, range.end))
        let start = text.scalarStart(atOrAfter: max(whole.start, range.start - context))
        let end = text.scalarStart(atOrAfter: min(whole.end, range.end + context))
        return ConcordanceLine(
            before: folded(text[TextRange(min(start, range.start), range.start)]),
            text: folded(text[range]),
            after: folded(text[TextRange(range.end, max(end, range.end))]))
    }

    /// On one line: any run of white space becomes a space.
    private static func folded(_ text: String) -> String {
        var result = ""
        var wasSpace = false
        for scalar in text.unicodeScalars {
            let isSpace = scalar.properties.isWhitespace
            if !isSpace {
                result.unicodeScalars.append(scalar)
            } else if !wasSpace {
                result.append(" ")
            }
            wasSpace = isSpace
        }
        return result
    }
}

extension ReadingText {
    /// The first scalar boundary at or after a position.
    func scalarStart(atOrAfter offset: TextOffset) -> TextOffset {
        var index = min(max(0, offset.utf8), count)
        while index < count, bytes[index] & 0xC0 == 0x80 { index += 1 }
        return TextOffset(index)
    }
}
