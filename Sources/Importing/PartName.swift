import Articles

/// The names that parts of a file go by. They are made of what the part says of itself, so that
/// they stay when other parts come and go; they hold no slash, no blank and nothing that a terminal
/// would not show.
enum PartName {
    /// Bytes of a name that is taken from a document.
    private static let longest = 80

    /// Eight hexadecimal digits for what tells a part from others.
    static func digest(_ bytes: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(bytes).hex.utf8.prefix(8))
    }

    /// "2006-11-28-1432-5f0c93ab": the minute that a part says it is of, and what tells it from the
    /// others of that minute.
    static func dated(_ date: String?, _ identity: [UInt8]) -> [UInt8] {
        let day = date.flatMap { PartDate($0)?.name } ?? "undated"
        return Array("\(day)-".utf8) + digest(identity)
    }

    /// A name that a document gives, made fit: "../a b.txt" is "a-b.txt". Nil where nothing is left.
    static func fit(_ name: [UInt8]) -> [UInt8]? {
        let cleaned = TextCleaner.clean(ReadingText(repairing: name).bytes).output
        var result: [UInt8] = []
        for byte in cleaned.split(whereSeparator: {
            $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\")
        })
        .last ?? [] {
            let isBlank = byte.isBlank || byte == .lineFeed
            if result.isEmpty, isBlank || byte == UInt8(ascii: ".") { continue }
            result.append(isBlank ? UInt8(ascii: "-") : byte)
        }
        guard result.count > longest else { return result.isEmpty ? nil : result }
        return shortened(result)
    }

    /// Keeps the suffix, which tells the format.
    private static func shortened(_ name: [UInt8]) -> [UInt8] {
        var suffix: ArraySlice<UInt8> = []
        if let dot = name.lastIndex(of: UInt8(ascii: ".")), name.count - dot <= 8 {
            suffix = name[dot...]
        }
        var end = longest - suffix.count
        while end > 0, name[end].isContinuation { end -= 1 }
        return Array(name[..<end]) + suffix
    }
}

/// Tells apart parts that would have the same name.
struct PartNames {
    /// By a hash of the name, as there may be millions: FNV-1a of 64 bits.
    private var counts: [UInt64: UInt32] = [:]

    var isEmpty: Bool { counts.isEmpty }

    /// `name`, or with "-2", "-3" where it was given before.
    mutating func unique(_ name: [UInt8]) -> [UInt8] {
        let key = name.reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
            (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        let count = counts[key, default: 0] &+ 1
        counts[key] = count
        return count == 1 ? name : name + Array("-\(count)".utf8)
    }
}
