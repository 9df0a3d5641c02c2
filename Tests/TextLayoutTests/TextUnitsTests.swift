import Articles
import TestSupport
import Testing
import TextLayout

struct TextUnitsTests {
    @Test(arguments: [
        "‹One› ‹fox›", "‹don’t› ‹stop›‹,› ‹it's› ‹3.14›‹.›", "‹Tor›‹-›‹M1›‹,› ‹x›‹).›",
        "‹漢字›‹かな› ‹カナ›",
        "‹Ame\u{301}lie›  ‹naïve›", "‹'›‹quoted›‹'›", "‹👍👍› ‹a_b›",
    ])
    func `words are as in vim, but for prose`(marked: String) {
        let marked = MarkedText(marked)
        let units = TextUnits(text: marked.text)
        var starts: [TextOffset] = [.zero]
        while let last = starts.last, last < marked.text.end {
            starts.append(units.nextWord(after: last))
        }
        #expect(starts.dropLast() == marked.ranges.map(\.start)[...])
        var back = [marked.text.end]
        while let last = back.last, last > .zero { back.append(units.previousWord(before: last)) }
        #expect(back.dropFirst().reversed() == marked.ranges.map(\.start))
        for range in marked.ranges {
            #expect(units.word(at: range.start) == range)
            #expect(units.word(at: units.previousCluster(before: range.end)) == range)
        }
    }

    @Test(arguments: [
        "‹One. ›‹Two.›", "‹Is it so?› ‹Yes!› ‹“Good.”› ‹He left.›",
        "‹Mr. Fox met Gen. J. R. Ewing in the U.S. Navy.› ‹Then he left.›",
        "‹He lives in the U.S.› ‹They left at 5 p.m.› ‹The end.›",
        "‹“What?” he said.› ‹(Yes.)› ‹No.›",
        "‹Acme Inc. bought Vol. 3 on Jan. 5, 2007.› ‹It paid $3.5 million to Smith & Co.›",
        "‹これは文。›‹「次。」›‹終わり›",
        "‹Well... he went.› ‹So…› ‹Then what?›", "‹1. A list of things.› ‹More.›",
        "‹He said no.› ‹Then it rained.›",
        "‹No stop›\n\n‹New paragraph.›", "‹Visit example.org now.› ‹Version 2.0 is out.›", "‹A.›",
    ])
    func `sentences end where a reader would say so`(marked: String) {
        let marked = MarkedText(marked.replacing(" ›", with: "› "))
        let units = TextUnits(text: marked.text)
        let found = sentences(of: units, marked.text)
        #expect(
            MarkedText.marking(marked.text, found) == MarkedText.marking(marked.text, marked.ranges)
        )
        for (range, previous) in zip(found.dropFirst(), found) {
            #expect(units.previousSentence(before: range.start) == previous.start)
            #expect(units.previousSentence(before: range.start + 1) == range.start)
        }
    }

    private func sentences(of units: TextUnits, _ text: ReadingText) -> [TextRange] {
        var result: [TextRange] = []
        var offset = TextOffset.zero
        while offset < text.end {
            result.append(units.sentence(at: offset))
            offset = units.nextSentence(after: offset)
        }
        return result
    }

    @Test func `units end with their block`() {
        let marked = MarkedText("‹A heading›\n\n‹One. Two›\n‹Three›")
        let blocks = marked.ranges.map { Block(.paragraph, $0) }
        let units = TextUnits(text: marked.text, blocks: blocks)
        #expect(units.paragraph(at: TextOffset(3)) == marked.ranges[0])
        #expect(units.nextParagraph(after: TextOffset(3)) == marked.ranges[1].start)
        #expect(units.nextParagraph(after: marked.ranges[2].start) == marked.text.end)
        #expect(units.previousParagraph(before: marked.ranges[1].start) == .zero)
        #expect(
            units.previousParagraph(before: marked.ranges[1].start + 2) == marked.ranges[1].start)
        #expect(units.sentence(at: TextOffset(3)) == marked.ranges[0])
        #expect(units.nextSentence(after: TextOffset(3)) == marked.ranges[1].start)
        #expect(
            units.previousSentence(before: marked.ranges[2].start) == marked.ranges[1].start + 5)
    }

    @Test func `clusters are whole`() {
        let text = "a👩‍👩‍👧e\u{301}🇮🇷🇷🇺漢"
        let units = TextUnits(text: ReadingText(text))
        var starts: [Int] = []
        var offset = TextOffset.zero
        while offset.utf8 < text.utf8.count {
            starts.append(offset.utf8)
            offset = units.nextCluster(after: offset)
        }
        #expect(starts.count == text.count)
        for (index, start) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1] : text.utf8.count
            for inside in start..<end {
                #expect(units.clusterStart(at: TextOffset(inside)) == TextOffset(start))
            }
            #expect(units.previousCluster(before: TextOffset(end)) == TextOffset(start))
        }
    }

    @Test func `offsets outside the text do no harm`() {
        for text in ["", " ", "a", "漢字。"] {
            let units = TextUnits(text: ReadingText(text))
            for value in [Int.min / 2, -1, 0, 1, 5, 100, Int.max / 2] {
                let offset = TextOffset(value)
                for found in [
                    units.nextCluster(after: offset), units.previousCluster(before: offset),
                    units.nextWord(after: offset), units.previousWord(before: offset),
                    units.endOfWord(after: offset), units.nextSentence(after: offset),
                    units.previousSentence(before: offset), units.nextParagraph(after: offset),
                    units.previousParagraph(before: offset), units.word(at: offset).end,
                    units.sentence(at: offset).end, units.paragraph(at: offset).end,
                ] {
                    #expect(found >= .zero && found.utf8 <= text.utf8.count)
                }
            }
        }
    }
}
