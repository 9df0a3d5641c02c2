import Articles
import TestSupport
import Testing

@testable import LibraryStore

private func day(_ year: Int, _ month: Int, _ day: Int) -> DateValue {
    DateValue.day(CalendarDate(year: year, month: month, day: day)!)!
}

@Suite struct DateIndexTests {
    /// Three articles; what is said of each is in its name.
    private func library() throws -> (LibraryIndex, [ArticleID]) {
        let index = try LibraryIndex.inMemory()
        let text = "On 3 May a ship came. On 4 May it left for the harbour. In 2005 it sank."
        let ids = try index.store([
            (article("dated", "One", text), stamp()), (article("undated", "Two", text), stamp()),
            (article("older", "Three", text), stamp()),
        ])
        return (index, ids)
    }

    private let sentences = [range(0, 21), range(22, 55), range(56, 72)]

    private func dates(_ id: ArticleID, _ own: DateValue?, _ values: [DateValue?]) -> ArticleDates {
        let places = [range(3, 8), range(25, 30), range(59, 63)]
        return ArticleDates(
            article: id, own: own.map { ArticleDate($0, .dateline, range: range(3, 8)) },
            mentions: zip(places, values).map {
                DatedMention($0, $1, $1 == nil ? .unresolved : .nearestYear)
            }, sentences: Array(sentences.prefix(values.count)))
    }

    @Test func whatIsStoredIsRead() throws {
        let (index, ids) = try library()
        let values: [DateValue?] = [
            day(2006, 5, 3).with(.guessed), nil, DateValue.year(2005)?.part(.early),
        ]
        let stored = dates(ids[0], day(2006, 5, 10), values)
        try index.setDates([stored])
        #expect(try index.dates(in: ids[0]) == stored.mentions)
        #expect(try index.date(of: ids[0]) == stored.own)
        #expect(try index.date(of: ids[1]) == nil)
        #expect(try index.date(at: range(25, 30), in: ids[0]) == stored.mentions[1])
        #expect(try index.date(at: range(26, 30), in: ids[0]) == nil)
        #expect(try index.summary(of: ids[0])?.date == day(2006, 5, 10))
        #expect(try index.summary(of: ids[1])?.date == nil)
        // Once more, with less.
        try index.setDates([dates(ids[0], nil, [])])
        #expect(try index.dates(in: ids[0]).isEmpty)
        #expect(try index.date(of: ids[0]) == nil)
    }

    @Test func everyFormOfADateComesBackAsItWas() throws {
        let (index, ids) = try library()
        let values = [
            day(1, 1, 1), day(1969, 12, 31), DateValue.month(2, 2004)!, .season(4, 2006)!,
            .quarter(2, 2006)!, .year(2006)!, .decade(1990)!, .century(1800)!,
            .year(2006)!.part(.late), .year(2006)!.with(.resolved).approximately(),
        ]
        for value in values {
            for certainty in DateValue.Certainty.allCases {
                let value = value.with(certainty)
                try index.setDates([dates(ids[0], value, [value])])
                #expect(try index.dates(in: ids[0]).map(\.value) == [value])
                #expect(try index.date(of: ids[0])?.value == value)
            }
        }
    }

    @Test func theListIsSortedByTheArticlesOwnDate() throws {
        let (index, ids) = try library()
        try index.setDates([
            dates(ids[0], day(2006, 5, 10), []), dates(ids[2], DateValue.year(1995), []),
        ])
        func paths(_ ascending: Bool) throws -> [String] {
            try index.allSummaries(sort: .date, ascending: ascending).map(\.path.string)
        }
        #expect(try paths(true) == ["older", "dated", "undated"])
        #expect(try paths(false) == ["dated", "older", "undated"])
    }

