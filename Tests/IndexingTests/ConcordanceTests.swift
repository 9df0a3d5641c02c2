import Articles
import Indexing
import LibraryStore
import TestSupport
import Testing

@Suite struct ConcordanceTests {
    private func passage(_ marked: String) -> Concordance.Passage {
        let text = MarkedText(marked)
        return Concordance.passage(text.ranges[0], in: text.text)
    }

    @Test(arguments: [
        ("One.\n\nTwo ‹three› four.\n\nFive.", "Two ", "three", " four."),
        ("‹One›\n\nTwo.", "", "One", ""), ("One.\n\n‹Two›", "", "Two", ""),
        ("a\nb ‹c› d\ne\n\n", "a\nb ", "c", " d\ne"), ("a\n\nb ‹c\n\nd› e", "b ", "c\n\nd", " e"),
    ])
    func contextEndsWithTheParagraph(_ marked: String, before: String, text: String, after: String)
    {
        let found = passage(marked)
        #expect((found.before, found.text, found.after) == (before, text, after))
    }

    @Test func contextEndsWithTheBlockWhereItIsKnown() {
        let text = MarkedText("‹- One two›\n‹- Three ‹four› five›\n‹- Six›")
        let article = Article(
            path: DocumentPath("a"), hash: ContentHash(hex: String(repeating: "0", count: 64))!,
            title: "", text: text.text,
            blocks: [0, 1, 3].map {
                Block(.listItem(depth: 1, marker: 2), text.ranges[$0])
            })
        let found = Concordance.passage(text.ranges[2], in: article)
        #expect((found.before, found.text, found.after) == ("- Three ", "four", " five"))
    }

    @Test func contextIsBoundedAndKeepsScalarsWhole() {
        let long = String(repeating: "aé", count: 500)
        let found = passage(long + "‹x›" + long)
        #expect((190...200).contains(found.before.utf8.count))
        #expect((190...200).contains(found.after.utf8.count))
        #expect(!(found.before + found.after).contains("\u{FFFD}"))
    }

    @Test func whatLiesOutsideTheTextIsLeftOut() {
        let text = ReadingText("One two")
        let found = Concordance.passage(TextRange(utf8: 4..<90), in: text)
        #expect((found.before, found.text, found.after) == ("One ", "two", ""))
        #expect(Concordance.passage(TextRange(utf8: 80..<90), in: text).text.isEmpty)
    }

    @Test func aLineHasOneSpaceForAnyWhiteSpace() {
        let line = passage("a\n b\t ‹c\nd›  \n e").onOneLine
        #expect((line.before, line.text, line.after) == ("a b ", "c d", " e"))
    }
}
