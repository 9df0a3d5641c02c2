import TextLayout

/// Names among which those are found that may match what is typed, before each of them is looked at
/// closely: a hundred thousand in a millisecond or two.
///
/// Letters are folded once and stand one name behind the other, so that a word is sought in all names
/// at once, sixteen bytes at a time.
struct LetterSieve: Sendable {
    /// How well a name may match, the best first.
    private enum Class: UInt8 {
        /// It begins with what was typed.
        case start
        /// A word of it does.
        case word
        case inside
        /// It has the letters in this order, with gaps.
        case scattered
    }

    private static let none = UInt8.max

    /// Folded, with a zero before each name and after the last.
    private var letters: [UInt8] = [0]
    /// Where each name begins, and where another would.
    private var starts: [Int32] = [1]
    /// Which letters each name has; see ``bit(of:)``.
    private var masks: [UInt32] = []

    var count: Int { masks.count }

    mutating func append(_ name: String) {
        var mask: UInt32 = 0
        for scalar in name.unicodeScalars.prefix(Self.longest) {
            guard let folded = ScalarFolding.fold(scalar) else { continue }
            if folded.isASCII {
                let byte = max(1, UInt8(truncatingIfNeeded: folded.value))
                letters.append(byte)
                mask |= Self.bit(of: byte)
            } else {
                letters.append(contentsOf: String(folded).utf8)
                mask |= Self.bit(of: 0x80)
            }
        }
        letters.append(0)
        starts.append(Int32(letters.count))
        masks.append(mask)
    }

    /// Scalars of a name that are looked at.
    private static let longest = 300

    private func range(_ name: Int) -> Range<Int> {
        Int(starts[name])..<Int(starts[name + 1]) - 1
    }

    /// The names that may match, the likeliest first: at most `limit` of those before `split`, and as
    /// many of the others.
    ///
    /// - Parameter among: the names that matched the beginning of what is typed; nil for all.
    /// - Returns: all that may match, too, for what is typed next; nil where it was not found out.
    func candidates(
        for text: String, among: [Int32]? = nil, limit: Int, split: Int = .max
    ) -> (best: [Int32], all: [Int32]?) {
        let words = text.split(whereSeparator: \.isWhitespace).map { word in
            word.unicodeScalars.compactMap(ScalarFolding.fold)
                .flatMap { Array(String($0).utf8) }.map { max(1, $0) }
        }.filter { !$0.isEmpty }
        var picked = PickedNames(limit: limit, split: split)
        if let among, among.count <= count / 8 {
            letters.withUnsafeBufferPointer { letters in
                for name in among {
                    guard let found = match(words, letters, Int(name)) else { continue }
                    picked.add(name, found.rawValue)
                }
            }
            return (picked.best, picked.all)
        }
        let classes = wholeWords(words)
        for name in 0..<count where classes[name] != Self.none {
            picked.add(Int32(name), classes[name])
        }
        // Of what has gaps nobody thinks while there is better.
        if picked.all.count >= limit { return (picked.best, nil) }
        addScattered(words, but: classes, to: &picked)
        return (picked.best, picked.all.sorted())
    }

    private struct PickedNames {
        let limit: Int
        let split: Int
        var all: [Int32] = []
        /// By class; of those before the split, and of the others.
        private var classes: [[Int32]] = [[], [], [], []]
        private var others: [[Int32]] = [[], [], [], []]

        init(limit: Int, split: Int) {
            self.limit = limit
            self.split = split
        }

        mutating func add(_ name: Int32, _ found: UInt8) {
            all.append(name)
            let index = Int(found)
            if Int(name) < split {
                if classes[index].count < limit { classes[index].append(name) }
            } else if others[index].count < limit {
                others[index].append(name)
            }
        }

        var best: [Int32] {
            Array(classes.joined().prefix(limit)) + Array(others.joined().prefix(limit))
        }
    }

    // MARK: - All names at once

