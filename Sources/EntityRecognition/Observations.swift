import Articles

/// What the model sees of a text: its tokens as forms, what the lists and the rules say of them, and
/// what each word is elsewhere in the text.
struct Observations {
    var forms: WordForms
    /// The form of each token.
    var form: [Int32] = []
    /// Half open, in tokens; names do not cross their ends.
    var sentences: [Range<Int>] = []
    /// Whether a token can be part of a name.
    var isCandidate: [Bool] = []
    /// What the rules say of each token: 0, or one and four times the kind and the position.
    var rule: [UInt8] = []
    /// Bits of ``Standing`` of each token.
    var standing: [UInt8] = []
    /// What stands beside the occurrences of a word of the vocabulary; bits of ``Surrounding``.
    var surroundings: [UInt32] = []
    /// The kinds that the rules see in a word of the vocabulary, as bits.
    var ruleKinds: [UInt16] = []
    /// How often a word of the vocabulary stands in small letters, and with a capital in mid-sentence:
    /// never, once, more often.
    var counts: [UInt8] = []
    /// Words with a capital that stand together, half open, in tokens; and which of these a token is in,
    /// -1 where it is in none.
    var runs: [Range<Int32>] = []
    var runOfToken: [Int32] = []
    /// Which runs of several words a word of the vocabulary begins and ends; bits of ``Company``.
    var company: [UInt32] = []
    /// Whether the text is about sport; see ``sportLevel(_:in:)``.
    var sport: UInt8 = 0
    private var initials = InitialsTable()

    enum Standing {
        static let first: UInt8 = 1
        static let quoted: UInt8 = 2
        static let heading: UInt8 = 4
        static let shouted: UInt8 = 8
        static let bracketed: UInt8 = 16
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ classes: WordClasses) {
        forms = WordForms(bytes, classes)
    }

    mutating func removeAll() {
        forms.removeAll()
        form.removeAll(keepingCapacity: true)
        sentences.removeAll(keepingCapacity: true)
        isCandidate.removeAll(keepingCapacity: true)
        rule.removeAll(keepingCapacity: true)
        standing.removeAll(keepingCapacity: true)
        surroundings.removeAll(keepingCapacity: true)
        ruleKinds.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
        runOfToken.removeAll(keepingCapacity: true)
        company.removeAll(keepingCapacity: true)
        initials.removeAll()
    }

    /// Looks at a text in which the rules have found their names.
    mutating func observe(_ recognition: borrowing Recognition) {
        let tokens = recognition.tokeniser.tokens
        let count = tokens.count
        form.reserveCapacity(count)
        for token in tokens {
            form.append(forms.index(of: token, in: recognition.tokeniser.vocabulary))
        }
        noteRules(recognition, count)
        sport = sportLevel(tokens, in: recognition.tokeniser.vocabulary)
        standing = Array(repeating: 0, count: count)
        for part in recognition.parts {
            let look =
                (part.isHeading ? Standing.heading : 0) | (part.isShouted ? Standing.shouted : 0)
            divide(part.tokens, tokens, look)
        }
        isCandidate = Array(repeating: false, count: count)
        surroundings = Array(repeating: 0, count: recognition.tokeniser.vocabulary.words.count)
        counts = recognition.tokeniser.vocabulary.words.map {
            UInt8(min(2, max(0, $0.small))) * 3 + UInt8(min(2, max(0, $0.middle)))
        }
        for sentence in sentences { findCandidates(in: sentence, tokens) }
        runOfToken = Array(repeating: -1, count: count)
        company = Array(repeating: 0, count: recognition.tokeniser.vocabulary.words.count)
        for sentence in sentences { noteRuns(in: sentence, tokens) }
        for sentence in sentences { noteInitials(in: sentence, tokens) }
        for sentence in sentences { noteSurroundings(in: sentence, tokens) }
    }

