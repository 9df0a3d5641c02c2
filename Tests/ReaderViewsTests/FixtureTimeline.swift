import Articles
import ReaderModel
import TestSupport

/// The dates of the harbour, told by hand.
enum FixtureTimeline {
    static let own = ArticleDate(day(2003, 11, 28), .dateline)

    static func window(_ query: TimelineQuery, _ wanted: Range<Int>) -> TimelineWindow {
        let all = rows.filter {
            (query.filter.isEmpty || $0.sentence.contains(query.filter))
                && (query.entity == nil || $0.sentence.contains("Lee"))
        }
        let window = wanted.clamped(to: 0..<all.count)
        return TimelineWindow(
            query: query, total: all.count, start: window.lowerBound, rows: Array(all[window]))
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> DateValue {
        DateValue.day(CalendarDate(year: year, month: month, day: day)!)!
    }

    private static func row(_ article: Int64, _ value: DateValue?, _ marked: String) -> TimelineRow
    {
        let text = MarkedText(marked)
        let titles = [
            "The ferry that was paid for twice", "A board of seven, a chairman of one mind",
            "Ann Lee, a woman who counts",
            "The inquiry’s first day, and the question that the chairman did not answer",
        ]
        // Where the first article says "12 May 2003".
        let range = TextRange(utf8: 36..<47)
        return TimelineRow(
            article: ArticleID(article), title: titles[Int(article) - 1], range: range,
            value: value, sentence: text.text.string, mark: text.ranges[0].utf8)
    }

    private static let rows: [TimelineRow] = [
        row(2, .decade(1960), "The quay was built in ‹the 1960s›, of stone from Sund."),
        row(3, .year(1998), "Ann Lee came to the board in ‹1998›."),
        row(
            2, DateValue.year(1999)?.part(.late),
            "The Autumn Storm of ‹late 1999› carried off the eastern pier, two cranes and the roof of "
                + "the fish hall, and the board met in the school until the spring."),
        row(1, .year(2002), "The ship was ordered in ‹2002›."),
        row(
            1,
            DateValue.month(3, 2002).flatMap { a in
                DateValue.month(4, 2002).flatMap { DateValue.span(a, $0) }
            }, "Between ‹March and April 2002› the loan was drawn up."),
        row(
            1, .month(1, 2003),
            "By ‹January 2003› she stood on the slip, and her master, who had come "
                + "from the far side of the sound to see her, said that she was too broad."),
        row(
            1, day(2003, 5, 12),
            "On ‹12 May 2003› the MV Alder tied up at Port Elin for the first time."),
        row(
            4, day(2003, 5, 12),
            "It was the same day, ‹12 May 2003›, that the second receipt was signed."),
        row(1, day(2003, 5, 14).with(.resolved), "‹Two days later› Ann Lee compared the receipts."),
        row(3, day(2003, 5, 19).with(.guessed), "She wrote to the chairman on ‹May 19›."),
        row(
            4, DateValue.season(3, 2003)?.with(.guessed), "The inquiry was called ‹in the autumn›."),
        row(
            4, DateValue.span(day(2003, 11, 17), day(2003, 11, 23))?.with(.resolved),
            "‹Last week› María Öztürk was asked to come; 海は広い, she is said to have answered."),
        row(4, day(2003, 11, 24).with(.resolved), "On ‹Monday› Bo Dahl spoke for an hour."),
        row(4, day(2003, 11, 24).with(.resolved), "Ann Lee spoke on ‹Monday› for four minutes."),
        row(4, DateValue.month(2, 2004)?.with(.guessed), "It will report in ‹February›."),
        row(2, nil, "Of the loan, the minutes say that it was agreed ‹that Tuesday›."),
    ]
}
