extension TextEncoding {
    /// To UTF-8; what is not assigned becomes U+FFFD and is counted.
    func decode(_ input: ArraySlice<UInt8>) -> (bytes: [UInt8], replaced: Int) {
        switch kind {
        case .unicode(let encoding): return encoding.decode(input)
        case .single(let index): return Self.decodeSingle(input, EncodingTables.single(index))
        case .iso2022JP: return Self.decodeISO2022JP(input)
        default:
            var output = DecodedText(capacity: input.count + input.count / 2)
            var index = input.startIndex
            while index < input.endIndex {
                if input[index].isASCII {
                    output.bytes.append(input[index])
                    index += 1
                } else if let (scalar, length) = multibyte(input, index) {
                    output.append(scalar)
                    index += length
                } else {
                    output.replace()
                    index += 1
                }
            }
            return (output.bytes, output.replaced)
        }
    }

    /// UTF-8 while it is written.
    private struct DecodedText {
        var bytes: [UInt8] = []
        var replaced = 0

        init(capacity: Int) {
            bytes.reserveCapacity(capacity)
        }

        mutating func append(_ value: UInt32) {
            guard value != 0, let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar)
            else { return replace() }
            bytes.append(contentsOf: encoded)
        }

        mutating func replace() {
            bytes.append(contentsOf: UTF8.encodedReplacementCharacter)
            replaced += 1
        }
    }

    private static func decodeSingle(
        _ input: ArraySlice<UInt8>, _ table: [UInt16]
    ) -> (bytes: [UInt8], replaced: Int) {
        var output = DecodedText(capacity: input.count + input.count / 2)
        for byte in input {
            if byte.isASCII {
                output.bytes.append(byte)
            } else {
                output.append(UInt32(table[Int(byte & 0x7F)]))
            }
        }
        return (output.bytes, output.replaced)
    }

    /// The scalar of a byte beyond ASCII and those that belong to it; nil where they stand for none.
    func multibyte(
        _ input: ArraySlice<UInt8>, _ index: Int
    ) -> (scalar: UInt32, length: Int)? {
        let lead = input[index]
        let trail = index + 1 < input.endIndex ? input[index + 1] : 0
        switch kind {
        case .shiftJIS:
            if (0xA1...0xDF).contains(lead) { return (0xFF61 + UInt32(lead - 0xA1), 1) }
            return Self.pair(EncodingTables.shiftJIS.scalar(lead, trail))
        case .eucJP:
            if lead == 0x8E, (0xA1...0xDF).contains(trail) {
                return (0xFF61 + UInt32(trail - 0xA1), 2)
            }
            return Self.pair(Self.jis(row: lead &- 0xA0, cell: trail &- 0xA0))
        case .gb18030:
            if trail.isDigit { return Self.fourBytes(input, index) }
            return Self.pair(EncodingTables.gbk.scalar(lead, trail))
        case .big5: return Self.pair(EncodingTables.big5.scalar(lead, trail))
        case .eucKR: return Self.pair(EncodingTables.korean.scalar(lead, trail))
        case .unicode, .single, .iso2022JP: return nil
        }
    }

    private static func pair(_ scalar: UInt16) -> (scalar: UInt32, length: Int)? {
        scalar == 0 ? nil : (UInt32(scalar), 2)
    }

    /// JIS X 0208 by row and cell, both from 1 to 94, through the way that Shift_JIS writes them.
    private static func jis(row: UInt8, cell: UInt8) -> UInt16 {
        guard (1...94).contains(row), (1...94).contains(cell) else { return 0 }
        let lead = (row <= 62 ? 0x80 : 0xC0) + (row + 1) / 2
        let trail =
            row % 2 == 0 ? cell + 0x9E : cell + (cell < 64 ? 0x3F : 0x40)
        return EncodingTables.shiftJIS.scalar(lead, trail)
    }

    private static func fourBytes(
        _ input: ArraySlice<UInt8>, _ index: Int
    ) -> (scalar: UInt32, length: Int)? {
        guard index + 3 < input.endIndex else { return nil }
        let (a, b, c, d) = (input[index], input[index + 1], input[index + 2], input[index + 3])
        guard (0x81...0xFE).contains(a), b.isDigit, (0x81...0xFE).contains(c), d.isDigit else {
            return nil
        }
        let pointer =
            ((Int(a - 0x81) * 10 + Int(b - 0x30)) * 126 + Int(c - 0x81)) * 10 + Int(d - 0x30)
        if pointer >= 189_000 {
            let scalar = UInt32(pointer - 189_000) + 0x1_0000
            return scalar <= 0x10_FFFF ? (scalar, 4) : nil
        }
        let scalar = pointer < 39_420 ? EncodingTables.gb18030(pointer) : 0
        return scalar == 0 ? nil : (scalar, 4)
    }

    /// Seven bits, with escapes that switch between ASCII and JIS X 0208.
    private static func decodeISO2022JP(
        _ input: ArraySlice<UInt8>
    ) -> (bytes: [UInt8], replaced: Int) {
        var output = DecodedText(capacity: input.count)
        var isDouble = false
        var index = input.startIndex
        while index < input.endIndex {
            let rest = input[index...]
            if rest.first == .escape, rest.count > 2 {
                let isSwitch = rest.dropFirst().first == UInt8(ascii: "$")
                if isSwitch || rest.dropFirst().first == UInt8(ascii: "(") {
                    isDouble = isSwitch
                    index += 3
                    continue
                }
            }
            let byte = input[index]
            if byte <= .space { isDouble = isDouble && byte != .lineFeed }
            if isDouble, byte > .space, index + 1 < input.endIndex {
                output.append(UInt32(jis(row: byte &- 0x20, cell: input[index + 1] &- 0x20)))
                index += 2
            } else {
                if byte.isASCII { output.bytes.append(byte) } else { output.replace() }
                index += 1
            }
        }
        return (output.bytes, output.replaced)
    }
}
