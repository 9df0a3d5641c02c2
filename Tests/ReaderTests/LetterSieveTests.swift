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

    /// All names at once, and one after another, come to the same.
    @Test func manyNamesAreSievedAsFewAre() {
        var random = SeededNumbers(11)
        let letters = ["a", "b", "e", "r", "3", "-", " ", "ž", "漢", "É"]
        func text(_ length: Int) -> String {
            (0..<length).map { _ in letters.randomElement(using: &random)! }.joined()
        }
        var sieve = LetterSieve()
        let names = (0..<2000).map { _ in text(Int.random(in: 0..<40, using: &random)) }
        for name in names { sieve.append(name) }
        for _ in 0..<300 {
            let sought = text(Int.random(in: 1..<5, using: &random))
            let atOnce = sieve.candidates(for: sought, limit: 5000)
            #expect(atOnce.all != nil)
            var best: [Int32] = []
            // Pieces that are small enough to be gone through by themselves.
            for start in stride(from: 0, to: names.count, by: 200) {
                let part = Array(Int32(start)..<Int32(start + 200))
                best += sieve.candidates(for: sought, among: part, limit: 5000).best
            }
            #expect(Set(atOnce.best) == Set(best), "for \(sought)")
            #expect(Set(atOnce.all ?? []) == Set(best))
        }
    }

    @Test func namesHaveTheirShareBesideTitles() {
        var sieve = LetterSieve()
        for number in 0..<1000 { sieve.append("Harbour report \(number)") }
        sieve.append("Old Harry")
        sieve.append("Harbour")
        let found = sieve.candidates(for: "har", limit: 50, split: 1000)
        #expect(found.best.count == 52)
        #expect(found.best.suffix(2) == [1001, 1000])
        #expect(found.all == nil)
    }

    @Test func whatIsTypedOnIsFoundAmongWhatMatchedBefore() {
        let first = sieve().candidates(for: "le", limit: 100)
        #expect(found("lee", among: first.all) == found("lee"))
    }
}
