import TextLayout

/// Matches what a user types of a name: the characters in order, with gaps.
///
/// Words parted by spaces must all match, in any order. A word without capitals is blind to case and
/// accents. Matches at the start of words and in one piece score higher, as in fzf, from whose
/// published scheme (a local alignment after Smith and Waterman, with affine gaps) the weights come.
public struct FuzzyMatch: Sendable {
    private let terms: [Term]

    /// - Parameter pattern: an empty one matches everything, with a score of 0.
    public init(pattern: String) {
        terms = pattern.split(whereSeparator: \.isWhitespace).map { Term(String($0)) }
    }

    /// How well `candidate` matches, more being better, and which of its grapheme clusters do, in
    /// ascending order; nil if it does not.
    public func score(_ candidate: String) -> (score: Int, positions: [Int])? {
        guard !terms.isEmpty else { return (0, []) }
        let text = FuzzyText(candidate)
        var total = 0
        var positions: Set<Int> = []
        for term in terms {
            guard let alignment = term.align(text) else { return nil }
            total += alignment.score
            positions.formUnion(alignment.positions)
        }
        return (total, positions.sorted())
    }
}

extension FuzzyMatch {
    /// Whether ``score(_:)`` would find a match in a name's UTF-8, at a small part of the cost where
    /// that is ASCII.
    public func matches(utf8 name: UnsafeRawBufferPointer) -> Bool {
        // A line end of two characters is one cluster.
        guard name.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) else {
            return score(String(decoding: name, as: UTF8.self)) != nil
        }
        return terms.allSatisfy { $0.isIn(ascii: name) }
    }
}

/// A text as a row of letters, one a grapheme cluster: its base.
private struct FuzzyText {
    /// As they stand.
    let exact: [Unicode.Scalar]
    /// Without case and accents.
    let folded: [Unicode.Scalar]

    init(_ text: String) {
        let bytes = Array(text.utf8)
        let isASCII = bytes.allSatisfy { $0 < 0x80 && $0 != 0x0D }
        exact =
            isASCII
            ? bytes.map { Unicode.Scalar($0) }
            : PositionedClusters(bytes).map { Self.base(bytes[$0.range.utf8]) }
        folded = exact.map { ScalarFolding.fold($0) ?? $0 }
    }

    /// What a match is worth for where it stands.
    var bonuses: [Int] {
        exact.indices.map { index in
            FuzzyWeights.bonus(of: exact[index], after: index > 0 ? exact[index - 1] : nil)
        }
    }

    private static func base(_ cluster: ArraySlice<UInt8>) -> Unicode.Scalar {
        if let only = cluster.first, only < 0x80 { return Unicode.Scalar(only) }
        return String(decoding: cluster, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    }
}

private enum FuzzyWeights {
    static let match = 16
    /// A gap costs so much, and so much more for every further character.
    static let gapStart = -3
    static let gapExtension = -1
    /// At the start of a word, which makes up for a gap of six.
    static let wordStart = 8
    /// At a hump ("readerModel") or at a number's first digit.
    static let hump = 7
    /// In one piece with the match before it.
    static let consecutive = 4
    /// Users begin with what matters.
    static let firstFactor = 2

    static func bonus(of letter: Unicode.Scalar, after previous: Unicode.Scalar?) -> Int {
        guard isLetterOrDigit(letter) else { return 0 }
        guard let previous, isLetterOrDigit(previous) else { return wordStart }
        if isCapital(letter) && !isCapital(previous) { return hump }
        return isDigit(letter) && !isDigit(previous) ? hump : 0
    }

    private static func isDigit(_ letter: Unicode.Scalar) -> Bool { ("0"..."9").contains(letter) }

    private static func isCapital(_ letter: Unicode.Scalar) -> Bool {
        letter.isASCII ? ("A"..."Z").contains(letter) : letter.properties.isUppercase
    }

    private static func isLetterOrDigit(_ letter: Unicode.Scalar) -> Bool {
        guard letter.isASCII else {
            return letter.properties.isAlphabetic || letter.properties.numericType != nil
        }
        return isDigit(letter) || ("a"..."z").contains(letter) || ("A"..."Z").contains(letter)
    }
}

/// One word of a pattern.
private struct Term {
    private let letters: [Unicode.Scalar]
    private let isSensitive: Bool

