import Articles
import EntityRecognition
import TestSupport
import Testing

/// An article of Tuesday, 28 November 2006, unless another day is given.
private let tuesday = "2006-11-28"

private func own(_ text: String) -> ArticleDate? {
    WrittenDate(DateWord.words(in: text))?.value().map { ArticleDate($0, .line) }
}

/// The dates that are marked in a text as JSON shows them, with "!" for those that were counted from
/// another date and "-" for those that cannot be told. Lines are blocks, "# " begins a heading.
private func resolved(_ marked: String, _ date: String?) -> [String] {
    dated(marked, date).map { mention in
        guard let value = mention.value else { return "-" }
        return (value.certainty == .resolved ? "!" : "") + value.text
    }
}

private func dated(_ marked: String, _ date: String?) -> [DatedMention] {
    let text = MarkedText(marked)
    let (_, blocks) = article(text.text.string)
    return DateResolver(date.flatMap(own)).resolve(text.ranges, in: text.text, blocks: blocks)
}

@Suite struct DateResolverTests {
    @Test(arguments: [
        // Written in full.
        ("on ‹28 November 2006›", "2006-11-28"), ("on ‹November 28, 2006›", "2006-11-28"),
        ("on ‹28/11/2006›", "2006-11-28"), ("on ‹2006-11-28›", "2006-11-28"),
        ("on ‹28/11/06›", "2006-11-28?"), ("on ‹5/6/2006›", "2006-06-05?"),
        ("in ‹November 2006›", "2006-11"), ("in ‹2006›", "2006"), ("in ‹’98›", "1998?"),
        ("on ‹Tuesday, 28 November 2006›", "2006-11-28"),
        // The weekday is another one: something is wrong.
        ("on ‹Monday, 28 November 2006›", "2006-11-28?"),
        // Without a year: the nearest, and what lies ahead counts threefold.
        ("on ‹Nov. 27›", "2006-11-27?"), ("on ‹16 January›", "2007-01-16?"),
        ("on ‹24 July›", "2006-07-24?"), ("in ‹October›", "2006-10?"), ("in ‹March›", "2006-03?"),
        ("the session on ‹Dec. 11›", "2006-12-11?"),
        ("It will be held in ‹March›.", "2007-03?"),
        ("It is to be held in ‹July›.", "2007-07?"),
        ("It ended. It will start in ‹July›.", "2007-07?"),
        ("It will end. It began in ‹July›.", "2006-07?"),
        // A weekday tells the year.
        ("on ‹Sunday, Nov. 26›", "!2006-11-26"), ("on ‹Saturday, Nov. 26›", "!2005-11-26"),
        // Weekdays.
        ("on ‹Tuesday›", "!2006-11-28"), ("on ‹Monday›", "!2006-11-27"),
        ("on ‹Wednesday›", "!2006-11-22"), ("He will come on ‹Wednesday›.", "!2006-11-29"),
        ("on ‹last Tuesday›", "!2006-11-21"), ("on ‹next Tuesday›", "!2006-12-05"),
        ("on ‹this Friday›", "!2006-12-01"), ("on ‹Monday night›", "!2006-11-27"),
        ("on ‹Mondays›", "-"),
        // Days around the article's own.
        ("‹yesterday›", "!2006-11-27"), ("‹today›", "!2006-11-28"), ("‹tomorrow›", "!2006-11-29"),
        ("‹last night›", "!2006-11-27"), ("‹this morning›", "!2006-11-28"),
        ("‹tonight›", "!2006-11-28"),
        // Weeks, months, years.
        ("‹last week›", "!2006-11-20/2006-11-26"), ("‹this week›", "!2006-11-27/2006-12-03"),
        ("‹next week›", "!2006-12-04/2006-12-10"), ("‹last month›", "!2006-10"),
        ("‹this month›", "!2006-11"), ("‹next month›", "!2006-12"), ("‹last year›", "!2005"),
        ("‹this year›", "!2006"), ("‹next year›", "!2007"), ("‹last decade›", "!199X"),
        ("‹last weekend›", "!2006-11-25/2006-11-26"), ("‹next quarter›", "!2007-33"),
        ("‹earlier this month›", "!2006-11"),
        ("by ‹the end of the year›", "!2006-09~/2006-12~"),
        ("by ‹the end of next month›", "!2006-12-22~/2006-12-31~"),
        // So many of them ago.
        ("‹three days ago›", "!2006-11-25"), ("‹two weeks ago›", "!2006-11-14~"),
        ("‹a month ago›", "!2006-10~"), ("‹a year ago›", "!2005~"), ("‹13 years ago›", "!1993~"),
        ("‹a decade ago›", "!1996~"), ("‹some years ago›", "-"), ("‹several weeks ago›", "-"),
        // Months with a direction.
        ("‹last March›", "!2006-03"), ("‹next March›", "!2007-03"),
        ("‹this September›", "!2006-09"),
        ("‹last November›", "!2005-11"), ("‹next November›", "!2007-11"),
        // Parts.
        ("in ‹early 2005›", "2005-01~/2005-04~"), ("in ‹late 2005›", "2005-09~/2005-12~"),
        ("in ‹mid-March›", "2006-03-11%/2006-03-21%"),
        ("in ‹late October›", "2006-10-22%/2006-10-31%"),
        ("in ‹the late 1990s›", "1997~/1999~"), ("by ‹the end of July›", "2006-07-22%/2006-07-31%"),
        ("by late ‹March›", "2006-03-22%/2006-03-31%"),
        ("in mid-‹March›", "2006-03-11%/2006-03-21%"),
        ("by the end of ‹July›", "2006-07-22%/2006-07-31%"),
        ("Late in ‹2005›", "2005-09~/2005-12~"),
        ("Early ‹this year›", "!2006-01~/2006-04~"), ("late ‹Monday›", "!2006-11-27"),
        ("around ‹1980›", "1980~"), ("the summer of ‹2006›", "2006-22"),
        ("the winter of ‹2006›–07", "2006-24"), ("he was late. In ‹2005›", "2005"),
        // Longer times.
        ("in ‹the 1990s›", "199X"), ("in ‹the 90s›", "199X?"), ("in ‹the 1800s›", "18XX"),
        ("in ‹the 19th century›", "18XX"), ("in ‹the twentieth century›", "19XX"),
        ("in ‹the second quarter of 2006›", "2006-34"), ("in ‹Q3 2006›", "2006-35"),
        ("in ‹the third quarter›", "2006-35?"), ("in ‹the first half of 2006›", "2006-01/2006-06"),
        ("in ‹the first nine months of 2006›", "2006-01/2006-09"),
        ("in ‹the first half of next year›", "!2007-01/2007-06"),
        ("in ‹fiscal 2006›", "2006%"), ("in ‹FY2006›", "2006%"),
        ("in ‹spring 2006›", "2006-21"), ("in ‹the winter of 2006›", "2006-24"),
        ("‹last summer›", "!2006-22"), ("‹next spring›", "!2007-21"),
        ("in ‹the autumn›", "2006-23?"),
        ("the ‹1984›–88 raids", "1984/1988"), ("in ‹10-12 November 2006›", "2006-11-10/2006-11-12"),
        // Feasts.
        ("at ‹Christmas›", "2006-12-25?"), ("at ‹Easter 2006›", "2006-04-16"),
        ("‹last Easter›", "!2006-04-16"), ("at ‹Thanksgiving›", "2006-11-23?"),
        ("on ‹New Year's Eve›", "2006-12-31?"),
        // What no calendar has.
        ("on ‹31 June›", "-"), ("on ‹Nov. 31›", "-"), ("on ‹30 February 2006›", "-"),
        ("‹polling day›", "-"), ("‹the year 12000›", "-"), ("in ‹44 BC›", "-"),
        ("‹29 February›", "2004-02-29?"), ("‹99/99/9999›", "-"), ("‹›", "-"),
        ("‹9999999999999999999 years ago›", "-"), ("‹9999 years ago›", "-"),
    ])
    func aDateIsCountedFromTheArticles(marked: String, expected: String) {
        #expect(resolved(marked, tuesday) == [expected])
    }

