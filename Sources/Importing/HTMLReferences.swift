import Articles

/// Character references: "&amp;", "&#233;", "&#xE9;".
enum HTMLReferences {
    /// The longest name is "CounterClockwiseContourIntegral".
    private static let longestName = 32

    /// `text` with every reference replaced by what it stands for, fit to be shown: "&#27;" would be
    /// an escape character.
    static func decoded(_ text: some Collection<UInt8>) -> [UInt8] {
        let isTaken = text.withContiguousStorageIfAvailable { decoded($0) }
        return isTaken ?? Array(text).withUnsafeBufferPointer { decoded($0) }
    }

    private static func decoded(_ p: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(p.count)
        var index = 0
        var isChanged = false
        while index < p.count {
            if p[index] == UInt8(ascii: "&"), let (text, end) = reference(p, index) {
                result.append(contentsOf: text)
                index = end
                isChanged = true
            } else {
                result.append(p[index])
                index += 1
            }
        }
        guard isChanged else { return result }
        return TextCleaner.clean(result, keepsTrailingSpaces: true).output
    }

    /// - Returns: what the reference at `start` stands for, and where it ends; nil where none stands.
    private static func reference(
        _ p: UnsafeBufferPointer<UInt8>, _ start: Int
    ) -> (text: [UInt8], end: Int)? {
        guard start + 1 < p.count else { return nil }
        if p[start + 1] == UInt8(ascii: "#") { return numeric(p, start + 2) }
        var end = start + 1
        while end < p.count, end - start <= longestName, p[end].isLetter || p[end].isDigit {
            end += 1
        }
        let name = UnsafeBufferPointer(rebasing: p[(start + 1)..<end])
        let isEnded = end < p.count && p[end] == UInt8(ascii: ";")
        guard isEnded || shortNames.contains(name), let value = names.value(of: name) else {
            return nil
        }
        return (scalars(value), isEnded ? end + 1 : end)
    }

    private static func scalars(_ hexadecimal: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        hexadecimal.split(separator: UInt8(ascii: "-")).flatMap { digits in
            utf8(digits.reduce(0) { $0 << 4 | UInt32(hexValue($1) ?? 0) })
        }
    }

    private static func numeric(
        _ p: UnsafeBufferPointer<UInt8>, _ start: Int
    ) -> (text: [UInt8], end: Int)? {
        var index = start
        let isHex = index < p.count && p[index] | 0x20 == UInt8(ascii: "x")
        if isHex { index += 1 }
        let firstDigit = index
        var value: UInt32 = 0
        while index < p.count, let digit = hexValue(p[index]), isHex || digit < 10 {
            // Beyond the last scalar nothing is told apart any more.
            value = min(value * (isHex ? 16 : 10) + UInt32(digit), 0x11_0000)
            index += 1
        }
        guard index > firstDigit else { return nil }
        if index < p.count, p[index] == UInt8(ascii: ";") { index += 1 }
        return (utf8(value), index)
    }

    /// References to 0x80 to 0x9F are meant as Windows-1252 has them, says the standard.
    private static func utf8(_ value: UInt32) -> [UInt8] {
        if (0x80..<0xA0).contains(value) {
            return Windows1252.decode([UInt8(truncatingIfNeeded: value)][...])
        }
        guard value != 0, let scalar = Unicode.Scalar(value) else { return [0xEF, 0xBF, 0xBD] }
        return UTF8.encode(scalar).map { Array($0) } ?? []
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        if byte.isDigit { return byte & 0x0F }
        let letter = (byte | 0x20) &- 0x61
        return letter < 6 ? letter + 10 : nil
    }
}
