import TestSupport
import Testing

@testable import ReaderViews

@Suite struct ColumnMapTests {
    private func columns(_ marked: String, from column: Int = 0) -> [Range<Int>?] {
        let text = MarkedText(marked)
        let map = ColumnMap(text.text.bytes, in: 0..<text.text.count, from: column)
        return text.ranges.map { map.columns(of: $0.utf8) }
    }

    @Test func bytesOfASCIIAreColumns() {
        #expect(columns("a ‹bc› d", from: 3) == [5..<7])
    }

    @Test func wideAndCombinedCharactersStandWhereTheyAreDrawn() {
        #expect(columns("é‹海›は") == [1..<3])
        #expect(columns("e\u{301}‹x›") == [1..<2])
        #expect(columns("👩‍👩‍👧‹x›") == [2..<3])
    }

    @Test func whatLiesOutsideTheLineHasNoColumns() {
        let bytes = Array("one two three".utf8)
        let map = ColumnMap(bytes, in: 4..<7, from: 0)
        #expect(map.columns(of: 0..<4) == nil)
        #expect(map.columns(of: 7..<9) == nil)
        #expect(map.columns(of: 0..<5) == 0..<1)
        #expect(map.columns(of: 0..<100) == 0..<3)
        #expect(map.endColumn == 3)
    }
}
