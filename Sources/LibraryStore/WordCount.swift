/// Counts the words of a text on its UTF-8 bytes.
enum WordCount {
    /// A word is a run without white space that has a letter or digit in it. Han characters and
    /// kana, which are written without spaces, count one each.
    static func words(in bytes: [UInt8]) -> Int {
        bytes.withUnsafeBufferPointer { words(in: $0) }
    }

    private static func words(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        var inWord = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if byte <= 0x20 {
                    inWord = false
                } else if !inWord && isAlphanumeric(byte) {
                    inWord = true
                    count += 1
                }
                index += 1
                continue
            }
            switch byte {
            case 0xC2:
                // Latin-1's signs; U+00A0 is a space.
                if index + 1 < bytes.count, bytes[index + 1] == 0xA0 { inWord = false }
            case 0xE2:
                // General punctuation and symbols; U+2000 to U+200A are spaces.
                if index + 2 < bytes.count, bytes[index + 1] == 0x80,
                    (0x80...0x8A).contains(bytes[index + 2])
                {
                    inWord = false
                }
            case 0xE3 where index + 1 < bytes.count && bytes[index + 1] == 0x80:
                inWord = false
            case 0xE3...0xE9:
                inWord = false
                count += 1
            case 0xC3...0xFF where !inWord:
                inWord = true
                count += 1
            default: break
            }
            index += byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
        }
        return count
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}
