import Articles
import LibraryStore

/// Finds the mentions of an entity with the words around them.
struct Concordance {
    struct Mention {
        var path: DocumentPath
        /// In Unicode scalars of the reading text.
        var scalars: Range<Int>
        var text: String
        /// What stands before in the same paragraph, at most.
        var before: String
        var after: String
    }

    /// UTF-8 bytes of context on each side: a line and a half of a wide terminal.
    private static let context = 160

    private let library: Library

    init(_ library: Library) {
        self.library = library
    }

    /// By the article's path, then in reading order.
    func mentions(of entity: Entity) throws -> [Mention] {
        let occurrences = try library.index.occurrences(of: entity.id)
        var mentions: [Mention] = []
        var start = 0
        while start < occurrences.count {
            let article = occurrences[start].article
            let end =
                occurrences[start...].firstIndex { $0.article != article } ?? occurrences.count
            mentions += try self.mentions(Array(occurrences[start..<end]))
            start = end
        }
        return mentions
    }

    /// - Parameter occurrences: of one article.
    private func mentions(_ occurrences: [Occurrence]) throws -> [Mention] {
        guard let first = occurrences.first,
            let text = try library.index.text(of: first.article)
        else { return [] }
        let scalars = text.scalarRanges(of: occurrences.map(\.range))
        return zip(occurrences, scalars).map { occurrence, scalars in
            let range = occurrence.range
            return Mention(
                path: occurrence.path, scalars: scalars, text: text[range],
                before: text[
                    TextRange(utf8: start(before: range, in: text)..<range.utf8.lowerBound)],
                after: text[TextRange(utf8: range.utf8.upperBound..<end(after: range, in: text))])
        }
    }

    /// Where the context begins: at the blank line before, or after so many bytes.
    private func start(before range: TextRange, in text: ReadingText) -> Int {
        var start = min(range.utf8.lowerBound, text.count)
        let least = max(0, start - Self.context)
        while start > least, !isBlankLine(at: start - 1, in: text) { start -= 1 }
        while start < range.utf8.lowerBound, start < text.count,
            text.bytes[start] & 0xC0 == 0x80 || text.bytes[start] == UInt8(ascii: "\n")
        {
            start += 1
        }
        return min(start, range.utf8.lowerBound)
    }

    private func end(after range: TextRange, in text: ReadingText) -> Int {
        var end = min(range.utf8.upperBound, text.count)
        let most = min(text.count, end + Self.context)
        while end < most, !isBlankLine(at: end, in: text) { end += 1 }
        while end > range.utf8.upperBound, end < text.count, text.bytes[end] & 0xC0 == 0x80 {
            end -= 1
        }
        return max(end, range.utf8.upperBound)
    }

    /// Whether a line feed stands here that begins or ends a blank line.
    private func isBlankLine(at index: Int, in text: ReadingText) -> Bool {
        let feed = UInt8(ascii: "\n")
        guard text.bytes[index] == feed else { return false }
        return index > 0 && text.bytes[index - 1] == feed
            || index + 1 < text.count && text.bytes[index + 1] == feed
    }
}
