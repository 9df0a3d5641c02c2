/// Which encoding bytes that are no UTF-8 are most likely in.
///
/// After Li and Momoi (A composite approach to language/encoding detection, 2001): an encoding of two bytes
/// betrays itself by pairs that are assigned and by how many of them are common; one of one byte by
/// the letters that a language uses, and by capitals standing where words begin.
struct EncodingGuess {
    let encoding: TextEncoding
    /// Whether the text is long and plain enough for it to be more than a guess.
    let isSure: Bool

    /// So many bytes beyond ASCII are looked at.
    private static let enough = 4096
    /// Below so many nothing is sure.
    private static let few = 12

    /// - Returns: Windows-1252, unsurely, where nothing fits.
    static func of(_ input: ArraySlice<UInt8>) -> EncodingGuess {
        let sample = Self.sample(input)
        let high = sample.reduce(0) { $0 + ($1.isASCII ? 0 : 1) }
        let double = DoubleByteLook.best(sample)
        let head = high < few ? 0.4 * Double(few - high) / Double(few) : 0
        let single = SingleByteLook.best(sample, head: head)
        if let double, double.score > max(single.score, 0.5) {
            return EncodingGuess(
                encoding: double.encoding, isSure: high >= few && double.score > 0.8)
        }
        guard single.score > 0 else {
            return EncodingGuess(encoding: .western, isSure: false)
        }
        return EncodingGuess(
            encoding: single.encoding, isSure: high >= few && single.score > 0.6)
    }

    /// The bytes beyond ASCII with the words around them.
    private static func sample(_ input: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var kept: [UInt8] = []
        var high = 0
        var pending = input.startIndex
        var index = input.startIndex
        while index < input.endIndex, high < enough {
            guard !input[index].isASCII else {
                index += 1
                continue
            }
            kept.append(contentsOf: input[max(pending, index - 16)..<index])
            while index < input.endIndex, !input[index].isASCII, high < enough {
                kept.append(input[index])
                high += 1
                index += 1
            }
            // The second byte of a pair may be ASCII; what stands next is looked at in any case.
            pending = index
        }
        kept.append(contentsOf: input[min(pending, input.endIndex)...].prefix(16))
        return kept[...]
    }
}

extension TextEncoding {
    /// What Western texts without any declaration most often are in.
    static var western: TextEncoding { single("windows-1252") ?? TextEncoding(.unicode(.utf8)) }
}
