import TextLayout

/// Names among which those are found that may match what is typed, before each of them is looked at
/// closely: a hundred thousand in some milliseconds.
struct LetterSieve: Sendable {
    /// How well a name may match, the best first.
    private enum Class: Int {
        /// It begins with what was typed.
        case start
        /// A word of it does.
        case word
        case inside
        /// It has the letters in this order, with gaps.
        case scattered
    }

    /// Folded, one name behind the other.
    private var letters: [UInt8] = []
    /// Where each name begins, and where the last ends.
    private var starts: [Int32] = [0]

    var count: Int { starts.count - 1 }

    mutating func append(_ name: String) {
        for scalar in name.unicodeScalars.prefix(Self.longest) {
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                letters.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            } else if let folded = ScalarFolding.fold(scalar) {
                letters.append(contentsOf: String(folded).utf8)
            }
        }
        starts.append(Int32(letters.count))
    }

    /// Scalars of a name that are looked at.
    private static let longest = 300

    /// The names that may match, the likeliest first, at most so many.
    ///
    /// - Parameter among: the names that matched the beginning of what is typed; nil for all.
    /// - Returns: all that may match, too, for what is typed next.
    func candidates(
        for text: String, among: [Int32]?, limit: Int
    ) -> (best: [Int32], all: [Int32]) {
        let words = text.split(whereSeparator: \.isWhitespace).map { word in
            word.unicodeScalars.compactMap(ScalarFolding.fold).flatMap { Array(String($0).utf8) }
        }
        var classes: [[Int32]] = [[], [], [], []]
        var all: [Int32] = []
        letters.withUnsafeBufferPointer { letters in
            func look(_ number: Int32) {
                let range = Int(starts[Int(number)])..<Int(starts[Int(number) + 1])
                guard let found = Self.match(words, letters, range) else { return }
                all.append(number)
                if classes[found.rawValue].count < limit { classes[found.rawValue].append(number) }
            }
            if let among { among.forEach(look) } else { (0..<Int32(count)).forEach(look) }
        }
        return (Array(classes.joined().prefix(limit)), all)
    }

    /// The worst of the words' classes; nil when one of them does not match.
    private static func match(
        _ words: [[UInt8]], _ letters: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Class? {
        var worst = Class.start
        for word in words {
            guard let found = match(word, letters, range) else { return nil }
            if found.rawValue > worst.rawValue { worst = found }
        }
        return worst
    }

    private static func match(
        _ word: [UInt8], _ letters: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Class? {
        guard let first = word.first else { return .start }
        var best: Class?
        var next = 0
        for index in range {
            let letter = letters[index]
            if next < word.count, letter == word[next] { next += 1 }
            guard letter == first, index + word.count <= range.upperBound else { continue }
            var length = 1
            while length < word.count, letters[index + length] == word[length] { length += 1 }
            guard length == word.count else { continue }
            if index == range.lowerBound { return .start }
            let startsWord = !isLetter(letters[index - 1])
            if startsWord { return .word }
            best = .inside
        }
        return best ?? (next == word.count ? .scattered : nil)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
