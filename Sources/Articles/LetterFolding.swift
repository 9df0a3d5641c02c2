/// What a name is compared by: small letters, without accents.
public struct LetterFolding: Sendable {
    public init() {}

    /// Appends the folded form of one scalar: nothing for a combining mark, the ASCII base letter
    /// for a Latin letter with marks, the small letter for any other, an ASCII apostrophe for a
    /// curly one.
    public func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
        switch scalar.value {
        case 0x41...0x5A: folded.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
        case 0..<0x80: folded.append(UInt8(truncatingIfNeeded: scalar.value))
        case 0xC0..<0x250: append(Self.latin, at: scalar.value - 0xC0, for: scalar, to: &folded)
        case 0x1E00..<0x1F00:
            append(Self.additional, at: scalar.value - 0x1E00, for: scalar, to: &folded)
        case 0x300..<0x370: break
        case 0x2018, 0x2019, 0x2BB, 0x2BC, 0x2BF: folded.append(0x27)
        default: append(lowercased: scalar, to: &folded)
        }
    }

    /// The folded form of a text, without any limit on its length.
    public func folded(_ text: some Sequence<Unicode.Scalar>) -> [UInt8] {
        var folded: [UInt8] = []
        for scalar in text { append(scalar, to: &folded) }
        return folded
    }

    private func append(
        _ table: StaticString, at index: UInt32, for scalar: Unicode.Scalar,
        to folded: inout [UInt8]
    ) {
        let base = table.utf8Start[Int(index)]
        guard base != 0x2E else { return append(lowercased: scalar, to: &folded) }
        folded.append(base)
        // The letters that are written with two.
        switch scalar.value {
        case 0xC6, 0xE6, 0x152, 0x153: folded.append(0x65)
        case 0xDE, 0xFE: folded.append(0x68)
        case 0xDF: folded.append(0x73)
        default: break
        }
    }

    private func append(lowercased scalar: Unicode.Scalar, to folded: inout [UInt8]) {
        folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }

    /// The base letters of U+00C0 to U+024F, a full stop where there is none: the Unicode
    /// decompositions, and the usual letter where there is no decomposition ("ø", "ł", "đ").
    private static let latin: StaticString = """
        aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll.\
        .llnnnnnn.nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
        ...............e................oo.............uu...............\
        .............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa....\
        aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............\
        ................
        """

    /// The same of U+1E00 to U+1EFF.
    private static let additional: StaticString = """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
        mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
        wwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
        """
}
