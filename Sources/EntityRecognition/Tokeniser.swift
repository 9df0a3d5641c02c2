/// Splits the bytes of a text into tokens, in one pass, without looking more than a word ahead.
struct Tokeniser {
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var tokens: [Token] = []
    var vocabulary = Vocabulary()

    var at = 0
    var end = 0
    /// The next word starts a sentence.
    var isStart = true
    var wordsInBlock = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func removeAll() {
        tokens.removeAll(keepingCapacity: true)
        vocabulary.removeAll()
    }

    /// Appends the tokens of a part of the text, which starts as a block does.
    mutating func append(_ range: Range<Int>) {
        at = range.lowerBound
        end = range.upperBound
        isStart = true
        wordsInBlock = 0
        var hasSpace = true
        while at < end {
            let (kind, length) = classify(at)
            switch kind {
            case .space:
                hasSpace = true
                at += length
                continue
            case .small, .capital, .digit, .other: appendWord(glued: !hasSpace)
            case .extending: extendLast(by: length)
            case .apostrophe: appendApostrophe(length, glued: !hasSpace)
            default: appendMark(kind, length, glued: !hasSpace)
            }
            hasSpace = false
        }
    }

    /// Changes the shape of a token; for those who find names.
    mutating func update(_ index: Int, _ change: (inout Token.Shape) -> Void) {
        change(&tokens[index].shape)
    }

    func classify(_ offset: Int) -> (LetterClass, length: Int) {
        let byte = bytes[offset]
        if byte < 0x80 { return (LetterClass(ascii: byte), 1) }
        let (scalar, length) = Self.scalar(in: bytes, at: offset, before: end)
        return (LetterClass(scalar), length)
    }

