import Articles
import TestSupport
import Testing

@testable import ReaderModel

@Suite struct TextChangeTests {
    private func place(of word: String, from old: String, to new: String) throws -> String {
        let (old, new) = (ReadingText(old), ReadingText(new))
        let start = try #require(old.string.range(of: word)?.lowerBound)
        let offset = TextOffset(old.string.utf8.distance(from: old.string.startIndex, to: start))
        let found = TextChange(from: old, to: new).place(of: offset)
        return String(new[TextRange(found, new.end)].prefix(word.count))
    }

    @Test(arguments: [
        ("one two three", "one two three four"), ("one two three", "zero one two three"),
        ("one two three", "one and two three"), ("one two three", "one two or three"),
        ("one two three", "1 two 3"), ("one two three", "ONE. one two three. THREE"),
    ])
    func wordsThatAreStillThereAreFound(old: String, new: String) throws {
        #expect(try place(of: "two", from: old, to: new) == "two")
    }

    @Test func ofSeveralPlacesTheNearestIsTaken() throws {
        let line = "The same line again.\n\n"
        let old = "First.\n\n" + line + "Middle.\n\n" + line + "Last."
        let new = "1st.\n\n" + line + "Middle.\n\n" + line + "The end."
        let change = TextChange(from: ReadingText(old), to: ReadingText(new))
        #expect(change.place(of: TextOffset(8)) == TextOffset(6))
        #expect(change.place(of: TextOffset(39)) == TextOffset(37))
    }

    @Test func everyPlaceIsTheStartOfACharacter() {
        var random = SeededNumbers(11)
        let letters: [Character] = ["a", "ä", "日", "🙂", " ", "\n"]
        func text() -> String {
            String(
                (0..<Int.random(in: 0...12, using: &random)).map { _ in
                    letters.randomElement(using: &random) ?? "a"
                })
        }
        for _ in 0..<2000 {
            let common = text()
            let old = ReadingText(text() + common + text())
            let new = ReadingText(text() + common + text())
            let change = TextChange(from: old, to: new)
            var offset = 0
            for scalar in old.string.unicodeScalars {
                let place = change.place(of: TextOffset(offset)).utf8
                #expect((0...new.count).contains(place))
                #expect(place == new.count || new.bytes[place] & 0xC0 != 0x80)
                offset += scalar.utf8.count
            }
        }
    }
}

extension String {
    fileprivate func range(of word: String) -> Range<String.Index>? {
        indices.first { self[$0...].hasPrefix(word) }.map { $0..<endIndex }
    }
}
