import Articles
import LibraryStore

/// The mentions of an entity with the words around them.
public enum Concordance {
    /// UTF-8 bytes of context on each side, at most: more than a wide screen shows.
    private static let context = 200

    /// A stretch of a text with what stands around it in the same paragraph.
    public struct Passage: Hashable, Sendable {
        public var before: String
        public var text: String
        public var after: String

        /// The same on one line.
        public var onOneLine: Passage {
            Passage(
                before: Concordance.onOneLine(before), text: Concordance.onOneLine(text),
                after: Concordance.onOneLine(after))
        }
    }

    public struct Line: Hashable, Sendable {
        public var path: DocumentPath
        /// In Unicode scalars of the reading text.
        public var scalars: Range<Int>
        public var passage: Passage
    }

    /// Every mention of an entity, by the article's path and then in reading order.
    ///
    /// - Throws: `StoreError`.
    public static func lines(of entity: EntityID, in index: LibraryIndex) throws -> [Line] {
        let occurrences = try index.occurrences(of: entity)
        var lines: [Line] = []
        var start = 0
        while start < occurrences.count {
            let article = occurrences[start].article
            let end =
                occurrences[start...].firstIndex { $0.article != article } ?? occurrences.count
            if let text = try index.text(of: article) {
                lines += self.lines(occurrences[start..<end], in: text)
            }
            start = end
        }
        return lines
    }

    private static func lines(
        _ occurrences: ArraySlice<Occurrence>, in text: ReadingText
    ) -> [Line] {
        let scalars = text.scalarRanges(of: occurrences.map(\.range))
        return zip(occurrences, scalars).map { occurrence, scalars in
            Line(
                path: occurrence.path, scalars: scalars,
                passage: passage(occurrence.range, in: text))
        }
    }

    /// A stretch of an article with its surroundings in the same block.
    public static func passage(_ range: TextRange, in article: Article) -> Passage {
        let next = article.blocks.partitioningIndex { $0.range.end > range.start }
        let isInBlock = next < article.blocks.count
        return passage(
            range, in: article.text,
            within: isInBlock ? article.blocks[next].range : article.text.range)
    }

    /// The same where the blocks of the text are not known; what lies outside it is left out.
    public static func passage(_ range: TextRange, in text: ReadingText) -> Passage {
        passage(range, in: text, within: text.range)
    }

    private static func passage(
        _ range: TextRange, in text: ReadingText, within limits: TextRange
    ) -> Passage {
        let inside = range.utf8.clamped(to: 0..<text.count)
        let start = max(
            start(before: inside.lowerBound, in: text.bytes),
            min(limits.utf8.lowerBound, inside.lowerBound))
        let end = min(
            end(after: inside.upperBound, in: text.bytes),
            max(limits.utf8.upperBound, inside.upperBound))
        return Passage(
            before: text[TextRange(utf8: start..<inside.lowerBound)], text: text[range],
            after: text[TextRange(utf8: inside.upperBound..<end)])
    }

    private static func start(before offset: Int, in bytes: [UInt8]) -> Int {
        let least = max(0, offset - context)
        var start = offset
        while start > least, start < 2 || !isBlankLine(at: start - 2, in: bytes) { start -= 1 }
        while start < offset, bytes[start] & 0xC0 == 0x80 { start += 1 }
        return start
    }

    private static func end(after offset: Int, in bytes: [UInt8]) -> Int {
        let most = min(bytes.count, offset + context)
        var end = offset
        while end < most, !isBlankLine(at: end, in: bytes) { end += 1 }
        while end > offset, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }

    /// Blocks of a reading text have a blank line between them, but for items of tight lists and
    /// rows of tables.
    private static func isBlankLine(at index: Int, in bytes: [UInt8]) -> Bool {
        let feed = UInt8(ascii: "\n")
        return index + 1 < bytes.count && bytes[index] == feed && bytes[index + 1] == feed
    }

    /// A text on one line: any run of white space becomes a space.
    public static func onOneLine(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var wasSpace = false
        for scalar in text.unicodeScalars {
            let isSpace = scalar.properties.isWhitespace
            if !isSpace {
                result.append(scalar)
            } else if !wasSpace {
                result.append(" ")
            }
            wasSpace = isSpace
        }
        return String(result)
    }
}
