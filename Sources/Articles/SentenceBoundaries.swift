/// The sentences of a stretch of text. A full stop, question or exclamation mark ends one when white
/// space and no small letter follows, unless the stop belongs to an abbreviation or an initial
/// ("Mr. Fox", "J. R. Ewing", "the U.S. Navy"); quotation marks and brackets that close go with what
/// they close. East Asian stops need no space. A blank line always ends a sentence.
public struct SentenceBoundaries: Sendable {
    /// In order, without the white space between them; none of them empty.
    public private(set) var sentences: [TextRange] = []
    /// A longer run of stops is a row of dots, as in a table of contents.
    private static let longestClose = 16
    private let scalars: [(value: Unicode.Scalar, offset: Int)]

    /// Takes 16 times the memory of the stretch: give it blocks or parts of them, not long texts.
    public init(_ text: ReadingText, in range: TextRange) {
        let inside = range.utf8.clamped(to: 0..<text.count)
        scalars = Self.scalars(text.bytes[inside])
        find(until: inside.upperBound)
    }

    private static func scalars(_ bytes: ArraySlice<UInt8>) -> [(Unicode.Scalar, Int)] {
        var result: [(Unicode.Scalar, Int)] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        for value in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            // What is cut in the middle of a scalar is read as a longer sign than it is.
            result.append((value, min(index, bytes.endIndex)))
            index += UTF8.width(value)
        }
        return result
    }

    private mutating func find(until end: Int) {
        var start = spacesEnd(from: 0)
        var index = start
        while index < scalars.count {
            guard let close = endOfSentence(at: index, startingAt: start) else {
                index += 1
                continue
            }
            append(start, close, end)
            start = spacesEnd(from: close)
            index = start
        }
        append(start, trimmed(scalars.count, from: start), end)
    }

    private mutating func append(_ start: Int, _ close: Int, _ end: Int) {
        guard start < close else { return }
        let upper = close < scalars.count ? scalars[close].offset : end
        sentences.append(TextRange(utf8: scalars[start].offset..<upper))
    }

    /// The index after the sentence that ends with the scalar at `index`, if one does.
    private func endOfSentence(at index: Int, startingAt start: Int) -> Int? {
        let value = scalars[index].value
        if value == "\n", self[index + 1] == "\n" { return trimmed(index, from: start) }
        guard SentenceSigns.isStop(value) else { return nil }
        var close = index + 1
        while let next = self[close], SentenceSigns.isStop(next) || SentenceSigns.closes(next) {
            close += 1
            if close - index > Self.longestClose { return nil }
        }
        if SentenceSigns.isEastAsianStop(value) { return close }
        guard let next = self[close] else { return close }
        guard SentenceSigns.isSpace(next) else { return nil }
        return isEnd(index, before: spacesEnd(from: close), startingAt: start) ? close : nil
    }

    /// Whether the stop at `index` ends a sentence, when the next text after it is at `next`.
    private func isEnd(_ index: Int, before next: Int, startingAt start: Int) -> Bool {
        var first = next
        while let value = self[first], SentenceSigns.opens(value) { first += 1 }
        guard let value = self[first] else { return true }
        if value.properties.isLowercase { return false }
        guard scalars[index].value == ".", self[index - 1] != "." else { return true }
        var wordStart = index
        while wordStart > start, SentenceSigns.isInWord(scalars[wordStart - 1].value) {
            wordStart -= 1
        }
        // The number of a chapter or of an item.
        let word = string(wordStart..<index)
        if wordStart == start, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return false }
        return Abbreviations.endsSentence(word, before: nextWord(at: first))
    }

    private func nextWord(at index: Int) -> String {
        var end = index
        while let value = self[end], SentenceSigns.isInWord(value), end - index < 16 { end += 1 }
        return string(index..<end)
    }

    private func string(_ range: Range<Int>) -> String {
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars[range].lazy.map(\.value))
        return String(result)
    }

    private func spacesEnd(from index: Int) -> Int {
        var index = index
        while let value = self[index], SentenceSigns.isSpace(value) { index += 1 }
        return index
    }

    private func trimmed(_ index: Int, from start: Int) -> Int {
        var index = index
        while index > start, SentenceSigns.isSpace(scalars[index - 1].value) { index -= 1 }
        return index
    }

    private subscript(index: Int) -> Unicode.Scalar? {
        scalars.indices.contains(index) ? scalars[index].value : nil
    }
}

/// The signs that sentences are told by.
private enum SentenceSigns {
    static func isStop(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "!", "?", "…", "‼", "⁇", "⁈", "⁉": true
        default: isEastAsianStop(scalar)
        }
    }

    static func isEastAsianStop(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "。", "！", "？", "｡", "．": true
        default: false
        }
    }

    static func closes(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", "”", "’", "»", "›", ")", "]", "}", "」", "』", "）": true
        default: false
        }
    }

    static func opens(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", "“", "‘", "„", "‚", "«", "‹", "(", "[", "¿", "¡", "—", "–", "-": true
        default: isSpace(scalar)
        }
    }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\n" || scalar.properties.isWhitespace
    }

    static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "_", "0"..."9", "A"..."Z", "a"..."z": true
        case "\0"..."\u{7F}": false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }
}