    /// More cells of the table than this are not filled; the first match in order is taken then.
    private static let largestTable = 200_000
    private static let impossible = Int.min / 4

    init(_ word: String) {
        isSensitive = word.unicodeScalars.contains { $0.properties.isUppercase }
        letters =
            isSensitive
            ? Array(word.unicodeScalars) : word.unicodeScalars.compactMap(ScalarFolding.fold)
    }

    /// Whether the letters stand in a name in this order, with gaps.
    func isIn(ascii name: UnsafeRawBufferPointer) -> Bool {
        var found = 0
        for byte in name where found < letters.count {
            let isCapital = !isSensitive && (0x41...0x5A).contains(byte)
            if letters[found].value == UInt32(isCapital ? byte | 0x20 : byte) { found += 1 }
        }
        return found == letters.count
    }

    func align(_ text: FuzzyText) -> (score: Int, positions: [Int])? {
        let candidate = isSensitive ? text.exact : text.folded
        guard let first = firstAlignment(candidate) else { return nil }
        guard !letters.isEmpty, letters.count * candidate.count <= Self.largestTable else {
            return (FuzzyWeights.match * first.count, first)
        }
        return bestAlignment(candidate, text.bonuses)
    }

    private func firstAlignment(_ candidate: [Unicode.Scalar]) -> [Int]? {
        var positions: [Int] = []
        for (index, letter) in candidate.enumerated() where positions.count < letters.count {
            if letter == letters[positions.count] { positions.append(index) }
        }
        return positions.count == letters.count ? positions : nil
    }

    /// A cell of the table: the best alignment that ends with a letter of the term on one of the
    /// candidate's.
    private struct Cell {
        var score = Term.impossible
        /// Where the letter before it is.
        var previous = -1
        /// The bonus that the piece began with; it is worth as much all through.
        var run = 0
    }

    private func bestAlignment(
        _ candidate: [Unicode.Scalar], _ bonuses: [Int]
    ) -> (score: Int, positions: [Int]) {
        var rows: [[Cell]] = []
        for (number, letter) in letters.enumerated() {
            var row = [Cell](repeating: Cell(), count: candidate.count)
            // The best cell of the row before, with the cost of the gap up to here.
            var gap = Cell()
            for index in candidate.indices {
                if number > 0, index > 1 {
                    let opened = rows[number - 1][index - 2].score + FuzzyWeights.gapStart
                    gap.score = max(Self.impossible, gap.score + FuzzyWeights.gapExtension)
                    if opened > gap.score { gap = Cell(score: opened, previous: index - 2) }
                }
                guard candidate[index] == letter else { continue }
                row[index] = cell(
                    bonus: bonuses[index], gap: gap, number == 0 ? nil : rows[number - 1], index)
            }
            rows.append(row)
        }
        return backtrack(rows)
    }

    private func cell(bonus: Int, gap: Cell, _ before: [Cell]?, _ index: Int) -> Cell {
        guard let before else {
            let score = FuzzyWeights.match + bonus * FuzzyWeights.firstFactor
            return Cell(score: score, run: bonus)
        }
        var best = Cell(
            score: gap.score + FuzzyWeights.match + bonus, previous: gap.previous, run: bonus)
        if index > 0, before[index - 1].score > Self.impossible / 2 {
            let run = max(bonus, before[index - 1].run, FuzzyWeights.consecutive)
            let score = before[index - 1].score + FuzzyWeights.match + run
            if score >= best.score { best = Cell(score: score, previous: index - 1, run: run) }
        }
        return best
    }

    private func backtrack(_ rows: [[Cell]]) -> (score: Int, positions: [Int]) {
        guard let last = rows.last else { return (0, []) }
        var index = last.indices.max { last[$0].score < last[$1].score } ?? 0
        let score = last[index].score
        var positions: [Int] = []
        for row in rows.reversed() where row.indices.contains(index) {
            positions.append(index)
            index = row[index].previous
        }
        return (score, positions.reversed())
    }
}
