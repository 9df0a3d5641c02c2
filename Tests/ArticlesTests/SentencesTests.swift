import Articles
import TestSupport
import Testing

@Suite struct SentencesTests {
    private func article(_ text: ReadingText, _ blocks: [TextRange]) -> Article {
        Article(
            path: DocumentPath("a.txt"), hash: ContentHash(hex: String(repeating: "0", count: 64))!,
            title: "A", text: text, blocks: blocks.map { Block(.paragraph, $0) })
    }

    @Test func onlySentencesThatHoldAPassageAreFound() {
        let marked = MarkedText(
            "One ‹a› here. None in this one. ‹Mr. B› and ‹c› went home. Out.\n\n‹D› is in another block"
        )
        let end = marked.text.string.utf8.count - " is in another block".utf8.count - 3
        let blocks = [TextRange(utf8: 0..<end), TextRange(utf8: (end + 2)..<marked.text.count)]
        let found = article(marked.text, blocks).sentences(holding: marked.ranges)
        #expect(
            found.map { marked.text[$0] }
                == ["One a here.", "Mr. B and c went home.", "D is in another block"])
    }

    @Test func theBulletOfAnItemIsNoPartOfItsSentence() {
        let text = ReadingText("- Ann wrote.")
        var list = article(text, [])
        list.blocks = [Block(.listItem(depth: 1, marker: 2), text.range)]
        #expect(
            list.sentences(holding: [TextRange(utf8: 2..<5)]) == [TextRange(utf8: 2..<text.count)])
    }

    @Test func aLongBlockIsReadInParts() {
        let sentence = "The clerk Ann wrote it down again. "
        let text = ReadingText(String(repeating: sentence, count: 10_000))
        let step = sentence.utf8.count
        let passages = stride(from: 0, to: 10_000, by: 7).map {
            TextRange(utf8: $0 * step + 10..<$0 * step + 13)
        }
        let found = article(text, [text.range]).sentences(holding: passages)
        #expect(found.count == passages.count)
        #expect(zip(found, passages).allSatisfy { $0.contains($1) && $0.count == step - 1 })
    }

    @Test func whatStandsInNoBlockIsInNoSentence() {
        let text = ReadingText(String(repeating: "海", count: 60_000))
        let far = [TextRange(utf8: 0..<3), TextRange(utf8: 179_997..<180_000)]
        #expect(article(text, [text.range]).sentences(holding: far).count == 2)
        let outside = [TextRange(utf8: 200_000..<200_003)]
        #expect(article(text, [text.range]).sentences(holding: outside).isEmpty)
        #expect(article(.empty, []).sentences(holding: outside).isEmpty)
    }
}
