import Testing
import TextLayout

struct ScalarFoldingTests {
    @Test(
        arguments: [
            ("É", "e"), ("ő", "o"), ("Ł", "l"), ("Ё", "е"), ("Ж", "ж"), ("Ά", "α"), ("ς", "σ"),
            ("’", "'"),
            ("“", "\""), ("—", "-"), ("Z", "z"), ("漢", "漢"), ("が", "が"), ("ế", "e"), ("Σ", "σ"),
            ("ÿ", "y"),
            ("ß", "ß"), ("İ", "i"), ("Ⴀ", "ⴀ"), ("Ա", "ա"), ("1", "1"),
        ] as [(Unicode.Scalar, Unicode.Scalar)])
    func `letters lose case and accents`(scalar: Unicode.Scalar, folded: Unicode.Scalar) {
        #expect(ScalarFolding.fold(scalar) == folded)
    }

    @Test func `accents alone fold to nothing`() {
        #expect(ScalarFolding.fold("\u{301}") == nil)
        #expect(ScalarFolding.fold("\u{93F}") == "\u{93F}")
    }

    @Test func `folding is done once`() {
        let unstable = (UInt32(0)...0x1FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
            guard let folded = ScalarFolding.fold(scalar) else { return false }
            return ScalarFolding.fold(folded) != folded
        }
        #expect(unstable.isEmpty)
    }

    @Test func `folding has an inverse`() {
        #expect(ScalarFolding.scalars(foldingTo: "e").contains("é"))
        #expect(ScalarFolding.scalars(foldingTo: "ж").contains("Ж"))
        for scalar in ScalarFolding.scalars(foldingTo: "a") {
            #expect(ScalarFolding.fold(scalar) == "a")
        }
    }
}
