/// Folded tokens that must follow one another.
struct Phrase: Hashable {
    /// Never empty.
    var tokens: [[UInt8]]
    /// Whether the last token may go on.
    var isPrefix: Bool
}

/// Finds phrases in a text that is handed over token by token.
struct PhraseMatcher {
    private let phrases: [Phrase]
    private var partial: [(phrase: Int, matched: Int, start: Int)] = []

    init(_ phrases: [Phrase]) {
        self.phrases = phrases.filter { !$0.tokens.isEmpty }
    }

    /// The longest match that ends with this token, in bytes of the text.
    mutating func take(_ token: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
        var start: Int?
        var going: [(phrase: Int, matched: Int, start: Int)] = []
        func follow(_ phrase: Int, _ matched: Int, _ from: Int) {
            let tokens = phrases[phrase].tokens
            let isLast = matched == tokens.count - 1
            guard Self.matches(token, tokens[matched], isLast && phrases[phrase].isPrefix) else {
                return
            }
            if isLast {
                start = min(start ?? from, from)
            } else {
                going.append((phrase, matched + 1, from))
            }
        }
        for (phrase, matched, from) in partial { follow(phrase, matched, from) }
        for phrase in phrases.indices { follow(phrase, 0, range.lowerBound) }
        partial = going
        return start.map { $0..<range.upperBound }
    }

    private static func matches(
        _ token: UnsafeBufferPointer<UInt8>, _ wanted: [UInt8], _ isPrefix: Bool
    ) -> Bool {
        guard isPrefix ? token.count >= wanted.count : token.count == wanted.count else {
            return false
        }
        for index in wanted.indices where token[index] != wanted[index] { return false }
        return true
    }
}
