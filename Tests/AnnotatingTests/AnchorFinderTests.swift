import Annotating
import Articles
import TestSupport
import Testing

@Suite struct AnchorFinderTests {
    private let harbour = ReadingText(Texts.harbour)

    private func anchor(_ quote: String, occurrence: Int = 1, in edited: ReadingText) -> Anchor {
        let selector = Selector.describing(
            harbour.range(of: quote, occurrence: occurrence), in: harbour)
        return AnchorFinder(text: edited).anchor(selector, isSameText: false)
    }

    @Test(arguments: Texts.all.indices, [true, false])
    func isTheMirrorImageOfDescribing(text index: Int, isSameText: Bool) {
        let text = Texts.all[index]
        let finder = AnchorFinder(text: text)
        var numbers = SeededNumbers(7)
        for _ in 0..<200 {
            let ends = [
                Int.random(in: 0...text.count, using: &numbers),
                Int.random(in: 0...text.count, using: &numbers),
            ].sorted()
            let selector = Selector.describing(TextRange(utf8: ends[0]..<ends[1]), in: text)
            guard !selector.position.isEmpty else { continue }
            let anchor = finder.anchor(selector, isSameText: isSameText)
            #expect(anchor == .exact(selector.position))
        }
    }

    @Test func followsAPassageThatMovedDownBecauseTextCameBeforeIt() {
        let edited = harbour.replacing(
            "The first volume", with: "Then it rained.\n\nThe first volume")
        #expect(
            anchor("settled elsewhere", in: edited) == .moved(edited.range(of: "settled elsewhere"))
        )
    }

    @Test func callsAPassageInPlaceWhenOnlyLaterTextChanged() {
        let edited = harbour.replacing("had been copied", with: "were known")
        let range = edited.range(of: "paid its dues in tar")
        #expect(anchor("paid its dues in tar", in: edited) == .exact(range))
    }

    @Test func findsAPassageWhoseContextChangedOnBothSides() {
        let edited =
            harbour
            .replacing("nobody\noutside the port had", with: "no stranger had ever")
            .replacing("and the clerk who", with: "so that the man who")
        let quote = "read them, "
        #expect(anchor(quote, in: edited).range == edited.range(of: quote))
    }

    @Test func findsAPassageThatWasEditedInside() {
        let edited = harbour.replacing(
            "marked nineteen names with", with: "marked twenty-one names by")
        let found = anchor(
            "A careful hand has marked nineteen names with a small\ncross", in: edited)
        guard case .fuzzy(let range, let score) = found else {
            Issue.record("not fuzzy: \(found)")
            return
        }
        #expect(edited[range] == "A careful hand has marked twenty-one names by a small\ncross")
        #expect(score > 0.7 && score < 1)
    }

    @Test func findsWhatStandsBetweenTheOldNeighbours() {
        let edited = harbour.replacing("director", with: "harbour master")
        let found = anchor("director", in: edited)
        #expect(found.range == nil || found.range == edited.range(of: "harbour master"))
        let typo = harbour.replacing("telephone", with: "telefone")
        #expect(anchor("telephone", in: typo).range == typo.range(of: "telefone"))
    }

    @Test func takesTheWholeOfAWordThatGrew() {
        let edited = harbour.replacing("by telephone", with: "by telephoning")
        let found = anchor("reached by telephone", in: edited)
        #expect(found.range == edited.range(of: "reached by telephoning"))
    }

    @Test func findsTheContextBehindWordsThatWerePutIn() {
        let edited = harbour.replacing("meant, the clerk", with: "meant, or was to mean, the clerk")
            .replacing("could not say", with: "would or could not say")
        #expect(
            anchor("the clerk", occurrence: 2, in: edited).range
                == edited.range(of: "the clerk", occurrence: 2))
    }

    @Test func findsAPassageThatWasWrappedAnew() {
        let edited = ReadingText(
            Texts.harbour.split(separator: "\n", omittingEmptySubsequences: false)
                .joined(separator: "\n  "))
        let found = anchor("nobody\noutside the port", in: edited)
        #expect(found == .moved(edited.range(of: "nobody\n  outside the port")))
    }

    @Test func takesCurlyAndStraightQuotationMarksForTheSame() {
        let edited = harbour.replacing("“elsewhere”", with: "\"elsewhere\"")
        #expect(
            anchor("What “elsewhere” meant", in: edited).range
                == edited.range(of: "What \"elsewhere\" meant"))
    }

    @Test func followsAParagraphThatMoved() {
        let paragraph =
            "By Friday the room was locked again. The nineteen names, though, had been copied."
        let edited = harbour.replacing(paragraph, with: "")
            .replacing("# The harbour office\n", with: "# The harbour office\n\n\(paragraph)\n")
        #expect(anchor(paragraph, in: edited) == .moved(edited.range(of: paragraph)))
    }

    @Test func callsADeletedPassageAnOrphan() {
        let gone = "The second\nlists those that did not pay at all. "
        let edited = harbour.replacing(gone, with: "")
        #expect(anchor(gone, in: edited) == .orphan)
    }

    @Test func doesNotTieADeletedWordToItsNamesakes() {
        let edited = harbour.replacing("He then asked for the books back by Friday.", with: "")
        #expect(anchor("books", occurrence: 2, in: edited) == .orphan)
    }

    /// The words are there once more, in much the same place; only their number says whether they
    /// are the noted ones.
    @Test func takesNoNamesakeForAPassageWhenThereAreFewer() {
        let head = "Three berths lie behind the office, and each has a book of its own.\n\n"
        let tar = "The dues for tar were settled elsewhere, the clerk wrote in the margin.\n\n"
        let coal = "The dues for coal were settled elsewhere, and no receipt was kept.\n\n"
        let tail = "By Friday the room was locked again.\n"
        func find(noted before: String) -> Anchor {
            let text = ReadingText(before)
            let selector = Selector.describing(text.range(of: "settled elsewhere"), in: text)
            return AnchorFinder(text: ReadingText(head + coal + tail))
                .anchor(selector, isSameText: false)
        }
        #expect(find(noted: head + tar + coal + tail) == .orphan)
        #expect(find(noted: head + tar + tail).range != nil)
    }

    @Test func tellsDuplicatesApartByTheirContext() {
        let range = harbour.range(of: "nineteen names", occurrence: 2)
        let edited = harbour.replacing("# The harbour office", with: "# An office")
        let moved = TextRange(range.start - 9, range.end - 9)
        #expect(anchor("nineteen names", occurrence: 2, in: edited) == .moved(moved))
    }

    @Test func saysWhenItCannotChooseBetweenDuplicates() {
        let line = "The signal was given at nine and nobody answered it.\n\n"
        let selector = Selector.describing(
            TextRange(utf8: 4..<10), in: ReadingText(line + "And so on."))
        let unplaced = Selector(quote: selector.quote, position: TextRange(.zero, .zero))
        let edited = ReadingText("Preface.\n\n" + line + line + line)
        let found = AnchorFinder(text: edited).anchor(unplaced, isSameText: false)
        guard case .ambiguous(let ranges) = found else {
            Issue.record("not ambiguous: \(found)")
            return
        }
        #expect(ranges.count >= 2 && ranges.allSatisfy { edited[$0] == "signal" })
    }

    @Test func doesNotTakeAHashAtItsWordWhenTheQuoteIsElsewhere() {
        let range = harbour.range(of: "settled elsewhere")
        let selector = Selector.describing(range, in: harbour)
        let wrong = Selector(quote: selector.quote, position: TextRange(utf8: 3..<20))
        let found = AnchorFinder(text: harbour).anchor(wrong, isSameText: true)
        #expect(found == .moved(range))
    }

    @Test func findsAVeryLongPassageThatWasEdited() {
        let body = (1...400).map {
            "Entry \($0): ship \($0 * 37 % 101) paid \($0 * 13 % 89) crowns. "
        }
        let text = ReadingText("Head.\n\n" + body.joined() + "\n\nTail.")
        let start = text.range(of: "Entry 20:").start
        let end = text.range(of: "Entry 300:").start
        let selector = Selector.describing(TextRange(start, end), in: text)
        let edited = text.replacing("Entry 150: ", with: "Entry 150, added later: ")
        let found = AnchorFinder(text: edited).anchor(selector, isSameText: false).range
        #expect(found?.start == start)
        #expect(found.map { abs($0.end.utf8 - end.utf8 - 13) < 40 } == true)
    }

    @Test func findsAPassageInALongText() {
        let filler = (1...9000).map { "Line \($0) says \($0 * 7919 % 10007) of nothing much.\n" }
        let text = ReadingText(filler.joined() + Texts.harbour + filler.joined())
        let quote = "A careful hand has marked nineteen names with a small\ncross"
        let selector = Selector.describing(text.range(of: quote), in: text)
        let edited = text.replacing("nineteen names with", with: "some of the names with")
            .replacing("Line 12 says", with: "Line 12 is silent and says")
        let found = AnchorFinder(text: edited).anchor(selector, isSameText: false).range
        #expect(
            found.map { edited[$0] }
                == "A careful hand has marked some of the names with a small\ncross")
    }
}
