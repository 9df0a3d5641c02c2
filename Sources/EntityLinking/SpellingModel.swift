import Articles

/// How alike two spellings of a name are, after ways of transliteration: a weighted edit distance
/// over sounds, whose weights were trained (logistic regression over the edits of the best
/// alignment) on the names of Wikidata that people write in several ways: Russian, Arabic and
/// Hebrew ones (CC0; Merhav and Ash 2018), against names that merely look alike.
struct SpellingModel {
    /// Sounds, by their places in ``units``; letters that follow each other double count once.
    private let a: [UInt8]
    private let b: [UInt8]

    /// - Parameters: two words, folded; longer ones than 48 letters are cut.
    init(_ a: String, _ b: String) {
        let (a, b) = (Self.letters(of: a), Self.letters(of: b))
        let isInOrder = a.lexicographicallyPrecedes(b)
        self.a = Self.sounds(of: isInOrder ? a : b)
        self.b = Self.sounds(of: isInOrder ? b : a)
    }

    /// Hundredths of a natural logarithm of odds, as trained: over 0 for names that are more likely
    /// one than two. Nothing but letters of other scripts has no likeness to anything.
    var score: Int {
        if a.isEmpty || b.isEmpty { return Int.min }
        let edits = alignment()
        var score = Self.bias
        if edits.isEmpty { return score }
        var vowels = 0
        var consonants = 0
        for edit in edits {
            let isVowel = Self.isVowel(edit.from) && Self.isVowel(edit.to)
            let isFirst = edit.i == 0 && edit.j == 0
            let isLast = edit.i >= a.count - 1 && edit.j >= b.count - 1
            score += Self.weight(edit.from, edit.to, Self.weights)
            if isVowel { vowels += 1 } else { consonants += 1 }
            if isFirst { score += Self.weight(edit.from, edit.to, Self.firstWeights) }
            if isLast { score += Self.weight(edit.from, edit.to, Self.lastWeights) }
        }
        let length = min(a.count, b.count)
        let ofConsonants = min(Self.consonants(in: a), Self.consonants(in: b))
        let count = edits.count
        let burden = vowels + 2 * consonants
        score += Self.anyEdit
        score += Self.squaredEdits * count * count / 4
        score += Self.editsForLength * burden / max(length, 1)
        score += Self.perLength * min(length, 9) / 4
        score += Self.perConsonant * min(ofConsonants, 5) / 3
        return score
    }

    /// Whether the two are spellings of one name: 95 of a hundred pairs that reach so much are.
    var areVariants: Bool { score >= 235 }

    // MARK: - Sounds

    private static func letters(of word: String) -> ArraySlice<UInt8> {
        word.utf8.filter { $0 &- 0x61 < 26 }.prefix(48)
    }

    private static func sounds(of letters: ArraySlice<UInt8>) -> [UInt8] {
        var sounds: [UInt8] = []
        var rest = letters
        while let letter = rest.first {
            let (sound, length) = unit(beginning: rest) ?? (letter - 0x61, 1)
            rest = rest.dropFirst(length)
            if length > 1 || sounds.last != sound { sounds.append(sound) }
        }
        return sounds
    }

    /// The longest unit of several letters that `letters` begin with.
    private static func unit(beginning letters: ArraySlice<UInt8>) -> (UInt8, Int)? {
        let table = UnsafeBufferPointer(start: units.utf8Start, count: units.utf8CodeUnitCount)
        var number = firstUnit
        var start = 0
        while start < table.count {
            var end = start
            while end < table.count, table[end] != 0x20 { end += 1 }
            if letters.starts(with: table[start..<end]) { return (number, end - start) }
            number += 1
            start = end + 1
        }
        return nil
    }

    private static let firstUnit: UInt8 = 26

    private static func isVowel(_ sound: UInt8) -> Bool {
        sound == none || vowels.utf8Start[Int(sound)] == 0x76
    }

    private static func consonants(in sounds: [UInt8]) -> Int {
        sounds.reduce(0) { $0 + (isVowel($1) ? 0 : 1) }
    }

    /// In hundredths; what the edit speaks for the two being one name.
    private static func weight(_ a: UInt8, _ b: UInt8, _ weights: StaticString) -> Int {
        let place = Int(max(a, b)) * (Int(max(a, b)) + 1) / 2 + Int(min(a, b))
        return (Int(weights.utf8Start[place]) - zero) * step
    }

    // MARK: - Alignment

    /// An edit of the best alignment: a sound for another, or for none.
    private struct Edit {
        let from: UInt8
        let to: UInt8
        /// Where it is in the two words.
        let i: Int
        let j: Int
    }

    private static func cost(_ a: UInt8, _ b: UInt8) -> Int {
        a == b ? 0 : max(5, -weight(a, b, weights))
    }

    private func alignment() -> [Edit] {
        let width = b.count + 1
        var costs = Array(repeating: 0, count: (a.count + 1) * width)
        for i in 0...a.count {
            for j in 0...b.count where i + j > 0 {
                var best = Int.max
                if i > 0, j > 0 {
                    best = costs[(i - 1) * width + j - 1] + Self.cost(a[i - 1], b[j - 1])
                }
                if i > 0 {
                    best = min(best, costs[(i - 1) * width + j] + Self.cost(a[i - 1], Self.none))
                }
                if j > 0 {
                    best = min(best, costs[i * width + j - 1] + Self.cost(Self.none, b[j - 1]))
                }
                costs[i * width + j] = best
            }
        }
        return edits(costs, width)
    }

    private func edits(_ costs: [Int], _ width: Int) -> [Edit] {
        var edits: [Edit] = []
        var (i, j) = (a.count, b.count)
        while i > 0 || j > 0 {
            let here = costs[i * width + j]
            if i > 0, j > 0,
                here == costs[(i - 1) * width + j - 1] + Self.cost(a[i - 1], b[j - 1])
            {
                (i, j) = (i - 1, j - 1)
                if a[i] != b[j] { edits.append(Edit(from: a[i], to: b[j], i: i, j: j)) }
            } else if i > 0, here == costs[(i - 1) * width + j] + Self.cost(a[i - 1], Self.none) {
                i -= 1
                edits.append(Edit(from: a[i], to: Self.none, i: i, j: j))
            } else {
                j -= 1
                edits.append(Edit(from: Self.none, to: b[j], i: i, j: j))
            }
        }
        return edits
    }
}