    /// The scalar at an offset, U+FFFD for a byte that starts none.
    private static func scalar(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, before end: Int
    ) -> (Unicode.Scalar, length: Int) {
        let byte = bytes[offset]
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
        guard length > 1, offset + length <= end else { return ("\u{FFFD}", 1) }
        var value = UInt32(byte) & (0xFF >> UInt32(length + 1))
        for index in offset + 1..<offset + length {
            value = value << 6 | UInt32(bytes[index] & 0x3F)
        }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    // MARK: - Words

    struct Scan {
        var capitals = 0
        var smalls = 0
        var digits = 0
        var others = 0
        var stops = 0
        var startsWithCapital = false
        var startsWithDigit = false
        /// Holds a hyphen or another mark.
        var isCompound = false
    }

    private mutating func appendWord(glued: Bool) {
        let start = at
        let firstToken = tokens.count
        appendPart(glued: glued)
        while at < end, case (.hyphen, let length) = classify(at), at + length < end,
            isWordStart(at + length), tokens.count - firstToken < 12
        {
            appendRaw(Mark.hyphen, length, glued: true)
            appendPart(glued: true)
        }
        if tokens.count - firstToken > 1 { joinCompound(from: firstToken, start: start) }
    }

    private func isWordStart(_ offset: Int) -> Bool {
        switch classify(offset).0 {
        case .small, .capital, .digit, .other: true
        default: false
        }
    }

    private mutating func appendPart(glued: Bool) {
        let start = at
        var scan = Scan()
        /// Letters since the last full stop: one letter and a full stop make an initial.
        var run = 0
        while at < end {
            let (kind, length) = classify(at)
            if kind.isWordPart {
                count(kind, into: &scan, isFirst: at == start)
                at += length
                if kind != .extending { run += 1 }
            } else if bytes[at] == Mark.stop, isInitial(run, scan) {
                scan.stops += 1
                run = 0
                at += 1
            } else if continuesWord(kind, length, scan) {
                at += length
                run = 2
            } else {
                break
            }
        }
        appendToken(from: start, scan, glued: glued)
    }

    private func isInitial(_ run: Int, _ scan: Scan) -> Bool {
        guard run == 1, scan.digits == 0, scan.others == 0 else { return false }
        guard scan.stops == 0 else { return true }
        if scan.capitals == 1 { return true }
        return at + 2 < end && bytes[at + 2] == Mark.stop && isWordStart(at + 1)
    }

    mutating func count(_ kind: LetterClass, into scan: inout Scan, isFirst: Bool) {
        switch kind {
        case .capital:
            scan.capitals += 1
            if isFirst { scan.startsWithCapital = true }
        case .small: scan.smalls += 1
        case .digit:
            scan.digits += 1
            if isFirst { scan.startsWithDigit = true }
        case .other: scan.others += 1
        default: break
        }
    }

    /// An apostrophe, an ampersand, a comma or a full stop between the characters of a word.
    private func continuesWord(_ kind: LetterClass, _ length: Int, _ scan: Scan) -> Bool {
        guard at + length < end, isWordStart(at + length) else { return false }
        switch kind {
        case .apostrophe: return scan.digits == 0 && !isContraction(at + length)
        case .mark:
            let next = bytes[at + 1]
            if bytes[at] == UInt8(ascii: "&") { return scan.capitals > 0 }
            guard bytes[at] == Mark.stop || bytes[at] == Mark.comma || bytes[at] == 0x3A else {
                return false
            }
            return scan.startsWithDigit && next &- 0x30 < 10
        default: return false
        }
    }

    /// "s", "re", "ll" and so on, with nothing after them.
    private func isContraction(_ offset: Int) -> Bool {
        var length = 0
        while offset + length < end, length < 3, bytes[offset + length] | 0x20 &- 0x61 < 26 {
            length += 1
        }
        if offset + length < end, classify(offset + length).0.isWordPart { return false }
        let first = bytes[offset] | 0x20
        switch length {
        case 1: return "sdmt".utf8.contains(first)
        case 2:
            let second = bytes[offset + 1] | 0x20
            return (first == 0x72 && second == 0x65) || (first == 0x76 && second == 0x65)
                || (first == 0x6C && second == 0x6C)
        default: return false
        }
    }

    mutating func appendToken(from start: Int, _ scan: Scan, glued: Bool) {
        var shape: Token.Shape = []
        let letters = scan.capitals + scan.smalls + scan.others
        if scan.startsWithCapital { shape.insert(.capital) }
        if scan.smalls > 0 { shape.insert(.small) }
        if scan.capitals >= 2, scan.smalls == 0, scan.others == 0 { shape.insert(.allCapitals) }
        if scan.digits > 0 { shape.insert(.digit) }
        if scan.startsWithDigit { shape.insert(.number) }
        if scan.capitals == 1, letters == 1, scan.digits == 0 { shape.insert(.initial) }
        if scan.stops > 0, letters > 1 { shape.insert(.dotted) }
        if scan.isCompound { shape.insert(.hyphenated) }
        if glued { shape.insert(.glued) }
        if isStart { shape.insert(.sentenceStart) }
        let word = vocabulary.index(of: bytes[start..<at])
        if scan.stops == 0, at < end, bytes[at] == Mark.stop, isAbbreviation(word, shape) {
            at += 1
        }
        if bytes[at - 1] == Mark.stop { shape.insert(.fullStop) }
        tokens.append(
            Token(start: Int32(start), end: Int32(at), word: word, shape: shape, mark: 0))
        // "1." at the head of a block is its number, not its first word.
        let isItem = shape.contains(.number) && wordsInBlock == 0
        if !isItem { isStart = false }
        wordsInBlock += 1
        guard scan.startsWithCapital || scan.smalls > 0 else { return }
        note(word, shape)
    }

    private func isAbbreviation(_ word: Int32, _ shape: Token.Shape) -> Bool {
        shape.contains(.capital) && vocabulary[word].cue.contains(.abbreviation)
    }

    private mutating func note(_ word: Int32, _ shape: Token.Shape) {
        if shape.contains(.capital) {
            vocabulary.lookUpNames(of: word)
        } else {
            vocabulary[word].small &+= 1
        }
    }

    // MARK: - Compounds

    /// Makes one token of the parts of a compound, unless some of them are names by themselves.
    private mutating func joinCompound(from first: Int, start: Int) {
        guard isOneName(first..<tokens.count, start: start) else { return }
        var shape = tokens[first].shape
        for token in tokens[first...] {
            if token.shape.contains(.digit) { shape.insert(.digit) }
            if token.shape.contains(.small) { shape.insert(.small) }
        }
        if shape.contains(.small) { shape.remove(.allCapitals) }
        if !shape.contains(.small), shape.contains(.capital) { shape.insert(.allCapitals) }
        // "al-Masri" is a name, although it begins with a small letter.
        if tokens[first...].contains(where: { $0.shape.contains(.capital) }) {
            shape.insert(.capital)
        }
        shape.remove(.initial)
        shape.insert(.hyphenated)
        if let last = tokens.last, last.shape.contains(.fullStop) { shape.insert(.fullStop) }
        tokens.removeLast(tokens.count - first)
        let word = vocabulary.index(of: bytes[start..<at])
        tokens.append(
            Token(start: Int32(start), end: Int32(at), word: word, shape: shape, mark: 0))
        note(word, shape)
    }

    private mutating func isOneName(_ parts: Range<Int>, start: Int) -> Bool {
        let capitals = parts.filter { tokens[$0].shape.contains(.capital) }
        if capitals.isEmpty { return true }
        let whole = vocabulary.index(of: bytes[start..<at])
        vocabulary.lookUpNames(of: whole)
        if !vocabulary[whole].classes.isDisjoint(with: .known) { return true }
        guard let first = parts.first, tokens[first].word >= 0 else { return false }
        let words = parts.filter { tokens[$0].mark == 0 }
        if !tokens[first].shape.contains(.capital) {
            return isArticle(tokens[first].word)
        }
        // "Tor-M1", "S-300", "F-16s"
        if words.dropFirst().contains(where: { tokens[$0].shape.contains(.digit) }) {
            return !vocabulary[tokens[first].word].cue.contains(.prefix)
        }
        let names = words.filter {
            !vocabulary[tokens[$0].word].classes.isDisjoint(with: [
                .country, .demonym, .majorCity, .knownGroup, .acronymPlace,
            ])
                && tokens[$0].shape.contains(.capital)
        }
        if !names.isEmpty, names.count == words.count || capitals.count < words.count {
            return false
        }
        if capitals.count == words.count { return names.isEmpty }
        // "Stratford-upon-Avon"
        if words.count >= 3, let last = words.last, tokens[last].shape.contains(.capital) {
            return names.isEmpty
        }
        return words.allSatisfy { isSyllable($0, after: first) }
    }

    /// "moon" in "Ban Ki-moon"; not "based" in "Nairobi-based".
    private func isSyllable(_ index: Int, after first: Int) -> Bool {
        let token = tokens[index]
        if token.shape.contains(.capital) { return token.end - token.start <= 6 }
        let word = vocabulary[token.word]
        guard token.end - token.start <= 6, word.cue.isEmpty else { return false }
        if !word.classes.contains(.common) { return true }
        // An English word as well, but after a name: "Ban Ki-moon".
        guard first > 0, tokens[first - 1].shape.contains(.capital), token.end - token.start <= 5,
            tokens[first].end - tokens[first].start <= 4
        else { return false }
        return !["based", "led", "born", "era", "style", "class", "run", "held", "made", "wide"]
            .contains { vocabulary.isWord(token.word, $0) }
    }

    private func isArticle(_ word: Int32) -> Bool {
        vocabulary.withKey(of: word) { key in
            (key.count == 2 || key.count == 3)
                && ["al", "el", "an", "as", "ash", "ad", "ar", "at", "az", "ul", "ed"].contains {
                    key.elementsEqual($0.utf8)
                }
        }
    }

    // MARK: - Marks

    mutating func appendRaw(_ mark: UInt8, _ length: Int, glued: Bool) {
        tokens.append(
            Token(
                start: Int32(at), end: Int32(at + length), word: -1, shape: glued ? .glued : [],
                mark: mark))
        at += length
    }

    private mutating func extendLast(by length: Int) {
        at += length
        guard let last = tokens.indices.last, Int(tokens[last].end) == at - length else { return }
        tokens[last].end = Int32(at)
    }

    private mutating func appendApostrophe(_ length: Int, glued: Bool) {
        let isAfterWord = glued && tokens.last.map { $0.mark == 0 } ?? false
        if isAfterWord, at + length < end, isContraction(at + length) {
            var last = at + length
            while last < end, bytes[last] | 0x20 &- 0x61 < 26 { last += 1 }
            let isPossessive = last == at + length + 1 && bytes[at + length] | 0x20 == 0x73
            return appendRaw(
                isPossessive ? Mark.possessive : Mark.other, last - at, glued: true)
        }
        if !isAfterWord { isStart = true }
        appendRaw(Mark.apostrophe, length, glued: glued)
    }

    mutating func appendMark(_ kind: LetterClass, _ length: Int, glued: Bool) {
        let byte = bytes[at]
        switch kind {
        case .quote:
            // An opening mark starts a sentence more often than not.
            if !glued || tokens.last?.mark == Mark.open || tokens.last?.mark == Mark.dash {
                isStart = true
            }
            appendRaw(Mark.quote, length, glued: glued)
        case .hyphen, .dash:
            // After a dateline the text begins.
            if wordsInBlock <= 8, !glued || length > 1 { isStart = true }
            appendRaw(glued && kind == .hyphen ? Mark.hyphen : Mark.dash, length, glued: glued)
        case .currency: appendRaw(Mark.currency, length, glued: glued)
        default:
            guard byte < 0x80 else { return appendRaw(Mark.other, length, glued: glued) }
            if byte == Mark.stop || byte == 0x21 || byte == 0x3F || byte == 0x3A || byte == 0x2A {
                isStart = true
            }
            appendRaw(byte == Mark.possessive ? Mark.other : byte, length, glued: glued)
        }
    }
}