    @Test(arguments: [
        ("on ‹Dec. 30›", "2007-01-02", "2006-12-30?"), ("‹yesterday›", "2007-01-01", "!2006-12-31"),
        ("‹last week›", "2007-01-01", "!2006-12-25/2006-12-31"),
        ("‹last month›", "2007-01-15", "!2006-12"), ("‹tomorrow›", "2004-02-28", "!2004-02-29"),
        ("‹yesterday›", "2005-03-01", "!2005-02-28"), ("‹last year›", "2000-02-29", "!1999"),
        ("‹next month›", "2006-12-31", "!2007-01"), ("on ‹Feb. 29›", "2005-01-10", "2004-02-29?"),
        ("‹two months ago›", "2007-01-15", "!2006-11~"),
        // An article that tells its month alone has no yesterday, but it has a year.
        ("‹yesterday›", "November 2006", "-"), ("on ‹Tuesday›", "November 2006", "-"),
        ("‹last week›", "November 2006", "-"), ("‹last month›", "November 2006", "!2006-10"),
        ("‹last year›", "2006", "!2005"), ("on ‹3 October›", "November 2006", "2006-10-03?"),
    ])
    func theEndsOfMonthsAndYears(marked: String, date: String, expected: String) {
        #expect(resolved(marked, date) == [expected])
    }

