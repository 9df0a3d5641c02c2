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

    /// A sentence that names two entities. All offsets are Unicode scalars of the reading text.
    public struct SharedLine: Hashable, Sendable {
        public var path: DocumentPath
        public var scalars: Range<Int>
        public var text: String
        /// The mentions of the one in reading order.
        public var first: [Range<Int>]
        /// The mentions of the other in reading order.
        public var second: [Range<Int>]
    }

    /// Every mention of an entity, by the article's path and then in reading order.
    ///
    /// - Throws: `StoreError`.
    public static func lines(of entity: EntityID, in index: LibraryIndex) throws -> [Line] {
        try index.occurrences(of: entity).flatMap { found -> [Line] in
            guard let text = try index.text(of: found.article) else { return [] }
            return zip(found.ranges, text.scalarRanges(of: found.ranges)).map { range, scalars in
                Line(path: found.path, scalars: scalars, passage: passage(range, in: text))
            }
        }
    }

    /// Every sentence that names both of two entities, by the article's path and then in reading
    /// order.
    ///
    /// - Throws: `StoreError`.
    public static func lines(
        of shared: SharedSentences, in index: LibraryIndex
    ) throws -> [SharedLine] {
        var rest = shared.sentences[...]
        return try shared.articles.flatMap { article -> [SharedLine] in
            let own = rest.prefix { $0.article == article.article }
            rest = rest.dropFirst(own.count)
            guard let text = try index.text(of: article.article) else { return [] }
            return own.map { line(of: $0, article.path, text) }
        }
    }

    private static func line(
        of sentence: SharedSentence, _ path: DocumentPath, _ text: ReadingText
    ) -> SharedLine {
        let ranges = [sentence.range] + sentence.first + sentence.second
        let scalars = text.scalarRanges(of: ranges)
        let split = 1 + sentence.first.count
        return SharedLine(
            path: path, scalars: scalars[0], text: text[sentence.range],
            first: Array(scalars[1..<split]), second: Array(scalars[split...]))
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
