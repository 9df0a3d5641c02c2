/// How a text was broken into lines: at a fixed width, or only where paragraphs end.
struct WrapWidth {
    /// The width in columns, or nil for a text that was not wrapped.
    private(set) var columns: Int?

    /// A line's length and that of the first word of the line below it.
    private var pairs: [(length: Int, word: Int)] = []

    /// Enough to tell.
    private static let maxPairs = 20_000
    /// Beyond that, a line is a paragraph: nobody wraps so wide.
    static let widest = 110
    /// How far short of the width a line may stay before its break counts as meant, for texts
    /// that were broken by hand or filled by a program that counted otherwise.
    private static let slack = 8

    init(_ p: UnsafeBufferPointer<UInt8>) {
        var before: TextLine?
        var lines = LineReader(p)
        while let range = lines.next(), pairs.count < Self.maxPairs {
            let line = TextLine(range, in: p)
            if let before, let line, !line.isEmpty, !before.isEmpty {
                pairs.append((before.columns + before.indent, line.firstWord))
            }
            before = line
        }
        columns = width()
        pairs = []
    }

    /// Whether the break between two lines was made for want of room: the next word would not have
    /// fitted any more.
    func isForced(_ line: TextLine, _ next: TextLine) -> Bool {
        guard let columns else { return false }
        return isForced(line.columns + line.indent, next.firstWord, columns)
    }

    private func isForced(_ length: Int, _ word: Int, _ width: Int) -> Bool {
        length + 1 + word > width - min(Self.slack, width / 8)
    }

    private func width() -> Int? {
        let lengths = pairs.map(\.length).filter { $0 <= Self.widest }.sorted()
        guard !lengths.isEmpty, lengths.count * 10 >= pairs.count * 7 else { return nil }
        let width = lengths[(lengths.count - 1) * 19 / 20]
        guard width >= 32 else { return nil }
        let forced = pairs.filter { isForced($0.length, $0.word, width) }.count
        // Narrow columns are mostly verse: more is asked of them.
        let enough = width >= 55 ? pairs.count / 2 : pairs.count * 4 / 5
        return forced > enough ? width : nil
    }
}

/// The lines of a text, as ranges without the line feed.
struct LineReader {
    private let p: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ p: UnsafeBufferPointer<UInt8>) {
        self.p = p
    }

    mutating func next() -> Range<Int>? {
        guard position < p.count else { return nil }
        let start = position
        var end = start
        while end < p.count, p[end] != .lineFeed { end += 1 }
        position = end + 1
        return start..<end
    }
}
