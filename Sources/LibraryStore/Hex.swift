import Articles

/// Hexadecimal digits to values and back.
public enum Hex {
    static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// Two lower-case digits a byte.
    public static func digits(of bytes: some Collection<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
            var next = 0
            for byte in bytes {
                buffer[next] = digit(byte >> 4)
                buffer[next + 1] = digit(byte & 15)
                next += 2
            }
            return next
        }
    }

    /// Nil unless all are digits, two a byte.
    public static func bytes(of digits: some Collection<UInt8>) -> [UInt8]? {
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count / 2)
        var high: UInt8?
        for digit in digits {
            guard let value = value(of: digit) else { return nil }
            if let upper = high {
                bytes.append(upper << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return bytes
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? value + UInt8(ascii: "0") : value - 10 + UInt8(ascii: "a")
    }
}

extension ContentHash {
    /// The digest itself, 32 bytes.
    var bytes: [UInt8] { Hex.bytes(of: hex.utf8) ?? [] }

    /// - Parameter bytes: 32 bytes; nil is returned for any other number.
    init?(bytes: some Collection<UInt8>) {
        self.init(hex: Hex.digits(of: bytes))
    }
}
