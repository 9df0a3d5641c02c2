import Articles
import TestSupport
import Testing

@testable import Annotating

/// How texts are known again by a kilobyte that is kept of them.
@Suite struct TextSketchTests {
    /// Words that are written nowhere, so that their runs are all different.
    private func words(_ count: Int, seed: UInt64) -> [String] {
        var numbers = SeededNumbers(seed)
        return (0..<count).map { _ in
            String(UInt64.random(in: 0..<1 << 30, using: &numbers), radix: 36)
        }
    }

    private func sketch(_ words: [String]) -> TextSketch {
        TextSketch(of: ReadingText(words.joined(separator: " ")))
    }

    @Test func aTextIsWhollyLikeItselfAndNothingLikeAnother() {
        let text = words(3000, seed: 1)
        #expect(sketch(text).likeness(to: sketch(text)) == 1)
        #expect(sketch(text).likeness(to: sketch(words(3000, seed: 2))) == 0)
    }

    @Test func caseAccentsPunctuationAndSpaceDoNotCount() {
        let text = words(60, seed: 3)
        let other = text.map { "“\($0.uppercased())”," }.joined(separator: "\n")
        #expect(sketch(text).likeness(to: TextSketch(of: ReadingText(other))) == 1)
        let accents = (0..<40).map { "café\($0)" }
        let plain = (0..<40).map { "CAFE\($0)" }
        #expect(sketch(accents).likeness(to: sketch(plain)) == 1)
    }

    /// Of the runs of three words in either text; each changed word spoils three on both sides.
    @Test(arguments: [60, 300, 3000, 60_000])
    func theShareOfWhatIsTheSameIsToldWithinAFewPercent(length: Int) throws {
        let text = words(length, seed: 4)
        for every in [200, 50, 20, 10] {
            var edited = text
            for index in stride(from: every / 2, to: length, by: every) {
                edited[index] = "changed"
            }
            func runs(_ words: [String]) -> Set<[String]> {
                Set((0..<words.count - 2).map { Array(words[$0..<$0 + 3]) })
            }
            let (old, new) = (runs(text), runs(edited))
            let truth = Double(old.intersection(new).count) / Double(old.union(new).count)
            let told = try #require(sketch(text).likeness(to: sketch(edited)))
            #expect(abs(told - truth) < 0.1, "\(length) words, every \(every)th changed")
            if length <= 80 { #expect(told == truth) }
        }
    }

    @Test func ofAFewWordsNothingIsTold() {
        let text = words(25, seed: 5)
        #expect(sketch(text).likeness(to: sketch(text)) == nil)
        #expect(sketch([]).likeness(to: sketch([])) == nil)
        #expect(sketch(["one"]).bytes.isEmpty)
    }

    @Test func whatIsWrittenWithoutSpacesIsComparedToo() throws {
        let text = String(
            String.UnicodeScalarView((0..<200).compactMap { Unicode.Scalar(0x4E00 + $0 * 7) }))
        let edited = String(text.prefix(100)) + "一乙" + String(text.dropFirst(102))
        let likeness = try #require(
            TextSketch(of: ReadingText(text)).likeness(to: TextSketch(of: ReadingText(edited))))
        #expect(likeness > 0.9 && likeness < 1)
    }

    @Test func itIsReadAsItWasWrittenAndNothingElseIs() throws {
        let sketch = sketch(words(400, seed: 6))
        #expect(sketch.bytes.count == 1024)
        #expect(TextSketch(bytes: sketch.bytes) == sketch)
        #expect(TextSketch(bytes: []) != nil)
        #expect(TextSketch(bytes: [1, 2, 3]) == nil)
        #expect(TextSketch(bytes: [0, 0, 0, 2, 0, 0, 0, 1]) == nil)
        #expect(TextSketch(bytes: sketch.bytes + [255, 255, 255, 255]) == nil)
    }

    /// What is kept on the disk must mean the same in later versions.
    @Test func itIsTheSameForEver() {
        let sketch = TextSketch(of: ReadingText("Nobody had cleaned the lamp."))
        #expect(
            sketch.bytes == [
                114, 185, 145, 234, 115, 127, 137, 111, 253, 233, 105, 125,
            ])
    }
}
