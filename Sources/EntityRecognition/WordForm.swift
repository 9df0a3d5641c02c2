/// A word as it is written, with what can be said of it without its neighbours.
struct WordForm {
    /// A hash of its bytes.
    var exact: UInt32
    /// A hash of its folded letters, in which every digit is a nought.
    var lower: UInt32
    /// Hashes of runs of capitals, small letters, digits and marks, by length and without.
    var longShape: UInt32
    var shortShape: UInt32
    /// The short shape as a small number, to be paired.
    var look: UInt32
    /// A hash of the last three folded letters.
    var ending: UInt32
    /// The lists that have the word, and its roles.
    var classes: UInt32
    var cue: UInt32
    /// Where it stands first.
    var start: Int32
    var end: Int32
    var word: Int32
    /// What it is in ``WordClasses``, finely and coarsely.
    var group: UInt16
    var otherGroup: UInt16
    /// What words of its company name, where they name something.
    var leaning: UInt8
    /// A hash of the word that it ends with, and the roles of that one: "bank" of "Petrobank".
    var tail: UInt32
    var tailCue: UInt32
    var mark: UInt8
    var isCapital: Bool

    /// What the lists say, as one number.
    var kind: UInt32 { Hashing.pair(classes, cue) }

    var fineGroup: UInt32 { UInt32(group) }
    var coarseGroup: UInt32 {
        group == 0 ? 0 : UInt32((group - 1) >> WordClasses.fineBits) + 1
    }
}

/// The forms of a text, each with a number.
struct WordForms {
    private(set) var forms: [WordForm] = []
    /// Open addressing; indices into `forms`, -1 where nothing is.
    private var slots: [Int32] = Array(repeating: -1, count: 2048)
    fileprivate let bytes: UnsafeBufferPointer<UInt8>

    private let wordClasses: WordClasses

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ wordClasses: WordClasses) {
        self.bytes = bytes
        self.wordClasses = wordClasses
    }

    subscript(index: Int32) -> WordForm { forms[Int(index)] }

    mutating func removeAll() {
        forms.removeAll(keepingCapacity: true)
        slots = Array(repeating: -1, count: 2048)
    }

    /// The number of the form of a token.
    mutating func index(of token: Token, in vocabulary: Vocabulary) -> Int32 {
        let hash = exact(token)
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] >= 0 {
            let form = forms[Int(slots[slot])]
            if form.exact == hash, isSame(form, token) { return slots[slot] }
            slot = (slot + 1) & mask
        }
        let index = Int32(truncatingIfNeeded: forms.count)
        forms.append(form(token, hash, vocabulary))
        slots[slot] = index
        if forms.count * 2 > slots.count { grow() }
        return index
    }

    private func exact(_ token: Token) -> UInt32 {
        // Marks that mean the same are one form.
        if token.mark != 0, token.mark != Mark.other { return UInt32(token.mark) &* 0x9E37_79B1 }
        var hash = Hashing.seed
        for at in Int(token.start)..<Int(token.end) { hash = Hashing.step(hash, bytes[at]) }
        return hash
    }

    private func isSame(_ form: WordForm, _ token: Token) -> Bool {
        if token.mark != 0, token.mark != Mark.other { return form.mark == token.mark }
        guard form.end - form.start == token.end - token.start else { return false }
        let start = Int(form.start)
        let other = Int(token.start)
        for at in 0..<Int(token.end - token.start) where bytes[start + at] != bytes[other + at] {
            return false
        }
        return form.mark == token.mark
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        let mask = slots.count - 1
        for (index, form) in forms.enumerated() {
            var slot = Int(form.exact) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(truncatingIfNeeded: index)
        }
    }

    private func form(_ token: Token, _ hash: UInt32, _ vocabulary: Vocabulary) -> WordForm {
        let (long, short) = shapes(token)
        let isCapital = token.shape.contains(.capital)
        var form = WordForm(
            exact: hash, lower: hash, longShape: long, shortShape: short, look: short, ending: 0,
            classes: 0, cue: 0, start: token.start, end: token.end, word: token.word,
            group: 0, otherGroup: 0, leaning: 0, tail: 0, tailCue: 0, mark: token.mark,
            isCapital: isCapital)
        guard token.word >= 0 else { return form }
        vocabulary.withKey(of: token.word) { key in
            var lower = Hashing.seed
            for byte in key { lower = Hashing.step(lower, byte &- 0x30 < 10 ? 0x30 : byte) }
            form.lower = lower
            (form.group, form.otherGroup, form.leaning) = wordClasses.numbers(of: lower)
            var ending = Hashing.seed
            for byte in key.suffix(3) { ending = Hashing.step(ending, byte) }
            form.ending = ending
        }
        let word = vocabulary[token.word]
        // A word in small letters has been looked up only when it stands with a capital elsewhere.
        let classes =
            isCapital ? word.classes.subtracting(.lookedUp) : word.classes.intersection(.common)
        form.classes = classes.rawValue
        form.cue = word.cue.rawValue
        if isCapital, !word.classes.contains(.common) {
            vocabulary.withKey(of: token.word) { addTail($0, to: &form) }
        }
        return form
    }

    /// The longest ordinary word that a word ends with: after a hyphen, or after three letters or more.
    private func addTail(_ key: UnsafeBufferPointer<UInt8>, to form: inout WordForm) {
        guard (6...32).contains(key.count) else { return }
        var start = key.lastIndex(of: UInt8(ascii: "-")).map { $0 + 1 } ?? 3
        while key.count - start >= 4 {
            let tail = UnsafeBufferPointer(rebasing: key[start...])
            let cue = Cue(tail)
            if cue.rawValue != 0 || Lexicons.commonWords.contains(tail) {
                form.tail = tail.reduce(Hashing.seed) { Hashing.step($0, $1) }
                form.tailCue = cue.rawValue
                return
            }
            start += 1
        }
    }

    /// Longer words are as long as this to their shape.
    private static let longestShape = 12

    private func shapes(_ token: Token) -> (long: UInt32, short: UInt32) {
        if token.mark != 0 { return (UInt32(token.mark), UInt32(token.mark)) }
        var long = Hashing.seed
        var short = Hashing.seed
        var last: UInt8 = 0
        var count = 0
        for at in Int(token.start)..<Int(token.end) {
            let byte = bytes[at]
            if byte & 0xC0 == 0x80 { continue }
            let kind: UInt8 =
                switch byte {
                case 0x41...0x5A: 1
                case 0x61...0x7A: 2
                case 0x30...0x39: 3
                case 0x80...: 4
                default: byte
                }
            if count < Self.longestShape { long = Hashing.step(long, kind) }
            if kind != last { short = Hashing.step(short, kind) }
            last = kind
            count += 1
        }
        return (long, short)
    }
}

extension WordForms {
    func byte(_ offset: Int) -> UInt8 { bytes[offset] }

    func firstByte(_ index: Int32) -> UInt8 {
        bytes[Int(forms[Int(index)].start)]
    }

    /// "iPhone", "al-Masri"
    func hasInnerCapital(_ index: Int32) -> Bool {
        let form = forms[Int(index)]
        return bytes[Int(form.start)..<Int(form.end)].contains { $0 &- 0x41 < 26 }
    }

    /// A hash of the letters of a short form, without its full stops.
    func lettersHash(_ token: Token) -> UInt32 {
        var hash = Hashing.seed
        for at in Int(token.start)..<Int(token.end) where bytes[at] != Mark.stop {
            hash = Hashing.step(hash, bytes[at] & 0xDF)
        }
        return hash
    }
}
