import TestSupport
import Testing

@testable import Reader
@testable import ReaderModel

@Suite struct LetterSieveTests {
    private static let names = [
        "The ferry that was paid for twice", "Ann Lee", "Łódź Žižkov", "a", "", "Fast reactor",
        "Sanctions after the vote", "ALLEE", "Caf\u{65}\u{301} Lee", "漢字 東京",
    ]

    private func sieve() -> LetterSieve {
        var sieve = LetterSieve()
        for name in Self.names { sieve.append(name) }
        return sieve
    }

    private func found(_ text: String, among: [Int32]? = nil, limit: Int = 100) -> [String] {
        sieve().candidates(for: text, among: among, limit: limit).best.map {
            Self.names[Int($0)]
        }
    }

    @Test func theLikeliestComeFirst() {
        #expect(found("lee") == ["Ann Lee", "Café Lee", "ALLEE"])
        #expect(found("a", limit: 3).first == "Ann Lee")
        #expect(found("fast") == ["Fast reactor", "The ferry that was paid for twice"])
        #expect(found("cafe lee") == ["Café Lee"])
        #expect(found("qqq").isEmpty)
    }

    /// What the close match finds is never sieved out.
    @Test func nothingThatMatchesIsLost() {
        var random = SeededNumbers(3)
        let letters = ["a", "e", "l", "t", "r", "L", "ł", "ž", "漢", " ", "f", "o", "é"]
        for length in 0..<600 {
            let text = (0..<length % 5).map { _ in letters.randomElement(using: &random)! }.joined()
            let sieved = Set(found(text))
            let match = FuzzyMatch(pattern: text)
            for name in Self.names where match.score(name) != nil {
                #expect(sieved.contains(name), "\(name) for \(text)")
            }
        }
    }

    @Test func whatIsTypedOnIsFoundAmongWhatMatchedBefore() {
        let first = sieve().candidates(for: "le", among: nil, limit: 1)
        #expect(first.best.count == 1)
        #expect(found("lee", among: first.all) == found("lee"))
    }
}
