import Articles
import LibraryStore
import ReaderModel
import Testing

@testable import Reader

@Suite struct TimelineSourceTests {
    private func source() throws -> TimelineSource {
        let index = try LibraryIndex.inMemory()
        let text = ReadingText("On 3 May 2006 a ship came. In 2005 it sank. It left that Tuesday.")
        let hash = ContentHash(hex: String(repeating: "1", count: 64))
        let article = Article(
            path: DocumentPath("a.txt"), hash: try #require(hash), title: "The harbour", text: text,
            blocks: [Block(.paragraph, text.range)])
        let stamp = FileStamp(size: 1, modifiedSeconds: 1, modifiedNanoseconds: 0, inode: 1)
        let ids = try index.store([(article, stamp)])
        let day = CalendarDate(year: 2006, month: 5, day: 3).flatMap(DateValue.day)
        let dates: [(Range<Int>, DateValue?, Range<Int>)] = [
            (3..<13, day, 0..<26), (30..<34, DateValue.year(2005), 27..<43),
            (52..<64, nil, 44..<65),
        ]
        try index.setDates([
            ArticleDates(
                article: ids[0], own: nil,
                mentions: dates.map {
                    DatedMention(TextRange(utf8: $0.0), $0.1, $0.1 == nil ? .unresolved : .written)
                }, sentences: dates.map { TextRange(utf8: $0.2) })
        ])
        return TimelineSource(index)
    }

    @Test(arguments: [
        ("", ["2005", "3 May 2006", "that Tuesday"]), ("2005", ["2005"]), ("2006", ["3 May 2006"]),
        ("may 2006", ["3 May 2006"]), ("2006-05-03", ["3 May 2006"]), ("2007", []),
        ("ship", ["3 May 2006"]), ("ship cam", ["3 May 2006"]), ("Ship", []),
        ("harbour", ["2005", "3 May 2006", "that Tuesday"]),
        ("harbour left", ["that Tuesday"]), ("nothing", []),
        ("x", ["2005", "3 May 2006", "that Tuesday"]),
    ])
    func aFilterIsADateOrTheBeginningsOfWords(filter: String, expected: [String]) throws {
        let source = try source()
        let window = try source.window(TimelineQuery(filter: filter), rows: 0..<10)
        #expect(window.rows.map(\.text) == expected)
        #expect(window.total == expected.count)
        let second = try source.window(TimelineQuery(filter: filter), rows: 1..<2)
        #expect(second.rows.map(\.text) == Array(expected.dropFirst().prefix(1)))
        #expect(second.total == expected.count)
    }
}
