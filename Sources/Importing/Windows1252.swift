/// The encoding that Western texts without any declaration most often have.
enum Windows1252 {
    static func decode(_ input: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(input.count + input.count / 8)
        for byte in input {
            switch byte {
            case 0..<0x80: result.append(byte)
            case 0x80..<0xA0: result.append(contentsOf: high[Int(byte - 0x80)].utf8)
            default:
                result.append(0xC0 | byte >> 6)
                result.append(0x80 | byte & 0x3F)
            }
        }
        return result
    }

    /// 0x80 to 0x9F; the five that are not assigned become U+FFFD.
    private static let high = [
        "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
        "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ",
        "\u{FFFD}", "ž", "Ÿ",
    ]
}