    private mutating func noteRules(_ recognition: borrowing Recognition, _ count: Int) {
        rule = Array(repeating: 0, count: count)
        ruleKinds = Array(repeating: 0, count: recognition.tokeniser.vocabulary.words.count)
        for name in recognition.found {
            let kind = UInt8(truncatingIfNeeded: Self.number(of: name.kind))
            for index in name.tokens {
                let isFirst = index == name.tokens.lowerBound
                let isLast = index == name.tokens.upperBound - 1
                let position: UInt8 = isFirst ? (isLast ? 3 : 0) : (isLast ? 2 : 1)
                rule[index] = 1 + kind * 4 + position
                let word = recognition.tokeniser.tokens[index].word
                if word >= 0 { ruleKinds[Int(word)] |= 1 << UInt16(kind) }
            }
        }
    }

    private static func number(of kind: EntityKind) -> Int {
        switch kind {
        case .person: 0
        case .organisation: 1
        case .place: 2
        case .group: 3
        case .product: 4
        case .event: 5
        case .date: 6
        case .money: 7
        }
    }

    // MARK: - Sentences

    private mutating func divide(_ part: Range<Int>, _ tokens: [Token], _ look: UInt8) {
        var start = part.lowerBound
        var isQuoted = false
        var depth = 0
        var hasStop = false
        for index in part {
            let token = tokens[index]
            if token.mark == 0 {
                if hasStop, token.shape.contains(.sentenceStart), index > start {
                    sentences.append(start..<index)
                    start = index
                }
                hasStop = false
            } else if token.mark == Mark.stop || token.mark == 0x21 || token.mark == Mark.other {
                hasStop = hasStop || token.mark != Mark.other || isQuestionMark(token)
            }
            if token.mark == Mark.quote { isQuoted.toggle() }
            if token.mark == Mark.open { depth += 1 }
            if token.mark == Mark.close { depth = max(0, depth - 1) }
            standing[index] =
                look | (isQuoted ? Standing.quoted : 0) | (depth > 0 ? Standing.bracketed : 0)
                | (token.shape.contains(.sentenceStart) ? Standing.first : 0)
        }
        if start < part.upperBound { sentences.append(start..<part.upperBound) }
    }

    private func isQuestionMark(_ token: Token) -> Bool {
        token.end - token.start == 1
    }

    // MARK: - Candidates

    /// A word with a capital can be part of a name, and what stands between two of them, and a
    /// particle before one.
    private mutating func findCandidates(in sentence: Range<Int>, _ tokens: [Token]) {
        var last = -1
        for index in sentence where hasCapital(tokens[index], form[index]) {
            isCandidate[index] = true
            if last >= 0, index - last <= 4 {
                for between in last + 1..<index { isCandidate[between] = true }
            } else if index > sentence.lowerBound, isBeforeName(index - 1, tokens) {
                isCandidate[index - 1] = true
                if index - 1 > sentence.lowerBound, isBeforeName(index - 2, tokens) {
                    isCandidate[index - 2] = true
                }
            }
            last = index
        }
        guard last >= 0 else { return }
        // "Boeing 737", "World War 2"
        for index in sentence.dropFirst()
        where !isCandidate[index] && tokens[index].shape.contains(.digit) && isCandidate[index - 1]
        {
            isCandidate[index] = true
        }
    }

    private func hasCapital(_ token: Token, _ form: Int32) -> Bool {
        guard token.mark == 0 else { return false }
        if token.shape.contains(.capital) { return true }
        guard token.shape.contains(.small) || token.shape.contains(.digit) else {
            return !token.shape.contains(.number)
        }
        return forms.hasInnerCapital(form)
    }

    private func isBeforeName(_ index: Int, _ tokens: [Token]) -> Bool {
        let cue = Cue(rawValue: forms[form[index]].cue)
        return cue.contains(.particle) || tokens[index].shape.contains(.number)
    }

    // MARK: - What a word is elsewhere

    private mutating func noteInitials(in sentence: Range<Int>, _ tokens: [Token]) {
        for start in sentence where isCandidate[start] && tokens[start].shape.contains(.capital) {
            var hash = Hashing.seed
            var count = 0
            for index in start..<min(start + 9, sentence.upperBound) {
                guard isCandidate[index] else { break }
                guard tokens[index].shape.contains(.capital), tokens[index].mark == 0 else {
                    continue
                }
                hash = Hashing.step(hash, forms.firstByte(form[index]) & 0xDF)
                count += 1
                if count >= 2 { initials.insert(hash) }
                if count == 6 { break }
            }
        }
    }

