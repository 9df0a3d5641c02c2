/// The encodings that a byte order mark tells.
enum UTFEncoding: Hashable, Sendable {
    case utf8
    case utf16(bigEndian: Bool)
    case utf32(bigEndian: Bool)

    var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16(let big): big ? "UTF-16BE" : "UTF-16LE"
        case .utf32(let big): big ? "UTF-32BE" : "UTF-32LE"
        }
    }

    /// What the byte order mark at the start says, and the mark's length.
    static func marked(_ input: [UInt8]) -> (encoding: UTFEncoding, mark: Int)? {
        if input.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if input.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32(bigEndian: true), 4) }
        if input.starts(with: [0xFF, 0xFE, 0, 0]), input.count % 4 == 0 {
            return (.utf32(bigEndian: false), 4)
        }
        if input.starts(with: [0xFE, 0xFF]) { return (.utf16(bigEndian: true), 2) }
        if input.starts(with: [0xFF, 0xFE]) { return (.utf16(bigEndian: false), 2) }
        return nil
    }

    /// UTF-16 without a mark gives itself away where it holds Latin text: NUL at every other byte,
    /// and at no byte between.
    static func guessed(_ input: [UInt8]) -> UTFEncoding? {
        guard input.count >= 4, input.count % 2 == 0 else { return nil }
        var zeros = (even: 0, odd: 0)
        let sample = input.prefix(4096)
        for (index, byte) in sample.enumerated() where byte == 0 {
            if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let most = sample.count / 2 * 7 / 10
        if zeros.even == 0, zeros.odd > most { return .utf16(bigEndian: false) }
        if zeros.odd == 0, zeros.even > most { return .utf16(bigEndian: true) }
        return zeros.even + zeros.odd > 0 ? guessedByScalars(input) : nil
    }

    /// Other scripts have NUL in their spaces and line ends alone: the encoding is the one in which
    /// nearly all is text, and hardly anything in that of the other byte order.
    private static func guessedByScalars(_ input: [UInt8]) -> UTFEncoding? {
        let sample = input.prefix(4096)
        if input.count % 4 == 0 {
            for isBig in [false, true] {
                let encoding = UTFEncoding.utf32(bigEndian: isBig)
                if encoding.textShare(of: sample.prefix(sample.count & ~3)) > 0.95 {
                    return encoding
                }
            }
        }
        let little = UTFEncoding.utf16(bigEndian: false).textShare(of: sample)
        let big = UTFEncoding.utf16(bigEndian: true).textShare(of: sample)
        if little > 0.97, big < 0.9 { return .utf16(bigEndian: false) }
        if big > 0.97, little < 0.9 { return .utf16(bigEndian: true) }
        return nil
    }

    /// The share of scalars that texts are made of.
    private func textShare(of input: ArraySlice<UInt8>) -> Double {
        let scalars = String(decoding: decode(input).bytes, as: UTF8.self).unicodeScalars
        let text = scalars.reduce(0) { $0 + (Self.isOfTexts($1.value) ? 1 : 0) }
        return Double(text) / Double(max(1, scalars.count))
    }

    private static func isOfTexts(_ value: UInt32) -> Bool {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0x24F, 0x370...0x6FF, 0x900...0xE7F,
            0x1E00...0x1FFF, 0x2010...0x2044, 0x20A0...0x20C0, 0x2116, 0x3000...0x30FF,
            0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF00...0xFFEF, 0x1F300...0x1FAFF:
            true
        default: false
        }
    }

    /// To UTF-8; what is ill-formed becomes U+FFFD and is counted.
    func decode(_ input: ArraySlice<UInt8>) -> (bytes: [UInt8], replaced: Int) {
        switch self {
        case .utf8: (Array(String(decoding: input, as: UTF8.self).utf8), 0)
        case .utf16(let big): Self.decode16(input, big)
        case .utf32(let big): Self.decode32(input, big)
        }
    }

    private static func decode16(
        _ input: ArraySlice<UInt8>, _ bigEndian: Bool
    ) -> (bytes: [UInt8], replaced: Int) {
        var units = stride(from: input.startIndex, to: input.endIndex - 1, by: 2).lazy.map {
            UInt16(input[$0]) << (bigEndian ? 8 : 0) | UInt16(input[$0 + 1]) << (bigEndian ? 0 : 8)
        }.makeIterator()
        var result: [UInt8] = []
        result.reserveCapacity(input.count)
        var replaced = input.count % 2
        var decoder = UTF16()
        while true {
            switch decoder.decode(&units) {
            case .scalarValue(let scalar): append(scalar, to: &result)
            case .error:
                append("\u{FFFD}", to: &result)
                replaced += 1
            case .emptyInput: return (result, replaced)
            }
        }
    }

    private static func decode32(
        _ input: ArraySlice<UInt8>, _ bigEndian: Bool
    ) -> (bytes: [UInt8], replaced: Int) {
        var result: [UInt8] = []
        var replaced = input.count % 4 == 0 ? 0 : 1
        for start in stride(from: input.startIndex, to: input.endIndex - 3, by: 4) {
            let value = input[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            if let scalar = Unicode.Scalar(bigEndian ? value : value.byteSwapped) {
                append(scalar, to: &result)
            } else {
                append("\u{FFFD}", to: &result)
                replaced += 1
            }
        }
        return (result, replaced)
    }

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        if scalar.isASCII {
            bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }
}
