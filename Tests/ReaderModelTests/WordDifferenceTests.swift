import Articles
import ReaderModel
import Testing

@Suite struct WordDifferenceTests {
    private func marked(_ text: String, _ ranges: [Range<Int>]) -> String {
        var bytes = Array(text.utf8)
        for range in ranges.reversed() {
            bytes.insert(UInt8(ascii: "]"), at: range.upperBound)
            bytes.insert(UInt8(ascii: "["), at: range.lowerBound)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func check(_ old: String, _ new: String) -> [String] {
        let difference = WordDifference(from: old, to: new)
        return [marked(old, difference.removed), marked(new, difference.added)]
    }

    @Test func theWordsThatDifferAreMarkedInBoth() {
        #expect(
            check("Two clerks who had kept it", "Three clerks who kept it now")
                == ["[Two] clerks who [had] kept it", "[Three] clerks who kept it [now]"])
        #expect(check("a b c", "a b c") == ["a b c", "a b c"])
        #expect(check("", "x y") == ["", "[x y]"])
        #expect(check("é 漢 z", "é 字 z") == ["é [漢] z", "é [字] z"])
        #expect(check("a  b\nc", "a b c") == ["a  b\nc", "a b c"])
    }

    @Test func veryLongTextsAreAnsweredAtOnce() {
        let old = String(repeating: "a b ", count: 20_000)
        let new = String(repeating: "c d ", count: 20_000)
        let difference = WordDifference(from: old, to: new)
        #expect(difference.removed.count == 1)
        #expect(difference.added.count == 1)
    }

    @Test func aSummaryTellsHowNotesFared() {
        func note(_ anchor: Anchor, detached: Bool = false) -> AnchoredAnnotation {
            let moment = Timestamp(milliseconds: 0)
            let quote = TextQuoteSelector(exact: "x", prefix: "", suffix: "")
            let target = AnnotationTarget(
                hash: ContentHash(hex: String(repeating: "1", count: 64))!,
                path: DocumentPath("a"),
                selector: Selector(quote: quote, position: TextRange(utf8: 0..<1)))
            return AnchoredAnnotation(
                Annotation(
                    id: AnnotationID("n"), target: target, body: "",
                    placements: detached ? [NotePlacement(nil, created: moment)] : [],
                    created: moment, modified: moment), anchor)
        }
        let range = TextRange(utf8: 0..<1)
        let summary = NotesSummary([
            note(.exact(range)), note(.moved(range)), note(.fuzzy(range, score: 0.8)),
            note(.ambiguous([range])), note(.orphan), note(.orphan, detached: true),
        ])
        #expect(summary.sentence == "6 notes: 1 in place, 1 moved, 3 to check, 1 detached")
        #expect(!summary.isQuiet)
        #expect(NotesSummary([note(.exact(range))]).isQuiet)
        #expect(NotesSummary([note(.exact(range))]).sentence == "1 note: 1 in place")
    }
}
