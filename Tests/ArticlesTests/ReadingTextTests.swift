import Articles
import TestSupport
import Testing

@Suite struct ReadingTextTests {
    @Test(arguments: ["plain", "naïve Ümläüt", "俄罗斯 and 🇮🇷 flags", ""])
    func scalarOffsetsComeBack(text: String) {
        let reading = ReadingText(text)
        var bytes = 0
        for (index, scalar) in text.unicodeScalars.enumerated() {
            #expect(reading.scalarOffset(of: TextOffset(bytes)) == index)
            #expect(reading.offset(ofScalar: index) == TextOffset(bytes))
            bytes += String(scalar).utf8.count
        }
        #expect(reading.offset(ofScalar: text.unicodeScalars.count) == reading.end)
    }

    @Test func manyOffsetsInOnePassAreTheSameAsOneByOne() {
        let reading = ReadingText("Bušehr и Тегеран, 1975")
        let offsets = [0, 3, 4, 9, 26].map { TextOffset($0) }
        #expect(reading.scalarOffsets(of: offsets) == offsets.map { reading.scalarOffset(of: $0) })
    }

    @Test func illFormedBytesAreReplaced() {
        #expect(ReadingText(repairing: [0x41, 0xFF, 0x42]).string == "A\u{FFFD}B")
        #expect(ReadingText(repairing: Array("wohl geformt".utf8)).string == "wohl geformt")
    }

    @Test func aRangePastTheEndGivesWhatThereIs() {
        #expect(ReadingText("abc")[TextRange(utf8: 1..<9)] == "bc")
    }

    @Test func marksBecomeRanges() {
        let marked = MarkedText("The ‹‹Tor›-M1› at ‹Бушер›")
        #expect(marked.text.string == "The Tor-M1 at Бушер")
        #expect(marked.ranges.map { marked.text[$0] } == ["Tor-M1", "Tor", "Бушер"])
    }
}
