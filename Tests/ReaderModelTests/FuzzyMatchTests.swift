import ReaderModel
import TestSupport
import Testing

struct FuzzyMatchTests {
    private func marked(_ pattern: String, _ candidate: String) -> String? {
        guard let match = FuzzyMatch(pattern: pattern).score(candidate) else { return nil }
        return candidate.enumerated().map { index, letter in
            match.positions.contains(index) ? "[\(letter)]" : String(letter)
        }.joined()
    }

    @Test(
        arguments: [
            ("", "abc", "abc"), ("ac", "abc", "[a]b[c]"), ("ca", "abc", nil), ("AB", "ab", nil),
            ("ab", "AB", "[A][B]"), ("Ab", "ab Ab", "ab [A][b]"),
            ("ahm", "Ahmadinejad", "[A][h][m]adinejad"),
            ("rm", "reader model", "[r]eader [m]odel"), ("rm", "ReaderModel", "[R]eader[M]odel"),
            (
                "iaea", "International Atomic Energy Agency",
                "[I]nternational [A]tomic [E]nergy [A]gency"
            ),
            ("missile tor", "Tor-M1 missile", "[T][o][r]-M1 [m][i][s][s][i][l][e]"),
            ("missile tank", "Tor-M1 missile", nil), ("cafe", "Café", "[C][a][f][é]"),
            ("é", "cafe\u{301}", "caf[e\u{301}]"), ("пут", "Путин", "[П][у][т]ин"),
            ("漢", "漢字", "[漢]字"),
            ("a", "", nil), ("tor", "actor, tar", "ac[t][o][r], tar"),
        ] as [(String, String, String?)])
    func `patterns match letters in order`(pattern: String, candidate: String, result: String?) {
        #expect(marked(pattern, candidate) == result)
    }

    @Test(arguments: [
        ("put", "Putin", "compute"), ("mod", "ReaderModel", "harmonised"),
        ("kir", "Sergei Kiriyenko", "kinder"), ("se", "seeds", "museum"), ("ab", "abc", "a-b"),
        ("foo", "foo bar", "fxoxo"),
    ])
    func `the better match scores higher`(pattern: String, better: String, worse: String) throws {
        let match = FuzzyMatch(pattern: pattern)
        let high = try #require(match.score(better))
        let low = try #require(match.score(worse))
        #expect(high.score > low.score)
    }

    @Test func `an empty pattern matches everything alike`() throws {
        for candidate in ["", "abc"] {
            let match = try #require(FuzzyMatch(pattern: "  ").score(candidate))
            #expect(match.score == 0)
            #expect(match.positions.isEmpty)
        }
    }

    @Test func `a long candidate is matched without a table`() throws {
        let candidate = String(repeating: "ab", count: 200_000)
        let match = try #require(FuzzyMatch(pattern: "bba").score(candidate))
        #expect(match.positions == [1, 3, 4])
    }

    /// Every short name and pattern of these letters, by chance.
    @Test func `a name's bytes match where its letters do`() {
        var numbers = SeededNumbers(12)
        let letters = ["a", "b", "A", "é", "e\u{301}", "z", "\r\n", "İ", " ", "-", "7", "ß", "漢"]
        func word(_ most: Int) -> String {
            (0..<Int.random(in: 0...most, using: &numbers)).map { _ in
                letters[Int.random(in: 0..<letters.count, using: &numbers)]
            }.joined()
        }
        var matches = 0
        for _ in 0..<5000 {
            let (pattern, name) = (word(3), word(8))
            let match = FuzzyMatch(pattern: pattern)
            let found = Array(name.utf8).withUnsafeBytes { match.matches(utf8: $0) }
            #expect(
                found == (match.score(name) != nil),
                "\(pattern.debugDescription) in \(name.debugDescription)")
            matches += found ? 1 : 0
        }
        #expect(matches > 300)
    }
}
