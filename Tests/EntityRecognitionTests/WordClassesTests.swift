import Testing

@testable import EntityRecognition

@Suite struct WordClassesTests {
    private let words = [["oslo", "bergen"], [], ["bank", "firm", "company"]]

    private func withTable<Result>(
        _ change: (inout [UInt8]) -> Void = { _ in }, _ body: (WordClasses?) -> Result
    ) -> Result {
        var table = WordClasses.table(of: words.map { $0.map { Array($0.utf8) } })
        change(&table)
        return table.withUnsafeBytes { body(WordClasses($0)) }
    }

    private func hash(_ word: String) -> UInt32 {
        word.utf8.reduce(Hashing.seed) { Hashing.step($0, $1) }
    }

    @Test func aWordIsInTheClassOfItsLine() {
        withTable { classes in
            #expect(classes?.number(of: hash("oslo")) == 1)
            #expect(classes?.number(of: hash("bergen")) == 1)
            #expect(classes?.number(of: hash("company")) == 3)
        }
    }

    @Test func anUnknownWordIsInNone() {
        withTable { #expect($0?.number(of: hash("velikovo")) == WordClasses.none) }
        #expect(WordClasses.empty.number(of: hash("oslo")) == WordClasses.none)
    }

    @Test func aTableOfTheWrongLengthIsRefused() {
        #expect(withTable({ $0.removeLast() }) { $0 == nil })
        #expect(withTable({ $0.append(0) }) { $0 == nil })
        #expect(withTable({ $0.removeLast($0.count - 9) }) { $0 == nil })
    }

    @Test func theSameWordsMakeTheSameTable() {
        let first = withTable { _ in WordClasses.table(of: [[Array("a".utf8), Array("b".utf8)]]) }
        #expect(first == WordClasses.table(of: [[Array("b".utf8), Array("a".utf8)]]))
    }
}
