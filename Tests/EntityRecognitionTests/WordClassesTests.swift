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
            #expect(classes?.numbers(of: hash("oslo")).first == 1)
            #expect(classes?.numbers(of: hash("bergen")).first == 1)
            #expect(classes?.numbers(of: hash("company")).first == 3)
        }
    }

    @Test func aWordHasAClassOfEachDivision() {
        func division(_ lines: [[String]]) -> [[[UInt8]]] {
            lines.map { $0.map { Array($0.utf8) } }
        }
        let table = WordClasses.table(
            of: division([["oslo", "bergen"], ["bank"]]),
            division([["firm"], ["oslo"], ["bank"]]), division([["bank", "oslo"], ["firm"]]))
        table.withUnsafeBytes { bytes in
            let classes = WordClasses(bytes)
            #expect(classes?.numbers(of: hash("oslo")) ?? (0, 0, 0) == (1, 2, 1))
            #expect(classes?.numbers(of: hash("bergen")) ?? (9, 9, 9) == (1, 0, 0))
            #expect(classes?.numbers(of: hash("bank")) ?? (0, 0, 0) == (2, 3, 1))
            #expect(classes?.numbers(of: hash("firm")) ?? (9, 9, 9) == (0, 1, 2))
        }
    }

    @Test func anUnknownWordIsInNone() {
        withTable { #expect($0?.numbers(of: hash("velikovo")).first == WordClasses.none) }
        #expect(WordClasses.empty.numbers(of: hash("oslo")).first == WordClasses.none)
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
