import Articles
import TestSupport
import Testing

@Suite struct DateValueTests {
    private static let days = DateValue.span(day(2006, 11, 28), day(2006, 12, 2))

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> DateValue {
        DateValue.day(CalendarDate(year: year, month: month, day: day)!)!
    }

    @Test(arguments: [
        (day(2006, 11, 28), "2006-11-28", "28 November 2006", "28 Nov"),
        (day(814, 1, 2), "0814-01-02", "2 January 814", "2 Jan"),
        (DateValue.month(11, 2006), "2006-11", "November 2006", "Nov"),
        (DateValue.year(2006), "2006", "2006", "2006"),
        (DateValue.season(1, 2006), "2006-21", "spring 2006", "spring"),
        (DateValue.season(4, 2006), "2006-24", "winter 2006", "winter"),
        (DateValue.quarter(3, 2006), "2006-35", "quarter 3 of 2006", "Q3"),
        (DateValue.decade(1994), "199X", "the 1990s", "1990s"),
        (DateValue.century(1850), "18XX", "the 19th century", "19th c."),
        (days, "2006-11-28/2006-12-02", "28 November – 2 December 2006", "28 Nov–2 Dec"),
        (
            DateValue.span(day(2006, 11, 20), day(2006, 11, 26)), "2006-11-20/2006-11-26",
            "20–26 November 2006", "20–26 Nov"
        ),
        (
            DateValue.span(day(2006, 12, 30), day(2007, 1, 2)), "2006-12-30/2007-01-02",
            "30 December 2006 – 2 January 2007", "Dec–Jan 2007"
        ),
        (
            DateValue.month(3, 2006).flatMap { a in
                DateValue.month(4, 2006).flatMap { DateValue.span(a, $0) }
            }, "2006-03/2006-04", "March–April 2006", "Mar–Apr"
        ),
        (day(2006, 11, 28).with(.guessed), "2006-11-28?", "28 November 2006", "28 Nov"),
        (day(2006, 11, 28).with(.resolved), "2006-11-28", "28 November 2006", "28 Nov"),
        (DateValue.year(2006)?.approximately(), "2006~", "2006", "2006"),
        (DateValue.year(2006)?.with(.guessed).approximately(), "2006%", "2006", "2006"),
        (
            DateValue.year(2005)?.part(.early), "2005-01~/2005-04~", "January–April 2005",
            "Jan–Apr"
        ),
    ])
    func aDateIsWritten(value: DateValue?, text: String, label: String, short: String) throws {
        let value = try #require(value)
        #expect(value.text == text)
        #expect(value.label() == label)
        #expect(value.shortLabel() == short)
    }

    @Test(arguments: [
        (DateValue.month(2, 2004), "2004-02-21~/2004-02-29~"),
        (DateValue.year(2005), "2005-09~/2005-12~"), (DateValue.decade(1990), "1997~/1999~"),
        (DateValue.season(4, 2006), "2007-02~/2007-02~"), (day(2006, 11, 28), "2006-11-28~"),
    ])
    func aThirdIsLate(value: DateValue?, text: String) {
        #expect(value?.part(.late).text == text)
    }

    @Test(arguments: [
        (day(2006, 11, 28), "2006-11-28"), (day(2006, 11, 28).with(.guessed), "2006-11-28?"),
        (DateValue.month(11, 2006), "2006-11"), (DateValue.season(1, 2006), "spring 2006"),
        (DateValue.quarter(3, 2006), "Q3 2006"), (DateValue.year(2006), "2006"),
        (DateValue.decade(1994), "1990s"), (DateValue.month(1, 2007)?.part(.late), "2007-01~"),
        (DateValue.year(2005)?.part(.early), "2005~"),
    ])
    func aDateFitsItsColumn(value: DateValue?, text: String) {
        #expect(value?.columnText == text)
    }

    @Test func partsAreInOrderAndMakeUpTheWhole() {
        let values = [
            DateValue.month(2, 2006), .month(1, 2006), .year(2006), .decade(1990), .century(1900),
            .season(1, 2006), .quarter(2, 2006),
        ]
        for value in values.compactMap({ $0 }) {
            let (early, middle, late) = (value.part(.early), value.part(.middle), value.part(.late))
            #expect(early.first == value.first)
            #expect(early.last.adding(days: 1) == middle.first)
            #expect(middle.last.adding(days: 1) == late.first)
            #expect(late.last == value.last)
        }
    }

    @Test func whatIsNoTimeIsNoSpan() {
        #expect(DateValue.span(Self.day(2006, 12, 2), Self.day(2006, 11, 28)) == nil)
        #expect(DateValue.month(13, 2006) == nil)
        #expect(DateValue.month(0, 2006) == nil)
        #expect(DateValue.season(5, 2006) == nil)
        #expect(DateValue.quarter(5, 2006) == nil)
        #expect(DateValue.year(10_000) == nil)
        #expect(DateValue.century(9999)?.text == "99XX")
        #expect(DateValue.decade(Int.max) == nil)
    }

    @Test func aSpanIsNoSurerThanItsEnds() {
        let exact = Self.day(2006, 11, 28)
        let guessed = Self.day(2006, 12, 2).with(.guessed)
        #expect(DateValue.span(exact, guessed)?.certainty == .guessed)
        #expect(
            DateValue.span(exact.with(.resolved), Self.day(2006, 12, 2))?.certainty == .resolved)
    }
}
