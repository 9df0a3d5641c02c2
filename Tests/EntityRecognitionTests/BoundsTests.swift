import Articles
import EntityRecognition
import TestSupport
import Testing

@Suite struct BoundsTests {
    private func check(_ text: ReadingText, _ blocks: [Block]) {
        let mentions = EntityRecogniser().mentions(in: text, blocks: blocks)
        var boundaries: Set<Int> = [0]
        var at = 0
        for character in text.string {
            at += character.utf8.count
            boundaries.insert(at)
        }
        var last = 0
        for mention in mentions {
            #expect(mention.range.start.utf8 >= last)
            #expect(!mention.range.isEmpty)
            #expect(boundaries.contains(mention.range.start.utf8))
            #expect(boundaries.contains(mention.range.end.utf8))
            #expect(blocks.contains { $0.range.contains(mention.range) })
            #expect(mention.entity == nil)
            last = mention.range.end.utf8
        }
    }

    @Test(arguments: 0..<60)
    func anyBytesGiveOrderedMentionsOnClusterBoundaries(seed: Int) {
        var random = SeededNumbers(UInt64(seed))
        let bytes = (0..<600).map { _ in UInt8.random(in: 0...255, using: &random) }
        let text = ReadingText(repairing: bytes)
        check(text, [Block(.paragraph, text.range)])
    }

    @Test(arguments: 0..<150)
    func anyWordsGiveOrderedMentionsOnClusterBoundaries(seed: Int) {
        let words = [
            "Ann", "Kowal", "Bank", "of", "the", "The", "U", "S", "U.N.", "-", "--", "’s", "'",
            "M1",
            "S-300", "$", "5", "5m", "million", "May", "Nov.", "27", ",", ".", "\n", "\n\n", "(",
            ")", "e\u{301}", "\u{301}", "👩‍👩‍👧", "Ångström", "Иванов", "北京", "al-Masri", "Minister",
            "General", "and", "for", "Ministry", "Trade", "&", "Co.", "1990s", "ago", "two",
            "years",
            "\u{200D}", "Lake", "\u{E0041}", "Ki-moon", "\u{600}", "€", "\u{FE0F}", "war", "War",
        ]
        var random = SeededNumbers(UInt64(seed) &* 77)
        var string = ""
        for _ in 0..<80 {
            string += words.randomElement(using: &random) ?? ""
            if Bool.random(using: &random) { string += " " }
        }
        let (text, blocks) = article(string)
        check(text, blocks)
    }

    @Test func anEndlessLineTakesTimeInProportion() {
        var line = ""
        for index in 0..<40_000 {
            line += index % 3 == 0 ? "Minister of Ann Kowal and the " : "Xx-Yy-Zz-Aa.Bb'Cc"
        }
        let text = ReadingText(line)
        let mentions = EntityRecogniser().mentions(
            in: text, blocks: [Block(.paragraph, text.range)])
        #expect(!mentions.isEmpty)
    }

    @Test func oneEndlessWordIsNoName() {
        let text = ReadingText("A" + String(repeating: "bc", count: 1_500_000))
        let mentions = EntityRecogniser().mentions(
            in: text, blocks: [Block(.paragraph, text.range)])
        #expect(mentions.allSatisfy { text.range.contains($0.range) })
    }

    @Test func blocksOutsideTheTextAndMarkersAreHarmless() {
        let text = ReadingText("Ann Kowal")
        let blocks = [
            Block(.listItem(depth: 1, marker: 40), text.range),
            Block(.paragraph, TextRange(utf8: 5..<400)),
        ]
        _ = EntityRecogniser().mentions(in: text, blocks: blocks)
        #expect(EntityRecogniser().mentions(in: .empty, blocks: []).isEmpty)
    }

    @Test func aNameDoesNotCrossTheEndOfABlock() {
        #expect(recognised("Peter\nHollis").contains("\n"))
        #expect(!recognised("It was Peter\nHollis said so.").contains("Peter\nHollis]"))
    }
}
