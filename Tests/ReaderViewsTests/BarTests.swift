import Testing

@testable import ReaderViews

@Suite struct BarTests {
    @Test func aBarIsAsLongAsItsPartOfTheMost() {
        func bar(_ value: Int, _ most: Int) -> String {
            Bar.text(value, of: most, width: 4, .unicode)
        }
        #expect(bar(8, 8) == "████")
        #expect(bar(4, 8) == "██")
        #expect(bar(5, 8) == "██▌")
        #expect(bar(1, 32) == "▏")
        #expect(bar(1, 1_000_000) == "▏")
        #expect(bar(0, 8).isEmpty && bar(3, 0).isEmpty)
        #expect(bar(.max, 1) == "████")
        #expect(Bar.text(3, of: 8, width: 0, .unicode).isEmpty)
    }

    @Test func withoutBlocksWholeCellsDo() {
        #expect(Bar.text(1, of: 8, width: 4, .ascii) == "#")
        #expect(Bar.text(4, of: 8, width: 4, .ascii) == "##")
        #expect(Bar.text(8, of: 8, width: 4, .ascii) == "####")
    }
}
