/// The encoding that a part of a message names, to UTF-8.
enum Charset {
    /// - Parameter label: as it stands there, in any case.
    /// - Returns: well-formed UTF-8, and whether the label was known; where it was not, the encoding
    ///   is guessed.
    static func decoded(_ bytes: [UInt8], _ label: String?) -> (bytes: [UInt8], isKnown: Bool) {
        switch label?.lowercased() {
        case nil, "utf-8", "utf8", "us-ascii", "ascii", "unknown-8bit", "":
            (guessed(bytes), true)
        case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "windows-1252", "cp1252",
            "ansi_x3.4-1968", "iso_8859-1":
            (Windows1252.decode(bytes[...]), true)
        default:
            (guessed(bytes), false)
        }
    }

    private static func guessed(_ bytes: [UInt8]) -> [UInt8] {
        let check = UTF8Check(bytes[...])
        if check.illFormed == 0 { return bytes }
        return check.looksLikeUTF8
            ? Array(String(decoding: bytes, as: UTF8.self).utf8) : Windows1252.decode(bytes[...])
    }
}
