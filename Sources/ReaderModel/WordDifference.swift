import Articles

/// The words by which two texts differ.
public struct WordDifference: Hashable, Sendable {
    /// In UTF-8 bytes of the first text, ascending and apart.
    public private(set) var removed: [Range<Int>] = []
    /// In UTF-8 bytes of the second one.
    public private(set) var added: [Range<Int>] = []

    /// Where more words than this differ in a stretch, all of it is said to differ: the table has as
    /// many cells as the product of both.
    private static let mostWords = 400

    public init(from old: String, to new: String) {
        let (a, b) = (Array(old.utf8), Array(new.utf8))
        let (x, y) = (Self.words(a), Self.words(b))
        func isSame(_ i: Int, _ j: Int) -> Bool { a[x[i]].elementsEqual(b[y[j]]) }
        var start = 0
        while start < x.count, start < y.count, isSame(start, start) { start += 1 }
        var (endX, endY) = (x.count, y.count)
        while endX > start, endY > start, isSame(endX - 1, endY - 1) {
            endX -= 1
            endY -= 1
        }
        let (rows, columns) = (endX - start, endY - start)
        var (keptX, keptY): (Set<Int>, Set<Int>) = ([], [])
        if rows > 0, columns > 0, rows <= Self.mostWords, columns <= Self.mostWords {
            // The longest common subsequence of the words.
            var table = [Int32](repeating: 0, count: (rows + 1) * (columns + 1))
            let width = columns + 1
            for i in stride(from: rows - 1, through: 0, by: -1) {
                for j in stride(from: columns - 1, through: 0, by: -1) {
                    table[i * width + j] =
                        isSame(start + i, start + j)
                        ? table[(i + 1) * width + j + 1] + 1
                        : max(table[(i + 1) * width + j], table[i * width + j + 1])
                }
            }
            var (i, j) = (0, 0)
            while i < rows, j < columns {
                if isSame(start + i, start + j) {
                    keptX.insert(start + i)
                    keptY.insert(start + j)
                    i += 1
                    j += 1
                } else if table[(i + 1) * width + j] >= table[i * width + j + 1] {
                    i += 1
                } else {
                    j += 1
                }
            }
        }
        removed = Self.joined((start..<endX).filter { !keptX.contains($0) }, x)
        added = Self.joined((start..<endY).filter { !keptY.contains($0) }, y)
    }

    /// What stands between white space.
    private static func words(_ bytes: [UInt8]) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for (index, byte) in bytes.enumerated() {
            let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
            if isSpace, let first = start {
                words.append(first..<index)
                start = nil
            } else if !isSpace, start == nil {
                start = index
            }
        }
        if let first = start { words.append(first..<bytes.count) }
        return words
    }

    /// Words that follow each other are one stretch.
    private static func joined(_ indices: [Int], _ words: [Range<Int>]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var last: Int?
        for index in indices {
            if let last, index == last + 1, let stretch = ranges.popLast() {
                ranges.append(stretch.lowerBound..<words[index].upperBound)
            } else {
                ranges.append(words[index])
            }
            last = index
        }
        return ranges
    }
}
