/// "=?utf-8?Q?Gr=C3=BC=C3=9Fe?=" in a header, after RFC 2047.
enum EncodedWords {
    private struct Word {
        var charset: String
        var bytes: [UInt8]
        /// After the word.
        var end: Int
    }

    /// No word is longer; RFC 2047 allows 75 bytes, and some programs fold nothing.
    private static let longest = 4096

    /// - Returns: well-formed UTF-8.
    static func decoded(_ field: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var plain = 0
        var index = 0
        // Words of one encoding side by side may share a letter.
        var open: (charset: String, bytes: [UInt8])?
        func flush() {
            if let word = open { result += Charset.decoded(word.bytes, word.charset).bytes }
            open = nil
        }
        while index < field.count {
            guard field[index] == UInt8(ascii: "="), let word = word(field, index) else {
                index += 1
                continue
            }
            let between = field[plain..<index]
            if open == nil || !between.allSatisfy({ $0.isBlank }) {
                flush()
                result += Charset.decoded(Array(between), nil).bytes
            }
            if open?.charset == word.charset {
                open?.bytes += word.bytes
            } else {
                flush()
                open = (word.charset, word.bytes)
            }
            index = word.end
            plain = index
        }
        flush()
        return result + Charset.decoded(Array(field[plain...]), nil).bytes
    }

    private static func word(_ field: [UInt8], _ start: Int) -> Word? {
        let mark = UInt8(ascii: "?")
        let limit = min(field.count, start + longest)
        guard start + 1 < limit, field[start + 1] == mark,
            let first = field[(start + 2)..<limit].firstIndex(of: mark), first > start + 2,
            first + 2 < limit, field[first + 2] == mark,
            let last = end(field, from: first + 3, to: limit)
        else { return nil }
        let text = field[(first + 3)..<last]
        let bytes: [UInt8]
        switch field[first + 1].lowercased {
        case UInt8(ascii: "b"): bytes = TransferEncoding.base64(text)
        case UInt8(ascii: "q"):
            let spaced = text.map { $0 == UInt8(ascii: "_") ? .space : $0 }
            bytes = TransferEncoding.escaped(spaced[...], by: UInt8(ascii: "="))
        default: return nil
        }
        // A language may follow the charset (RFC 2231).
        let charset = field[(start + 2)..<first].prefix { $0 != UInt8(ascii: "*") }
        return Word(
            charset: String(decoding: charset, as: UTF8.self).lowercased(), bytes: bytes,
            end: last + 2)
    }

    /// Where "?=" stands; some programs write blanks into a word, none a line feed.
    private static func end(_ field: [UInt8], from start: Int, to limit: Int) -> Int? {
        guard start < limit else { return nil }
        for index in start..<(limit - 1)
        where field[index] == UInt8(ascii: "?") && field[index + 1] == UInt8(ascii: "=") {
            return index
        }
        return nil
    }
}
