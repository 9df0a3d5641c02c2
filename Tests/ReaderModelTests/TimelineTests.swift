import Articles
import Testing

@testable import ReaderModel

private let first = CalendarDate(year: 2006, month: 1, day: 1)!.dayNumber

/// A timeline of so many days, five apart, from 1 January 2006 on, after the year itself. Those of an
/// entity are every tenth; a filter leaves the first three.
private struct SampleTimeline {
    var total = 100
    private(set) var asked: [Range<Int>] = []

    mutating func send(_ message: Message, to state: inout ReaderState) {
        var waiting = state.update(message)
        while !waiting.isEmpty {
            for answer in answers(waiting.removeFirst()) { waiting += state.update(answer) }
        }
    }

    mutating func send(_ commands: Command..., to state: inout ReaderState) {
        for command in commands { send(.command(command), to: &state) }
    }

    private mutating func answers(_ effect: Effect) -> [Message] {
        switch effect {
        case .loadTimeline(let query, let rows):
            asked.append(rows)
            let count = query.entity != nil ? total / 10 : query.filter.isEmpty ? total : 3
            let window = rows.clamped(to: 0..<count)
            return [
                .timelineLoaded(
                    TimelineWindow(
                        query: query, total: count, start: window.lowerBound,
                        rows: window.map(Self.row)))
            ]
        case .openArticle(let id, let landing):
            let text = ReadingText("It was on 1 May 2006 that the article \(id.rawValue) began.")
            let article = Article(
                path: DocumentPath("a"), hash: ContentHash(hex: String(repeating: "1", count: 64))!,
                title: "A", text: text, blocks: [Block(.paragraph, text.range)])
            let mention = Mention(
                TextRange(utf8: 10..<20), .date, entity: EntityID("date/1-may-2006"))
            return [
                .articleOpened(
                    OpenedArticle(id: id, article: article, mentions: [mention]), landing)
            ]
        case .explainDate(_, let range):
            return [
                .dateExplained(
                    DateExplanation(
                        text: "1 May 2006", mention: DatedMention(range, nil, .unresolved),
                        own: nil))
            ]
        default: return []
        }
    }

    private static func row(_ number: Int) -> TimelineRow {
        let day = CalendarDate(dayNumber: first + (number - 1) * 5)!
        let value = number == 0 ? DateValue.year(2006)! : DateValue.day(day)!
        return TimelineRow(
            article: ArticleID(Int64(number + 1)), title: "A", range: TextRange(utf8: 10..<20),
            value: value, sentence: "Row \(number).", mark: 0..<3)
    }
}

@Suite struct TimelineTests {
    private var library = SampleTimeline()

    private func start(rows: Int = 24) -> ReaderState {
        ReaderState(
            viewport: Viewport(columns: 80, rows: rows), library: LibraryFacts(name: "sample"))
    }

    private func shown(_ state: ReaderState) -> TimelineState? {
        if case .timeline(let timeline)? = state.screens.last { timeline } else { nil }
    }

    @Test func monthsStandOverTheirDays() throws {
        var (state, library) = (start(), self.library)
        library.send(.timeline, to: &state)
        let lines = try #require(shown(state)).lines(height: 11)
        let headings = lines.compactMap { line -> TimelineHeading? in
            if case .heading(let heading) = line { heading } else { nil }
        }
        #expect(headings == [.year(2006), .month(1, year: 2006)])
        #expect(lines.count == 10)
        #expect(lines.last == .row(7))
        #expect(try #require(shown(state)).lines(height: 12).last == .row(8))
    }

