import Articles

/// Keeps a passage that was found by likeness from beginning or ending inside a word, where the
/// quote did not: "summary" that became "summarize" is the whole word, not "summar".
struct WordEdges {
    let text: ReadingText
    let quote: TextQuoteSelector

    /// A longer run of letters is no word of a language that divides its words.
    private static let longest = 96

    func widened(_ range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return range }
        let start = beginsWord ? wordStart(range.lowerBound) : range.lowerBound
        let end = endsWord ? wordEnd(range.upperBound) : range.upperBound
        return start..<end
    }

    private var beginsWord: Bool {
        !Self.isInsideWord(quote.prefix.unicodeScalars.last, quote.exact.unicodeScalars.first)
    }

    private var endsWord: Bool {
        !Self.isInsideWord(quote.exact.unicodeScalars.last, quote.suffix.unicodeScalars.first)
    }

    private static func isInsideWord(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Bool {
        guard let before, let after else { return false }
        return isWord(before) && isWord(after)
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// The start of the word that `offset` is inside of, or `offset`.
    private func wordStart(_ offset: Int) -> Int {
        guard word(after: offset) > 0 else { return offset }
        return offset - word(before: offset)
    }

    private func wordEnd(_ offset: Int) -> Int {
        guard word(before: offset) > 0 else { return offset }
        return offset + word(after: offset)
    }

    /// The bytes of letters and digits that stand unbroken before `offset`; 0 if there are too many.
    private func word(before offset: Int) -> Int {
        var from = max(0, offset - Self.longest)
        while from < offset && text.bytes[from] & 0xC0 == 0x80 { from += 1 }
        let scalars = String(decoding: text.bytes[from..<offset], as: UTF8.self).unicodeScalars
        let word = scalars.reversed().prefix { Self.isWord($0) }
        return word.count == scalars.count && from > 0 ? 0 : Self.length(of: word)
    }

    private func word(after offset: Int) -> Int {
        var to = min(text.count, offset + Self.longest)
        while to > offset && to < text.count && text.bytes[to] & 0xC0 == 0x80 { to -= 1 }
        let scalars = String(decoding: text.bytes[offset..<to], as: UTF8.self).unicodeScalars
        let word = scalars.prefix { Self.isWord($0) }
        return word.count == scalars.count && to < text.count ? 0 : Self.length(of: word)
    }

    private static func length(of scalars: some Sequence<Unicode.Scalar>) -> Int {
        scalars.reduce(0) { $0 + UTF8.width($1) }
    }
}
