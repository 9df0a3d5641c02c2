/// A piece of a written date.
public struct DateWord: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// Digits with the letters after them: "28", "28th", "1990s".
        case number(Int, digits: Int, suffix: String)
        /// In small letters, without the full stop of an abbreviation.
        case word(String)
        /// An ASCII character; every dash is "-", what is not ASCII is "?".
        case mark(UInt8)
    }

    public var kind: Kind
    /// In UTF-8 bytes.
    public var range: Range<Int>

    public init(_ kind: Kind, _ range: Range<Int>) {
        self.kind = kind
        self.range = range
    }

    /// The pieces of a stretch of text; at most 64, which no date has.
    public static func words(in bytes: [UInt8], _ range: Range<Int>) -> [DateWord] {
        var scanner = DateWordScanner(bytes: bytes, range: range.clamped(to: 0..<bytes.count))
        var words: [DateWord] = []
        while words.count < 64, let word = scanner.next() { words.append(word) }
        return words
    }

    /// The pieces of a string, counted from its start.
    public static func words(in text: String) -> [DateWord] {
        let bytes = Array(text.utf8)
        return words(in: bytes, 0..<bytes.count)
    }

    public var word: String? {
        if case .word(let text) = kind { text } else { nil }
    }

    public func isMark(_ mark: Character) -> Bool {
        mark.asciiValue.map { kind == .mark($0) } ?? false
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]
    private static let shortMonths = months.map { String($0.prefix(3)) }
    private static let weekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// 1 to 12 for the name of a month, whole or abbreviated.
    public var month: Int? {
        guard let word, word.utf8.count >= 3 else { return nil }
        if word == "sept" { return 9 }
        if let index = Self.shortMonths.firstIndex(of: word) { return index + 1 }
        return Self.months.firstIndex(of: word).map { $0 + 1 }
    }

    /// 1 to 7 for the name of a day from Monday on, whole or abbreviated.
    public var weekday: Int? {
        guard let word, word.utf8.count >= 3 else { return nil }
        if let index = Self.weekdays.firstIndex(of: word) { return index + 1 }
        switch word {
        case "mon": return 1
        case "tue", "tues": return 2
        case "wed": return 3
        case "thu", "thur", "thurs": return 4
        case "fri": return 5
        case "sat": return 6
        case "sun": return 7
        default: return nil
        }
    }

    /// A day of a month: "5", "05", "5th".
    public var day: Int? {
        guard case .number(let number, let digits, let suffix) = kind, digits <= 2,
            (1...31).contains(number), ["", "st", "nd", "rd", "th"].contains(suffix)
        else { return nil }
        return number
    }

    /// A year of four figures.
    public var year: Int? {
        guard case .number(let number, digits: 4, suffix: "") = kind, (1000...2999).contains(number)
        else { return nil }
        return number
    }
}

/// Takes a text apart into words, numbers and marks.
private struct DateWordScanner {
    let bytes: [UInt8]
    var range: Range<Int>

    mutating func next() -> DateWord? {
        while let byte = range.first.map({ bytes[$0] }), byte <= 0x20 || isNoBreakSpace {
            range =
                (range.lowerBound + (byte <= 0x20 ? 1 : 2)).clamped(to: range)..<range.upperBound
        }
        guard let start = range.first else { return nil }
        let kind: DateWord.Kind
        switch bytes[start] {
        case 0x30...0x39: kind = number()
        case 0x41...0x5A, 0x61...0x7A: kind = word()
        case 0x80...: kind = sign()
        case let byte:
            range = start + 1..<range.upperBound
            kind = .mark(byte)
        }
        return DateWord(kind, start..<range.lowerBound)
    }

    private var isNoBreakSpace: Bool {
        range.count > 1 && bytes[range.lowerBound] == 0xC2 && bytes[range.lowerBound + 1] == 0xA0
    }

    private mutating func number() -> DateWord.Kind {
        let digits = take { (0x30...0x39).contains($0) }
        // More digits than a date has are no number that matters.
        let value = digits.count > 8 ? 0 : digits.reduce(0) { $0 * 10 + Int($1 & 0xF) }
        return .number(value, digits: digits.count, suffix: letters())
    }

    private mutating func word() -> DateWord.Kind {
        var text = letters()
        // "New Year's", "o'clock"
        if let length = apostrophe, let next = byte(after: length), Self.isLetter(next) {
            range = range.lowerBound + length..<range.upperBound
            text += "'" + letters()
        }
        if range.first.map({ bytes[$0] }) == 0x2E {
            range = range.lowerBound + 1..<range.upperBound
        }
        return .word(text)
    }

    /// What is not ASCII: a dash, a letter, anything.
    private mutating func sign() -> DateWord.Kind {
        let start = range.lowerBound
        let taken = [bytes[start]] + takeContinuation()
        switch taken {
        // U+2010 to U+2015 and the minus sign
        case _
        where taken.count == 3 && taken[0] == 0xE2 && taken[1] == 0x80
            && (0x90...0x95).contains(taken[2]):
            return .mark(0x2D)
        case [0xE2, 0x88, 0x92]: return .mark(0x2D)
        case [0xE2, 0x80, 0x98], [0xE2, 0x80, 0x99]: return .mark(0x27)
        default: return .mark(0x3F)
        }
    }

    private mutating func takeContinuation() -> [UInt8] {
        range = range.lowerBound + 1..<range.upperBound
        return take { $0 & 0xC0 == 0x80 }
    }

    private mutating func letters() -> String {
        let taken = take(while: Self.isLetter)
        return String(decoding: taken.prefix(24).map { $0 | 0x20 }, as: UTF8.self)
    }

    private mutating func take(while isTaken: (UInt8) -> Bool) -> [UInt8] {
        let end = range.first { !isTaken(bytes[$0]) } ?? range.upperBound
        let taken = Array(bytes[range.lowerBound..<end])
        range = end..<range.upperBound
        return taken
    }

    /// The length of the apostrophe that comes next, if one does.
    private var apostrophe: Int? {
        guard let first = range.first else { return nil }
        if bytes[first] == 0x27 { return 1 }
        let isCurly =
            range.count > 2 && bytes[first] == 0xE2 && bytes[first + 1] == 0x80
            && bytes[first + 2] == 0x99
        return isCurly ? 3 : nil
    }

    private func byte(after length: Int) -> UInt8? {
        let index = range.lowerBound + length
        return range.contains(index) ? bytes[index] : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}

extension Int {
    fileprivate func clamped(to range: Range<Int>) -> Int { Swift.min(self, range.upperBound) }
}
