/// The encoding that a part of a message names, to UTF-8.
enum Charset {
    /// - Parameter label: as it stands there, in any case.
    /// - Returns: well-formed UTF-8, and whether the label was known; where it was not, the encoding
    ///   is guessed.
    static func decoded(_ bytes: [UInt8], _ label: String?) -> (bytes: [UInt8], isKnown: Bool) {
        guard let label, !label.isEmpty else { return (guessed(bytes), true) }
        guard let encoding = TextEncoding(label) else { return (guessed(bytes), false) }
        // Much that is UTF-8 is called something else, and hardly anything the other way round.
        let isASCII = bytes.allSatisfy(\.isASCII)
        if encoding.isOfBytes, encoding.kind != .iso2022JP,
            isASCII || UTF8Check(bytes[...]).illFormed == 0
        {
            return (bytes, true)
        }
        return (encoding.decode(bytes[...]).bytes, true)
    }

    private static func guessed(_ bytes: [UInt8]) -> [UInt8] {
        let check = UTF8Check(bytes[...])
        if check.illFormed == 0 { return bytes }
        return check.looksLikeUTF8
            ? Array(String(decoding: bytes, as: UTF8.self).utf8)
            : EncodingGuess.of(bytes[...]).encoding.decode(bytes[...]).bytes
    }
}