    @Test(arguments: [
        ("‹yesterday› and ‹last week›", ["-", "-"]), ("on ‹Tuesday, Nov. 28›", ["-"]),
        ("on ‹Nov. 28›", ["-"]), ("in ‹2006›", ["2006"]), ("‹three days ago›", ["-"]),
        ("in ‹February 2006› and in ‹July›", ["2006-02", "2006-07?"]),
        (
            "# ‹2006›\n‹4 February›: one.\n‹June›: two.\n# After\n‹5 May›: three.",
            ["2006", "!2006-02-04", "!2006-06", "2006-05-05?"]
        ),
    ])
    func withoutAnArticlesDateNothingIsMadeUp(marked: String, expected: [String]) {
        #expect(resolved(marked, nil) == expected)
    }

    @Test(arguments: [
        (
            "It came on ‹18 October 2006›. ‹Two weeks later› it left.",
            ["2006-10-18", "!2006-11-01~"]
        ),
        ("On ‹3 May 2005› it rained; ‹the next day› it did not.", ["2005-05-03", "!2005-05-04"]),
        ("On ‹3 May 2005› it rained; in ‹the previous month› not.", ["2005-05-03", "!2005-04"]),
        (
            "On ‹3 May 2005› it rained; ‹the following day› it did not.",
            ["2005-05-03", "!2005-05-04"]
        ),
        ("On ‹3 May 2005› it rained; ‹the day before› it did not.", ["2005-05-03", "!2005-05-02"]),
        ("In ‹2005› he stood. That ‹August› he left.", ["2005", "!2005-08"]),
        ("In ‹1988› he rose. In ‹July› he fell.", ["1988", "1988-07?"]),
        ("In ‹November 2006› it was. On ‹16 January› it is.", ["2006-11", "2007-01-16?"]),
        ("In ‹March 2006› a vote; the last on the ‹24th›.", ["2006-03", "2006-03-24?"]),
        (
            "# ‹2007›\n‹January›: all had come in ‹December›. It will go on in ‹November›.",
            ["2007", "!2007-01", "2006-12?", "!2007-11"]
        ),
        // A new paragraph counts from nothing.
        ("On ‹3 May 2005› it rained.\n‹Two days later› it did not.", ["2005-05-03", "-"]),
        ("between ‹1980› and ‹1988›", ["1980/1988", "1988"]),
        ("from ‹March› to ‹June 2005›", ["!2005-03/2005-06", "2005-06"]),
        ("‹November›–‹February 2004›", ["!2003-11/2004-02", "2004-02"]),
        ("in ‹June› and ‹July 2005›", ["!2005-06", "2005-07"]),
        ("‹5/6/2006›, then ‹6/25/2006›", ["2006-05-06?", "2006-06-25"]),
    ])
    func datesAreCountedFromOneAnother(marked: String, expected: [String]) {
        #expect(resolved(marked, tuesday) == expected)
    }

    @Test(arguments: [
        ("‹28 November 2006›", DateGround.written), ("‹5/6/2006›", .figures),
        ("‹yesterday›", .articleDate), ("‹Nov. 27›", .nearestYear),
        ("‹Sunday, Nov. 26›", .weekday), ("‹polling day›", .unresolved),
    ])
    func theGroundIsTold(marked: String, ground: DateGround) {
        #expect(dated(marked, tuesday).map(\.ground) == [ground])
    }

    @Test func theArticlesOwnDateIsItself() throws {
        let text = MarkedText("MOSCOW, ‹Nov. 28› (Agency) — It rained.")
        let value = try #require(own(tuesday)?.value)
        let date = ArticleDate(value.with(.guessed), .dateline, range: text.ranges[0])
        let found = DateResolver(date).resolve(text.ranges, in: text.text, blocks: [])
        #expect(found.map { $0.value?.text } == ["2006-11-28?"])
    }

    @Test func whateverIsMarkedIsReadWithoutHarmAndInOrder() {
        var numbers = SeededNumbers(11)
        let pieces = [
            "28", "2006", "Nov.", "May", "/", "-", "–", "last", "next", "week", "years", "ago",
            "1990s", "31", "9999", "Tuesday", "the", "of", "early", "century", "19th", "quarter",
            "first", "é", "\n", "later", "two", "spring", "fiscal", "Q4", "29 February", "Easter",
        ]
        for round in 0..<1500 {
            let marked = (0..<Int.random(in: 1...5, using: &numbers)).map { _ in
                let words = (0..<Int.random(in: 0...5, using: &numbers)).map { _ in
                    pieces.randomElement(using: &numbers) ?? ""
                }
                return "‹" + words.joined(separator: " ") + "›"
            }.joined(separator: [" and ", " to ", "\n", "–", ". "][round % 5])
            let date = ["9999-12-31", "0001-01-01", tuesday, "2006-02"][round % 4]
            for mention in dated(marked, date) {
                guard let value = mention.value else {
                    #expect(mention.ground == .unresolved)
                    continue
                }
                #expect(value.first <= value.last)
                #expect(mention.ground != .unresolved)
            }
        }
    }
}
