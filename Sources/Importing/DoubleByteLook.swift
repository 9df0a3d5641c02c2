/// How well bytes fit the encodings of Chinese, Japanese and Korean.
enum DoubleByteLook {
    /// - Parameter sample: what of a text is beyond ASCII, with some of what is around.
    /// - Returns: the best with its score, at most 1; nil where none fits.
    static func best(_ sample: ArraySlice<UInt8>) -> (encoding: TextEncoding, score: Double)? {
        let kinds: [TextEncoding.Kind] = [.eucKR, .shiftJIS, .big5, .eucJP, .gb18030]
        let looks = kinds.compactMap { kind in
            score(sample, kind).map { (encoding: TextEncoding(kind), score: $0) }
        }
        return looks.max { $0.score < $1.score }
    }

    /// The share of pairs that are common in the language; nil where too many are not assigned.
    private static func score(_ sample: ArraySlice<UInt8>, _ kind: TextEncoding.Kind) -> Double? {
        let encoding = TextEncoding(kind)
        var (pairs, common, kana, faults) = (0, 0, 0, 0)
        var index = sample.startIndex
        while index < sample.endIndex {
            let lead = sample[index]
            guard !lead.isASCII else {
                index += 1
                continue
            }
            // The sample may end, or go on elsewhere, within a pair.
            guard let (scalar, length) = encoding.multibyte(sample, index) else {
                faults += 1
                index += 1
                continue
            }
            pairs += 1
            if (0x3041...0x30FE).contains(scalar) { kana += 1 }
            if length > 1, isCommon(lead, sample[index + 1], scalar, kind) { common += 1 }
            index += length
        }
        guard pairs > 0, faults * 50 <= pairs + 50, pairs > faults else { return nil }
        let share = Double(common) / Double(pairs + faults)
        switch kind {
        // No Japanese text is without kana.
        case .eucJP, .shiftJIS: return kana * 20 >= pairs ? share : share / 2
        default: return share
        }
    }

    /// The levels of the standards hold what is in daily use: rows 16 to 55 of GB 2312, 16 to 47 of
    /// JIS X 0208, 16 to 40 of KS X 1001 (the syllables), A4 to C6 of Big5.
    private static func isCommon(
        _ lead: UInt8, _ trail: UInt8, _ scalar: UInt32, _ kind: TextEncoding.Kind
    ) -> Bool {
        if (0x3001...0x301F).contains(scalar) || (0xFF01...0xFF1F).contains(scalar) { return true }
        switch kind {
        case .gb18030: return (0xB0...0xD7).contains(lead) && trail >= 0xA1
        case .big5: return (0xA4...0xC6).contains(lead)
        // A little more than the others, as all of it is common in Chinese too.
        case .eucKR: return (0xB0...0xC8).contains(lead) && trail >= 0xA1
        case .eucJP: return isKana(scalar) || (0xB0...0xCF).contains(lead)
        case .shiftJIS: return isKana(scalar) || (0x88...0x97).contains(lead)
        default: return false
        }
    }

    private static func isKana(_ scalar: UInt32) -> Bool { (0x3041...0x30FE).contains(scalar) }
}