    private func areInitials(_ token: Token) -> Bool {
        guard token.shape.contains(.allCapitals) || token.shape.contains(.dotted),
            token.end - token.start <= 12
        else { return false }
        return initials.contains(forms.lettersHash(token))
    }

    private mutating func noteSurroundings(in sentence: Range<Int>, _ tokens: [Token]) {
        for index in sentence where isCandidate[index] {
            let token = tokens[index]
            guard token.word >= 0, token.shape.contains(.capital) else { continue }
            var found: UInt32 = areInitials(token) ? 1 << 31 : 0
            if index > sentence.lowerBound {
                found |= Surrounding.before(forms[form[index - 1]])
            }
            if index + 1 < sentence.upperBound {
                found |= Surrounding.after(forms[form[index + 1]])
            }
            surroundings[Int(token.word)] |= found
        }
    }
}

/// What stands right before and after a word, as bits.
enum Surrounding {
    static func before(_ form: WordForm) -> UInt32 {
        let cue = Cue(rawValue: form.cue)
        let classes = WordClass(rawValue: form.classes)
        var found: UInt32 = 0
        if cue.contains(.title) { found |= 1 << 0 }
        if cue.contains(.honorific) { found |= 1 << 1 }
        if cue.contains(.locative), !form.isCapital { found |= 1 << 2 }
        if cue.contains(.direction) { found |= 1 << 3 }
        if cue.contains(.function) { found |= 1 << 4 }
        if classes.contains(.given), form.isCapital { found |= 1 << 5 }
        if form.isCapital, !cue.contains(.function) { found |= 1 << 6 }
        if cue.contains(.mediaNoun) || cue.contains(.productNoun) || cue.contains(.workNoun) {
            found |= 1 << 7
        }
        if form.mark == Mark.open { found |= 1 << 8 }
        if cue.contains(.speech) { found |= 1 << 9 }
        return found
    }

    static func after(_ form: WordForm) -> UInt32 {
        let cue = Cue(rawValue: form.cue)
        let classes = WordClass(rawValue: form.classes)
        var found: UInt32 = 0
        if cue.contains(.speech), !form.isCapital { found |= 1 << 12 }
        if cue.contains(.organisationHead), form.isCapital { found |= 1 << 13 }
        if cue.contains(.companyForm) { found |= 1 << 14 }
        if cue.contains(.placeHead) { found |= 1 << 15 }
        if form.mark == Mark.possessive { found |= 1 << 16 }
        if cue.contains(.title), !form.isCapital { found |= 1 << 17 }
        if classes.contains(.surname), form.isCapital { found |= 1 << 18 }
        if form.isCapital, !cue.contains(.function) { found |= 1 << 19 }
        if form.mark == Mark.open { found |= 1 << 20 }
        if cue.contains(.eventHead), form.isCapital { found |= 1 << 21 }
        if cue.contains(.productNoun) || cue.contains(.mediaNoun) { found |= 1 << 22 }
        if form.mark == Mark.comma { found |= 1 << 23 }
        return found
    }
}

/// Which letters runs of capitalised words begin with, as hashes in a set of bits. A wrong yes costs
/// little.
struct InitialsTable {
    private var bits = [UInt64](repeating: 0, count: 1024)
    private var isEmpty = true

    mutating func removeAll() {
        guard !isEmpty else { return }
        for index in bits.indices { bits[index] = 0 }
        isEmpty = true
    }

    mutating func insert(_ hash: UInt32) {
        isEmpty = false
        bits[Int(hash >> 22)] |= 1 << UInt64(hash >> 16 & 63)
    }

    func contains(_ hash: UInt32) -> Bool {
        bits[Int(hash >> 22)] & 1 << UInt64(hash >> 16 & 63) != 0
    }
}
