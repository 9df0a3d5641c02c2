import Articles
import TestSupport
import Testing

@testable import Reader

@Suite struct CitationTests {
    private func article(_ remarks: [String]) -> Article {
        Article(
            path: DocumentPath("press/04-envoy.md"),
            hash: ContentHash(hex: String(repeating: "1", count: 64))!, title: "Envoy returns",
            text: ReadingText("Café.\n\nHanna Berg said\nlittle of Oslo."), blocks: [],
            remarks: remarks)
    }

    private let range = TextRange(utf8: 8..<33)

    @Test func hasTitleSourceDateAndPlace() {
        let date = CalendarDate(year: 2006, month: 11, day: 28).flatMap(DateValue.day)
        let article = article(["Date: 2006-11-28", "Author: N. Lund", "Source: Harbour Post"])
        #expect(
            Citation(article, date: date, library: "affair", range).text
                == "“Hanna Berg said little of” — N. Lund: Envoy returns. Harbour Post. "
                + "28 November 2006. affair/press/04-envoy.md, characters 7–32")
    }

    @Test func aDateThatIsNoneOfDaysSaysSo() {
        let date = DateValue.month(1, 2007).map { date in
            DateValue(from: date.first, to: date.last, unit: .month, isApproximate: true)
        }
        #expect(
            Citation(article([]), date: date ?? nil, library: nil, range).text
                .contains(". about January 2007. "))
    }

    @Test func thePageIsTold() {
        var article = article([])
        article.pages = [
            ArticlePage(number: 11, start: .zero), ArticlePage(number: 12, start: TextOffset(20)),
        ]
        #expect(
            Citation(article, date: nil, library: nil, range).text
                .hasSuffix("press/04-envoy.md, pp. 11–12, characters 7–32"))
    }

    @Test func whatIsNotKnownIsLeftOut() {
        #expect(
            Citation(article([]), date: nil, library: nil, range).text
                == "“Hanna Berg said little of” — Envoy returns. "
                + "press/04-envoy.md, characters 7–32")
    }

    @Test func nothingOfItSpeaksToATerminal() {
        var article = article(["Source: a\u{1B}[31m"])
        article.title = "T\u{202E}x"
        let text = Citation(article, date: nil, library: "l\n", range).text
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    }
}
