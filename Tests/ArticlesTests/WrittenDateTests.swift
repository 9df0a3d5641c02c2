import Articles
import TestSupport
import Testing

@Suite struct WrittenDateTests {
    @Test(arguments: [
        ("28 November 2006", "2006-11-28"), ("November 28, 2006", "2006-11-28"),
        ("Nov. 28th, 2006", "2006-11-28"), ("the 28th of November 2006", "2006-11-28"),
        ("28 Nov 2006", "2006-11-28"), ("2006-11-28", "2006-11-28"),
        ("2006/11/28", "2006-11-28"), ("28.11.2006", "2006-11-28"), ("11/28/2006", "2006-11-28"),
        ("2006-11-28T10:15:00+03:00", "2006-11-28"),
        ("Tue, 28 Nov 2006 10:15:00 -1000", "2006-11-28"),
        ("Tue, 28 Nov 2006 10:15:00 +1030", "2006-11-28"),
        ("2006 November 28", "2006-11-28"), ("Sept. 2006", "2006-09"), ("May 2006", "2006-05"),
        ("2006", "2006"), ("1984–1988", "1984/1988"),
        ("10-12 November 2006", "2006-11-10/2006-11-12"),
        ("10, 11 and 12 November 2006", "2006-11-10/2006-11-12"),
        ("28 November to 2 December 2006", "2006-11-28/2006-12-02"),
        ("December–February 2007", "2006-12/2007-02"),
        ("November 2005 to March 2006", "2005-11/2006-03"),
        ("28 November – 2 January 2007", "2006-11-28/2007-01-02"),
    ])
    func aDateInAnyOfTheUsualOrders(text: String, expected: String) {
        #expect(WrittenDate(DateWord.words(in: text))?.value()?.text == expected)
    }

    @Test(arguments: [
        "31 June 2006", "30 February 2004", "29 February 2006", "Nov. 31, 2006", "13/13/2006",
        "2006-13-01", "00/00/0000", "31/11/2006", "", "...", "99999999999999999999",
        "March of dimes",
        "1 2 3 4 5 6", "Jan Feb Mar 2006", "12 November 2006 to 3 November 2006",
    ])
    func whatIsNoDateHasNoValue(text: String) {
        #expect(WrittenDate(DateWord.words(in: text))?.value() == nil)
    }

    @Test(arguments: [
        ("5/6/2006", true), ("5/5/2006", false), ("25/6/2006", false), ("6/25/2006", false),
        ("2006-05-06", false),
    ])
    func figuresSayWhetherTheyCanBeTurnedRound(text: String, isAmbiguous: Bool) {
        #expect(WrittenDate(DateWord.words(in: text))?.isAmbiguous == isAmbiguous)
    }

    @Test func theOrderOfFiguresIsTheOneAskedFor() {
        let words = DateWord.words(in: "5/6/2006")
        #expect(WrittenDate(words)?.value()?.text == "2006-06-05")
        #expect(WrittenDate(words, order: .monthFirst)?.value()?.text == "2006-05-06")
        #expect(WrittenDate.order(of: DateWord.words(in: "25/6/2006")) == .dayFirst)
        #expect(WrittenDate.order(of: DateWord.words(in: "6/25/2006")) == .monthFirst)
        #expect(WrittenDate.order(of: words) == nil)
    }

    @Test(arguments: [
        (6, 2006, 2006), (98, 2006, 1998), (16, 2006, 2016), (17, 2006, 1917), (50, 1944, 1950),
        (99, nil, 1999), (6, nil, 2006),
    ])
    func twoFiguresAreAYearNearby(figures: Int, near: Int?, year: Int) {
        #expect(WrittenDate.year(figures, near: near) == year)
    }

    @Test func junkIsReadWithoutHarm() {
        var numbers = SeededNumbers(3)
        let pieces = [
            "28", "2006", "nov", "may", "/", "-", "–", ".", "’", "é", "\u{FFFD}", "1990s", "31",
            "99999999999", "tue", "th", " ", "\n", "日", "0",
        ]
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0...12, using: &numbers)).map { _ in
                pieces.randomElement(using: &numbers) ?? ""
            }.joined()
            let value = WrittenDate(DateWord.words(in: text), nearYear: 2006)?.value(inYear: 2004)
            if let value { #expect(value.first <= value.last) }
        }
    }
}
