import Testing

@testable import Ncurses

@Suite struct CopySequenceTests {
    @Test func `text goes to the clipboard as Base64`() {
        #expect(CopySequence.bytes(for: "Ö!") == Array("\u{1B}]52;c;w5Yh\u{7}".utf8))
    }

    @Test func `what is too long is not cut but left`() {
        let longest = String(repeating: "a", count: CopySequence.longest)
        let length = (74_000 + 2) / 3 * 4 + 8
        #expect(CopySequence.bytes(for: longest)?.count == length)
        #expect(CopySequence.bytes(for: longest + "a") == nil)
    }
}