    @Test func theTimelineIsInOrderInWindowsOfAnySize() throws {
        let (index, ids) = try library()
        try index.setDates([
            dates(ids[0], nil, [day(2006, 5, 3), nil, DateValue.year(2005)]),
            dates(ids[1], nil, [DateValue.month(5, 2006), day(2005, 1, 1), day(2006, 5, 3)]),
            dates(ids[2], nil, [DateValue.decade(2000)]),
        ])
        let all = try index.timeline()
        #expect(
            all.map(\.value?.text) == [
                "200X", "2005", "2005-01-01", "2006-05", "2006-05-03", "2006-05-03", nil,
            ])
        #expect(all == all.shuffled().sorted(by: TimelineEntry.inOrder))
        #expect(try index.timelineCount() == 7)
        for size in 1...8 {
            var windows: [TimelineEntry] = []
            for offset in stride(from: 0, to: 7, by: size) {
                windows += try index.timeline(offset: offset, limit: size)
            }
            #expect(windows == all)
        }
        let first = day(2006, 5, 1).first.dayNumber
        #expect(
            try index.timeline(within: first...first).map(\.value?.text) == ["200X", "2006-05"])
        #expect(try index.timelineCount(within: first...first) == 2)
    }

    @Test func aSentenceIsTheTextAroundItsDate() throws {
        let (index, ids) = try library()
        try index.setDates([
            dates(ids[0], nil, [day(2006, 5, 3), day(2007, 1, 1), DateValue.year(2005)])
        ])
        let all = Array(try index.timeline().prefix(2))
        #expect(
            try index.sentences(of: all).map(\.text) == [
                "In 2005 it sank.", "On 3 May a ship came.",
            ])
        #expect(try index.sentences(of: all, reach: 4).map(\.text) == ["In 2005", "On 3 Ma"])
        #expect(try index.sentences(of: all)[0].range == range(56, 72))
    }

    @Test func theTimelineOfAnEntityHasTheSentencesThatNameIt() throws {
        let (index, ids) = try library()
        try index.setDates([
            dates(ids[0], nil, [day(2006, 5, 3), day(2006, 5, 4), DateValue.year(2005)]),
            dates(ids[1], nil, [day(2006, 5, 3)]),
        ])
        try index.setChains(
            [chain(.place, "harbour", [range(47, 54)])], of: ids[0], recogniserVersion: 1)
        try index.setLinking(
            entities: [entity("place/harbour", "harbour", .place)],
            assignment: [
                ChainAssignment(article: ids[0], ordinal: 0, entity: EntityID("place/harbour"))
            ])
        let found = try index.timeline(naming: EntityID("place/harbour"))
        #expect(found.map(\.value?.text) == ["2006-05-04"])
        #expect(try index.timeline(naming: EntityID("place/none")).isEmpty)
    }

    @Test func wordsNarrowItToArticles() throws {
        let (index, ids) = try library()
        try index.store([(article("other", "Four", "Nothing of the kind."), stamp())])
        try index.setDates([dates(ids[0], nil, [day(2006, 5, 3)])])
        #expect(try index.timeline(ofArticlesWith: ["harb", "SHIP"]).count == 1)
        #expect(try index.timeline(ofArticlesWith: ["nothing"]).isEmpty)
        #expect(try index.timeline(ofArticlesWith: ["\"", "*"]).isEmpty)
    }

    @Test func anArticleThatChangesOrGoesTakesItsDatesAlong() throws {
        let (index, ids) = try library()
        try index.setDates([
            dates(ids[0], nil, [day(2006, 5, 3)]), dates(ids[1], nil, [day(2006, 5, 3)]),
        ])
        try index.remove([ids[0]])
        #expect(try index.timelineCount() == 1)
        try index.store([(article("undated", "Two", "Another text.", hash: 2), stamp(1))])
        #expect(try index.timelineCount() == 0)
        try index.setDates([dates(ids[0], nil, [day(2006, 5, 3)])])
        #expect(try index.timelineCount() == 0)
    }

    @Test func anotherDateInTheFrontMatterHasTheArticleReadAnew() throws {
        let index = try LibraryIndex.inMemory()
        var dated = article("a", "One", "It came yesterday.")
        dated.stated = StatedDate("2006-05-10", .frontMatter)
        let ids = try index.store([(dated, stamp())])
        try index.setChains([], of: ids[0], recogniserVersion: 1)
        try index.store([(dated, stamp(1))])
        #expect(try index.articlesWithoutChains(recogniserVersion: 1).isEmpty)
        dated.stated = StatedDate("2006-05-11", .frontMatter)
        try index.store([(dated, stamp(2))])
        #expect(try index.articlesWithoutChains(recogniserVersion: 1) == ids)
    }
}