    /// The worst of the words' classes for each name; ``none`` where not all are in it in one piece.
    private func wholeWords(_ words: [[UInt8]]) -> [UInt8] {
        var worst = [UInt8](repeating: Class.start.rawValue, count: count)
        for word in words {
            var own = [UInt8](repeating: Self.none, count: count)
            letters.withUnsafeBufferPointer { mark(word, in: $0, &own) }
            for name in 0..<count where own[name] > worst[name] { worst[name] = own[name] }
        }
        return worst
    }

    private func mark(
        _ word: [UInt8], in letters: UnsafeBufferPointer<UInt8>, _ classes: inout [UInt8]
    ) {
        var name = 0
        Self.visitPlaces(of: word, in: letters) { place in
            while Int(starts[name + 1]) <= place { name += 1 }
            let before = letters[place - 1]
            let found: Class = before == 0 ? .start : Self.isLetter(before) ? .inside : .word
            if found.rawValue < classes[name] { classes[name] = found.rawValue }
        }
        guard word.count == 1 else { return }
        // Only its places at the start of words were looked at.
        let bit = Self.bit(of: word[0])
        for name in 0..<count where classes[name] == Self.none && masks[name] & bit != 0 {
            guard range(name).contains(where: { letters[$0] == word[0] }) else { continue }
            classes[name] = Class.inside.rawValue
        }
    }

    /// Calls `visit` with the places of a word, in order; of a single letter, with those that begin a
    /// word.
    private static func visitPlaces(
        of word: [UInt8], in letters: UnsafeBufferPointer<UInt8>, _ visit: (Int) -> Void
    ) {
        guard let base = UnsafeRawPointer(letters.baseAddress) else { return }
        func look(_ place: Int) {
            guard place + word.count <= letters.count else { return }
            for index in word.indices where letters[place + index] != word[index] { return }
            if word.count == 1, isLetter(letters[place - 1]) { return }
            visit(place)
        }
        let first = SIMD16<UInt8>(repeating: word[0])
        let second = SIMD16<UInt8>(repeating: word.count > 1 ? word[1] : 0)
        var place = 1
        while place + 17 <= letters.count {
            var hits = base.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self) .== first
            if word.count > 1 {
                let next = base.loadUnaligned(fromByteOffset: place + 1, as: SIMD16<UInt8>.self)
                hits = hits .& (next .== second)
            } else {
                let before = base.loadUnaligned(fromByteOffset: place - 1, as: SIMD16<UInt8>.self)
                hits = hits .& ((before .< 0x61) .| (before .> 0x7A))
            }
            let halves = unsafeBitCast(hits, to: SIMD2<UInt64>.self)
            for half in 0..<2 {
                var rest = halves[half]
                while rest != 0 {
                    let byte = rest.trailingZeroBitCount >> 3
                    look(place + half * 8 + byte)
                    rest &= ~(0xFF << UInt64(byte * 8))
                }
            }
            place += 16
        }
        while place < letters.count {
            look(place)
            place += 1
        }
    }

    private func addScattered(
        _ words: [[UInt8]], but classes: [UInt8], to picked: inout PickedNames
    ) {
        let wanted = words.joined().reduce(UInt32(0)) { $0 | Self.bit(of: $1) }
        letters.withUnsafeBufferPointer { letters in
            for name in 0..<count
            where classes[name] == Self.none && masks[name] & wanted == wanted {
                guard match(words, letters, name) != nil else { continue }
                picked.add(Int32(name), Class.scattered.rawValue)
            }
        }
    }

    // MARK: - One name

    /// The worst of the words' classes; nil when one of them does not match.
    private func match(
        _ words: [[UInt8]], _ letters: UnsafeBufferPointer<UInt8>, _ name: Int
    ) -> Class? {
        var worst = Class.start
        for word in words {
            guard let found = Self.match(word, letters, range(name)) else { return nil }
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
            if !isLetter(letters[index - 1]) { return .word }
            best = .inside
        }
        return best ?? (next == word.count ? .scattered : nil)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }

    /// A bit for each letter from a to z, and one each for digits, all other ASCII, and the rest.
    private static func bit(of byte: UInt8) -> UInt32 {
        switch byte {
        case 0x61...0x7A: 1 << UInt32(byte - 0x61)
        case 0x30...0x39: 1 << 26
        case ..<0x80: 1 << 27
        default: 1 << 28
        }
    }
}
