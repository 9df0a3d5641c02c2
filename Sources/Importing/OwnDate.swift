import Articles

/// Finds the date that an article says it is of: in its front matter or mail head, in a line of its
/// own near the top, or in the dateline of its first paragraph. What a page says of its last change
/// or of its copyright is no such date, and neither is the file's time.
public struct OwnDate {
    /// Blocks that are looked at; no page has more furniture on top.
    private static let reach = 40
    /// Bytes of a line that are looked at. A longer one is running text.
    private static let longestLine = 160

    private let bytes: [UInt8]
    private let blocks: [Block]

    /// - Returns: nil when it says none.
    public static func of(_ article: Article) -> ArticleDate? {
        if let stated = article.stated, let value = OwnDateLine.value(of: stated.text) {
            return ArticleDate(value, stated.source)
        }
        return OwnDate(article).find()
    }

    private init(_ article: Article) {
        bytes = article.text.bytes
        blocks = article.blocks
    }

    private func find() -> ArticleDate? {
        for block in blocks.prefix(Self.reach) where block.quotationDepth == 0 {
            let range = block.range.utf8.clamped(to: 0..<bytes.count)
            if isRunning(block) {
                return dateline(range) ?? memoHead(range)
            }
            if let found = lines(range).lazy.compactMap(line).first ?? dateline(range) {
                return found
            }
        }
        return nil
    }

    /// A paragraph of the article itself.
    private func isRunning(_ block: Block) -> Bool {
        guard block.kind == .paragraph else { return false }
        let look = LineLook(bytes[block.range.utf8.clamped(to: 0..<bytes.count)])
        return look.words > 30 || look.words >= 12 && look.endsSentence
    }

    private func lines(_ range: Range<Int>) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = range.lowerBound
        while start < range.upperBound, lines.count < Self.reach {
            let end = bytes[start..<range.upperBound].firstIndex(of: .lineFeed) ?? range.upperBound
            if end > start { lines.append(start..<end) }
            start = end + 1
        }
        return lines
    }

    private func line(_ range: Range<Int>) -> ArticleDate? {
        guard range.count <= Self.longestLine else { return nil }
        let line = OwnDateLine(DateWord.words(in: bytes, range), in: bytes)
        return line.date.map { ArticleDate($0.value, .line, range: TextRange(utf8: $0.range)) }
    }

    /// "To: all. From: the desk. Date: May 2006.", run together.
    private func memoHead(_ range: Range<Int>) -> ArticleDate? {
        guard range.count <= Self.longestLine else { return nil }
        let line = OwnDateLine(DateWord.words(in: bytes, range), in: bytes)
        return line.fieldDate.map { ArticleDate($0.value, .line, range: TextRange(utf8: $0.range)) }
    }

    // MARK: - Datelines

    /// "MOSCOW, Nov. 28, 2006 (Reuters) — "
    private func dateline(_ range: Range<Int>) -> ArticleDate? {
        let start = range.lowerBound..<min(range.upperBound, range.lowerBound + 120)
        let line = OwnDateLine(DateWord.words(in: bytes, start), in: bytes)
        guard let found = line.dateline else { return nil }
        let place = TextRange(utf8: found.range)
        if let value = found.date.value() {
            return ArticleDate(found.narrowed(value), .dateline, range: place)
        }
        guard let value = copyrightYear.flatMap({ found.date.value(inYear: $0) }) else {
            return nil
        }
        return ArticleDate(value.with(.guessed), .dateline, range: place)
    }

    /// The one year of the notices of copyright, at the top or at the end.
    private var copyrightYear: Int? {
        let near = blocks.count <= 30 ? blocks[...] : blocks.prefix(15) + blocks.suffix(15)
        let years = near.flatMap { block -> [Int] in
            let range = block.range.utf8.clamped(to: 0..<bytes.count)
            guard range.count <= 400 else { return [] }
            let words = DateWord.words(in: bytes, range)
            guard OwnDateLine.isCopyright(words, bytes, range) else { return [] }
            return words.compactMap(\.year)
        }
        return Set(years).count == 1 ? years.first : nil
    }
}
