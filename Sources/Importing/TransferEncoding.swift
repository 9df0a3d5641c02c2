/// How the bytes of a part were made fit for travel, after RFC 2045.
enum TransferEncoding {
    case none
    case base64
    case quotedPrintable

    init(_ field: [UInt8]?) {
        let name = (field ?? []).filter { !$0.isBlank }.map(\.lowercased)
        switch String(decoding: name, as: UTF8.self) {
        case "base64": self = .base64
        case "quoted-printable": self = .quotedPrintable
        default: self = .none
        }
    }

    func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        switch self {
        case .none: Array(bytes)
        case .base64: Self.base64(bytes)
        case .quotedPrintable: Self.quotedPrintable(bytes)
        }
    }

    /// What is no letter of base64 is passed over, as RFC 2045 asks.
    static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count / 4 * 3)
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            guard let value = sextet(byte) else {
                // Padding ends a group, also where another text follows.
                if byte == UInt8(ascii: "=") { (bits, count) = (0, 0) }
                continue
            }
            bits = bits << 6 | value
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return result
    }

    private static func sextet(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }

    static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            guard bytes[index] == UInt8(ascii: "=") else {
                if bytes[index] == .lineFeed { dropBlanks(&result) }
                result.append(bytes[index])
                index += 1
                continue
            }
            if let byte = hex(bytes, index + 1) {
                result.append(byte)
                index += 3
            } else if let end = softBreak(bytes, index + 1) {
                index = end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    /// "=41" or "%41", whatever the sign is; what follows none is kept as it is.
    static func escaped(_ bytes: ArraySlice<UInt8>, by sign: UInt8) -> [UInt8] {
        var result: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == sign, let byte = hex(bytes, index + 1) {
                result.append(byte)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private static func hex(_ bytes: ArraySlice<UInt8>, _ index: Int) -> UInt8? {
        guard index + 1 < bytes.endIndex, let high = digit(bytes[index]),
            let low = digit(bytes[index + 1])
        else { return nil }
        return high << 4 | low
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// The start of the next line, where nothing but blanks stands between.
    private static func softBreak(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Int? {
        var end = index
        while end < bytes.endIndex, bytes[end].isBlank || bytes[end] == .carriageReturn { end += 1 }
        if end == bytes.endIndex { return end }
        return bytes[end] == .lineFeed ? end + 1 : nil
    }

    /// Blanks at the end of a line were added on the way.
    private static func dropBlanks(_ result: inout [UInt8]) {
        let hasReturn = result.last == .carriageReturn
        if hasReturn { result.removeLast() }
        while let last = result.last, last.isBlank { result.removeLast() }
        if hasReturn { result.append(.carriageReturn) }
    }
}