    @Test(arguments: [5, 6, 9, 24, 40])
    func theSelectedRowIsAlwaysInView(rows: Int) throws {
        var (state, library) = (start(rows: rows), self.library)
        library.send(.timeline, to: &state)
        let moves: [Command] = [
            .lineDown, .pageDown, .toEnd, .lineUp, .pageUp, .previousParagraph, .toStart,
            .nextParagraph, .nextParagraph, .halfPageDown, .toEnd, .previousParagraph,
        ]
        for move in moves {
            for _ in 0..<7 { library.send(move, to: &state) }
            let timeline = try #require(shown(state))
            #expect(
                timeline.lines(height: state.screenHeight)
                    .contains(.row(timeline.cursor.selected)))
            #expect(timeline.selected != nil)
        }
    }

    @Test func onlyWhatIsNearTheScreenIsAskedFor() {
        var (state, library) = (start(), self.library)
        library.total = 1_000
        library.send(.timeline, to: &state)
        for _ in 0..<50 { library.send(.lineDown, to: &state) }
        library.send(.toEnd, to: &state)
        #expect(library.asked.count <= 4)
        #expect(library.asked.allSatisfy { $0.count <= 24 * 5 })
    }

    @Test func headingsAreSteppedOver() throws {
        var (state, library) = (start(), self.library)
        library.send(.timeline, .nextParagraph, .nextParagraph, to: &state)
        #expect(shown(state)?.selected?.value?.text == "2006-02-05")
        library.send(.lineDown, .previousParagraph, to: &state)
        #expect(shown(state)?.selected?.value?.text == "2006-02-05")
        library.send(.previousParagraph, to: &state)
        #expect(shown(state)?.selected?.value?.text == "2006-01-01")
    }

    @Test func aRowLeadsToItsPassageAndBackToTheSameRow() throws {
        var (state, library) = (start(), self.library)
        library.send(.timeline, to: &state)
        for _ in 0..<30 { library.send(.lineDown, to: &state) }
        let before = try #require(shown(state))
        library.send(.follow, to: &state)
        #expect(state.screens.isEmpty)
        #expect(state.reading?.id == ArticleID(31))
        #expect(state.reading?.focus == TextRange(utf8: 10..<20))
        library.send(.close, to: &state)
        let isClosedToIt = shown(state) == before
        #expect(isClosedToIt)
        library.send(.follow, .back, to: &state)
        let isBackAtIt = shown(state) == before
        #expect(isBackAtIt)
        library.send(.forward, to: &state)
        #expect(state.reading?.focus == TextRange(utf8: 10..<20))
    }

    @Test func itIsNarrowedWhileOneTypes() throws {
        var (state, library) = (start(), self.library)
        library.send(.timeline, .toEnd, .filter, to: &state)
        library.send(.typed("row"), to: &state)
        #expect(shown(state)?.total == 3)
        #expect(shown(state)?.cursor == ListCursor())
        library.send(.accept, to: &state)
        #expect(shown(state)?.query.filter == "row")
        library.send(.cancel, to: &state)
        #expect(shown(state)?.total == 100)
        library.send(.cancel, to: &state)
        #expect(state.screens.isEmpty)
    }

    @Test func anAnswerToAnEarlierQuestionIsDropped() throws {
        var (state, library) = (start(), self.library)
        library.send(.timeline, to: &state)
        let stale = TimelineWindow(
            query: TimelineQuery(filter: "old"), total: 1, start: 0, rows: [])
        library.send(.timelineLoaded(stale), to: &state)
        #expect(shown(state)?.total == 100)
    }

    @Test func fromAnEntitysPageItIsTheEntitys() throws {
        var (state, library) = (start(), self.library)
        let entity = Entity(
            id: EntityID("person/ann-lee"), name: "Ann Lee", kind: .person, names: [], mentions: 0,
            articles: 0)
        let details = EntityDetails(entity: entity, occurrences: [], articles: [])
        library.send(.entityLoaded(details, .page), to: &state)
        library.send(.timeline, to: &state)
        #expect(shown(state)?.total == 10)
        #expect(shown(state)?.name == "Ann Lee")
        library.send(.close, to: &state)
        #expect(state.screens.count == 1)
    }

    @Test func anEmptyTimelineIsStoodUpTo() {
        var (state, library) = (start(), self.library)
        library.total = 0
        library.send(.timeline, .lineDown, .toEnd, .follow, .nextParagraph, .copy, to: &state)
        #expect(shown(state)?.total == 0)
        #expect(shown(state)?.lines(height: 10) == [])
    }

    @Test func aDateUnderTheCursorIsExplained() throws {
        var (state, library) = (start(), self.library)
        library.send(.timeline, .follow, .entityCard, to: &state)
        #expect(state.dateCard?.text == "1 May 2006")
        library.send(.entityCard, to: &state)
        #expect(state.dateCard == nil)
        library.send(.entityCard, .lineDown, to: &state)
        #expect(state.dateCard == nil)
    }
}
