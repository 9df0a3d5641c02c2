import Articles

/// What is found in a part of a text, and on what evidence.
struct Recognition {
    struct Found {
        /// Half open, in tokens.
        var tokens: Range<Int>
        var kind: EntityKind
    }

    /// A name whose kind the rest of the text has to tell.
    struct Doubt {
        var tokens: Range<Int>
        /// What its neighbours suggest; nil when they suggest nothing.
        var guess: EntityKind?
        /// Whether the capital may be owed to the start of a sentence or to a heading.
        var isWeak: Bool
    }

    struct Part {
        var tokens: Range<Int>
        /// Every word has a capital there, or nothing but capitals.
        var isHeading: Bool
        var isShouted: Bool
    }

    var tokeniser: Tokeniser
    var found: [Found] = []
    var doubts: [Doubt] = []
    var parts: [Part] = []
    /// The names found where capitals mean something, by a hash of their words.
    var remembered: [UInt64: EntityKind] = [:]

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        tokeniser = Tokeniser(bytes)
    }

    /// The tokens of the block that is being looked at.
    var bounds = 0..<0
    var isShouted = false
    var isHeading = false

    mutating func removeAll() {
        tokeniser.removeAll()
        found.removeAll(keepingCapacity: true)
        doubts.removeAll(keepingCapacity: true)
        parts.removeAll(keepingCapacity: true)
        remembered.removeAll(keepingCapacity: true)
    }

    /// Takes in a part of the text that starts as a block does.
    mutating func append(_ range: Range<Int>, isHeading: Bool) {
        let first = tokeniser.tokens.count
        tokeniser.append(range)
        var part = Part(
            tokens: first..<tokeniser.tokens.count, isHeading: false, isShouted: false)
        measure(&part, isHeading: isHeading)
        if !part.isHeading { noteCapitals(in: part.tokens) }
        parts.append(part)
    }

    /// Takes in a sentence whose tokens are given, as one part.
    mutating func append(given tokens: [Range<Int>]) {
        let first = tokeniser.tokens.count
        tokeniser.append(given: tokens)
        var part = Part(
            tokens: first..<tokeniser.tokens.count, isHeading: false, isShouted: false)
        measure(&part, isHeading: false)
        if !part.isHeading { noteCapitals(in: part.tokens) }
        parts.append(part)
    }

    /// Looks for names: first where capitals mean something, then in headings.
    mutating func recognise() {
        for part in parts where !part.isHeading { findNames(in: part) }
        settleDoubts()
        if parts.contains(where: \.isHeading) { remember() }
        for part in parts where part.isHeading { findNames(in: part) }
        settleDoubts()
        found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private mutating func findNames(in part: Part) {
        bounds = part.tokens
        isShouted = part.isShouted
        isHeading = part.isHeading
        findDates()
        findAmounts()
        findRuns()
    }

    /// A heading in title case has capitals on most of its longer words, and ends without a stop.
    private func measure(_ part: inout Part, isHeading: Bool) {
        var words = 0
        var capitals = 0
        var shouted = 0
        for token in tokeniser.tokens[part.tokens] where token.mark == 0 {
            guard token.end - token.start >= 4, !token.shape.contains(.number) else { continue }
            words += 1
            if token.shape.contains(.capital) { capitals += 1 }
            if token.shape.contains(.allCapitals), !token.shape.contains(.digit) { shouted += 1 }
        }
        let endsOpen = tokeniser.tokens[part.tokens].last.map { $0.mark != Mark.stop } ?? false
        part.isShouted = words >= 2 && shouted * 10 >= words * 7
        let isTitled = words >= 3 && capitals * 10 >= words * 7 && (endsOpen || isHeading)
        part.isHeading = part.isShouted || isTitled && part.tokens.count <= 40
    }

    private mutating func noteCapitals(in range: Range<Int>) {
        for index in range {
            let token = tokeniser.tokens[index]
            guard token.mark == 0, token.shape.contains(.capital),
                !token.shape.contains(.sentenceStart)
            else { continue }
            tokeniser.vocabulary[token.word].middle &+= 1
        }
    }
}

// MARK: - Looking at tokens

extension Recognition {
    func shape(_ index: Int) -> Token.Shape {
        bounds.contains(index) ? tokeniser.tokens[index].shape : []
    }

    func mark(_ index: Int) -> UInt8 {
        bounds.contains(index) ? tokeniser.tokens[index].mark : Mark.other
    }

    func isWord(_ index: Int) -> Bool {
        bounds.contains(index) && tokeniser.tokens[index].mark == 0
    }

    func cue(_ index: Int) -> Cue {
        isWord(index) ? word(index).cue : []
    }

    func classes(_ index: Int) -> WordClass {
        isWord(index) ? word(index).classes : []
    }

    func isCapital(_ index: Int) -> Bool {
        isWord(index) && tokeniser.tokens[index].shape.contains(.capital)
    }

    func isSmall(_ index: Int) -> Bool {
        isWord(index) && tokeniser.tokens[index].shape.isDisjoint(with: [.capital, .number])
    }

    func isTaken(_ index: Int) -> Bool {
        shape(index).contains(.taken)
    }

    func length(_ index: Int) -> Int {
        bounds.contains(index)
            ? Int(tokeniser.tokens[index].end - tokeniser.tokens[index].start) : 0
    }

    func word(_ index: Int) -> Vocabulary.Word {
        tokeniser.vocabulary[tokeniser.tokens[index].word]
    }

    func isText(_ index: Int, _ text: StaticString) -> Bool {
        isWord(index) && tokeniser.vocabulary.isWord(tokeniser.tokens[index].word, text)
    }

    func isAnyText(_ index: Int, _ texts: [StaticString]) -> Bool {
        texts.contains { isText(index, $0) }
    }

    mutating func change(_ index: Int, _ body: (inout Vocabulary.Word) -> Void) {
        body(&tokeniser.vocabulary[tokeniser.tokens[index].word])
    }

    mutating func add(_ range: Range<Int>, _ kind: EntityKind) {
        guard !range.isEmpty, !range.contains(where: { isTaken($0) }) else { return }
        for index in range { tokeniser.update(index) { $0.insert(.taken) } }
        found.append(Found(tokens: range, kind: kind))
    }

    /// The number that a token of digits stands for, at most 9999.
    func number(_ index: Int) -> Int? {
        guard isWord(index), shape(index).contains(.number), length(index) <= 4 else { return nil }
        var value = 0
        let token = tokeniser.tokens[index]
        for byte in tokeniser.bytes[Int(token.start)..<Int(token.end)] {
            guard byte &- 0x30 < 10 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    func lastByte(_ index: Int) -> UInt8 {
        isWord(index) ? tokeniser.bytes[Int(tokeniser.tokens[index].end) - 1] : 0
    }

    func firstByte(_ index: Int) -> UInt8 {
        isWord(index) ? tokeniser.bytes[Int(tokeniser.tokens[index].start)] : 0
    }
}
