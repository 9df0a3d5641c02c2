/// Cuts a query into words, quotations, keys with their values, parentheses and operators.
struct SearchLexer {
    enum Token: Hashable {
        case open
        /// A key before parentheses.
        case openKeyed(SearchKey)
        case close
        case and, or
        /// The word or sign that it is written with.
        case not(String)
        /// "NEAR(", whose contents ``SearchLexer/nearby()`` reads.
        case near
        /// `isClosed` is false for a quotation that the query ends in.
        case term(SearchTerm, isClosed: Bool)
    }

    enum Distance {
        case none
        case words(Int)
        case unreadable(Range<Int>)
    }

    /// Words between those that are near one another, where no number says otherwise; as in FTS5.
    static let usualDistance = 10
    private static let mostDistance = 1000

    /// Whether there is more of the query than is read.
    let isCut: Bool
    /// The token that comes next, which is at ``range``.
    private(set) var peek: Token?
    private(set) var range = 0..<0

    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) {
        var bytes = Array(text.utf8.prefix(SearchQuery.longest + 1))
        isCut = bytes.count > SearchQuery.longest
        if isCut {
            // What begins a scalar that goes on behind the end goes, too.
            while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
        }
        self.bytes = bytes
        advance()
    }

    /// Where what is read ends.
    var end: Int { bytes.count }

    mutating func next() -> Token? {
        defer { advance() }
        return peek
    }

    private mutating func advance() {
        skipSpaces()
        let start = position
        peek = position < bytes.count ? token() : nil
        range = start..<position
    }

    private mutating func skipSpaces() {
        while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
    }

    // MARK: - Tokens

    private mutating func token() -> Token {
        let start = position
        switch bytes[position] {
        case Self.opening:
            position += 1
            return .open
        case Self.closing:
            position += 1
            return .close
        default: break
        }
        if let token = operation() { return token }
        let spelling = SearchKey.spellings.first { startsHere($0.text) }
        position += spelling?.text.count ?? 0
        if let key = spelling?.key, position < bytes.count, bytes[position] == Self.opening {
            position += 1
            return .openKeyed(key)
        }
        var (term, isClosed) = value()
        term.key = spelling?.key
        term.range = start..<position
        return .term(term, isClosed: isClosed)
    }

    private mutating func operation() -> Token? {
        if startsHere(Array("NEAR(".utf8)) {
            position += 5
            return .near
        }
        let words: [(String, Token)] = [("AND", .and), ("OR", .or), ("NOT", .not("NOT"))]
        for (word, token) in words where startsHere(Array(word.utf8)) {
            let after = position + word.utf8.count
            guard after == bytes.count || Self.endsWord(bytes[after]) else { continue }
            position = after
            return token
        }
        // A dash by itself, or several of them, are only signs.
        guard bytes[position] == Self.minus, position + 1 < bytes.count,
            bytes[position + 1] != Self.minus, !Self.isSpace(bytes[position + 1]),
            bytes[position + 1] != Self.closing
        else { return nil }
        position += 1
        return .not("-")
    }

    /// A word or a quotation; nothing where neither stands.
    private mutating func value() -> (SearchTerm, isClosed: Bool) {
        let start = position
        var isExact = false
        if position + 1 < bytes.count, bytes[position] == Self.equals,
            !Self.endsWord(bytes[position + 1]) || bytes[position + 1] == Self.quote
        {
            isExact = true
            position += 1
        }
        let isQuoted = position < bytes.count && bytes[position] == Self.quote
        let text: ArraySlice<UInt8>
        var isClosed = true
        if isQuoted {
            text = bytes[(position + 1)...].prefix { $0 != Self.quote }
            isClosed = text.endIndex < bytes.count
            position = min(bytes.count, text.endIndex + 1)
        } else {
            text = bytes[position...].prefix { !Self.endsWord($0) }
            position = text.endIndex
        }
        var isPrefix = !isQuoted && text.last == Self.star
        if isQuoted, isClosed, position < bytes.count, bytes[position] == Self.star {
            isPrefix = true
            position += 1
        }
        let trimmed = isQuoted ? text : text.droppingLast(Self.star)
        var term = SearchTerm(Self.string(trimmed), range: start..<position)
        term.isQuoted = isQuoted
        term.isExact = isExact || isQuoted
        term.isPrefix = isPrefix
        term.isOpen = position == bytes.count && !isPrefix && (!isQuoted || !isClosed)
        return (term, isClosed)
    }

    // MARK: - NEAR

    /// What follows "NEAR(": its words; operators and keyed groups, which mean nothing there; the
    /// number after a comma; and the end of the closing parenthesis, where there is one.
    mutating func nearby() -> (
        words: [SearchTerm], faults: [(String, Range<Int>)], distance: Distance, end: Int?
    ) {
        position = range.lowerBound
        defer { advance() }
        var words: [SearchTerm] = []
        var faults: [(String, Range<Int>)] = []
        while true {
            skipSpaces()
            guard position < bytes.count else { return (words, faults, .none, nil) }
            let start = position
            switch bytes[position] {
            case Self.closing:
                position += 1
                return (words, faults, .none, position)
            case Self.comma:
                position += 1
                let (distance, end) = self.distance()
                return (words, faults, distance, end)
            case Self.opening:
                position += 1
                faults.append(("A parenthesis", start..<position))
            case Self.quote:
                words.append(value().0)
            default:
                let text = bytes[position...].prefix { !Self.endsWord($0) && $0 != Self.comma }
                position = text.endIndex
                let word = Self.string(text)
                if ["AND", "OR", "NOT"].contains(word) {
                    faults.append((word, start..<position))
                } else {
                    var term = SearchTerm(
                        Self.string(text.droppingLast(Self.star)), range: start..<position)
                    term.isExact = true
                    term.isPrefix = text.last == Self.star
                    words.append(term)
                }
            }
        }
    }

    private mutating func distance() -> (Distance, end: Int?) {
        skipSpaces()
        let start = position
        let text = bytes[position...].prefix { $0 != Self.closing }
        position = text.endIndex
        let isClosed = position < bytes.count
        if isClosed { position += 1 }
        let end = isClosed ? position : nil
        let digits = text.reversed().drop { Self.isSpace($0) }.reversed()
        if digits.isEmpty { return (isClosed ? .unreadable(start..<text.endIndex) : .none, end) }
        guard let number = Int(Self.string(Array(digits)[...])), number >= 0 else {
            return (.unreadable(start..<text.endIndex), end)
        }
        return (.words(min(number, Self.mostDistance)), end)
    }

    // MARK: - Bytes

    private static let quote = UInt8(ascii: "\"")
    private static let star = UInt8(ascii: "*")
    private static let opening = UInt8(ascii: "(")
    private static let closing = UInt8(ascii: ")")
    private static let minus = UInt8(ascii: "-")
    private static let equals = UInt8(ascii: "=")
    private static let comma = UInt8(ascii: ",")

    private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7F }

    private static func endsWord(_ byte: UInt8) -> Bool {
        isSpace(byte) || byte == quote || byte == opening || byte == closing
    }

    private func startsHere(_ text: [UInt8]) -> Bool {
        bytes[position...].starts(with: text)
    }

    private static func string(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self)
    }
}

extension ArraySlice<UInt8> {
    /// Without any number of a byte at its end.
    fileprivate func droppingLast(_ byte: UInt8) -> ArraySlice<UInt8> {
        var rest = self
        while rest.last == byte { rest.removeLast() }
        return rest
    }
}
