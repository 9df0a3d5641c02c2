import Articles
import ReaderModel
import Testing

private let texts = ["‹Ann Lee› met ‹Bo Dahl›.\n\nThen ‹Lee› left.", "‹Dahl› wrote."]

/// What the reader asks for when names are decided on.
@Suite struct DecidingTests {
    private func start() -> (ReaderState, SampleLibrary) {
        var library = SampleLibrary(texts)
        var state = ReaderState(
            viewport: Viewport(columns: 120, rows: 30),
            library: LibraryFacts(name: "sample", articles: texts.count))
        library.send(.resized(state.viewport), to: &state)
        library.send(.follow, to: &state)
        return (state, library)
    }

    private func wishes(_ effects: [Effect]) -> [NameWish] {
        effects.compactMap { if case .decide(let wish) = $0 { wish } else { nil } }
    }

    private func give(_ line: String, _ state: inout ReaderState) -> [NameWish] {
        if state.prompt == nil { _ = state.update(.command(.commandLine)) }
        _ = state.update(.typed(line))
        return wishes(state.update(.command(.accept)))
    }

    private func choice(_ name: String) -> Choice {
        Choice(.entity(EntityID("person/\(name)")), title: name, detail: "person")
    }

    private func page(_ state: ReaderState) throws -> EntityPageState {
        guard case .entityPage(let page)? = state.screens.last else {
            Issue.record("there is no page")
            throw CancellationError()
        }
        return page
    }

    @Test func theOtherOfAPairIsPickedFromAList() throws {
        var (state, library) = start()
        library.send(.nextLink, to: &state)
        let lee = EntityID("person/lee")
        let effects = state.update(.command(.same))
        #expect(effects.contains(.findAlike("lee", for: "same ")))
        #expect(state.subject(of: DecisionLine("same ")!) == "lee")
        _ = state.update(.choicesFound(for: "same ", [choice("lee"), choice("leeds")]))
        #expect(state.prompt?.choices.map(\.title) == ["leeds"])
        #expect(state.update(.typed("da")).contains(.findEntities("da", for: "same da")))
        _ = state.update(.choicesFound(for: "same da", [choice("dahl"), choice("dane")]))
        _ = state.update(.command(.caretDown))
        #expect(
            wishes(state.update(.command(.accept))) == [.same(lee, .id(EntityID("person/dane")))])
        #expect(state.prompt == nil)
    }

    @Test func whatIsMarkedIsOfferedFirst() throws {
        var (state, library) = start()
        library.send(.nextLink, .both, .nextLink, to: &state)
        _ = state.update(.command(.same))
        _ = state.update(.choicesFound(for: "same ", [choice("dale"), choice("lee")]))
        #expect(state.prompt?.choices.map(\.title) == ["lee", "dale"])
        let wish = NameWish.same(EntityID("person/dahl"), .id(EntityID("person/lee")))
        #expect(wishes(state.update(.command(.accept))) == [wish])
        #expect(state.marked == nil)
    }

    @Test func aPageIsDecidedOnWhateverItsCursorIsOn() throws {
        var (state, library) = start()
        library.send(.nextLink, .follow, to: &state)
        let old = try page(state)
        var details = old.details
        let dahl = try #require(library.details(EntityID("person/dahl"))?.entity)
        details.companions = Companions(
            best: [Companion(dahl, sentences: 1, articles: 1)], total: 1, articles: 1)
        _ = state.update(.entityLoaded(details, .renewal(of: old.entity.id)))
        library.send(.toStart, .nextLink, to: &state)
        #expect(try page(state).selectedCompanion == dahl)
        #expect(give("rename Anna Lee", &state) == [.rename(old.entity.id, "Anna Lee")])
        #expect(give("kind event", &state) == [.kind(old.entity.id, .event)])
        #expect(wishes(state.update(.command(.notEntity))) == [.notEntity(old.entity.id)])
        _ = state.update(.command(.same))
        _ = state.update(.choicesFound(for: "same ", [choice("leeds")]))
        #expect(state.prompt?.choices.map(\.title) == ["dahl", "leeds"])
    }

    @Test func aMentionOfAPageIsSplitOffHereOrEverywhere() throws {
        var (state, library) = start()
        library.send(.nextLink, .follow, .toEnd, to: &state)
        let mention = try #require(try page(state).details.occurrences.last)
        let (id, range) = (mention.article, mention.range)
        #expect(wishes(state.update(.command(.split))) == [.split(id, range)])
        #expect(wishes(state.update(.command(.splitEverywhere))) == [.splitEverywhere(id, range)])
        library.send(.toStart, to: &state)
        #expect(wishes(state.update(.command(.split))).isEmpty)
        #expect(state.notice?.isError == false)
    }

    @Test func kindsAreOfferedAndTheBeginningOfOneWillDo() throws {
        var (state, library) = start()
        library.send(.nextLink, to: &state)
        _ = state.update(.command(.kind))
        #expect(state.prompt?.choices.count == EntityKind.allCases.count)
        _ = state.update(.typed("org"))
        #expect(
            wishes(state.update(.command(.accept)))
                == [.kind(EntityID("person/lee"), .organisation)])
    }

    @Test func aMentionIsSplitOffAndANameIsNone() throws {
        var (state, library) = start()
        library.send(.nextLink, to: &state)
        let reading = try #require(state.reading)
        let range = try #require(reading.focus)
        #expect(wishes(state.update(.command(.split))) == [.split(reading.id, range)])
        #expect(
            wishes(state.update(.command(.splitEverywhere)))
                == [.splitEverywhere(reading.id, range)])
        #expect(give("split Lee", &state) == [.apart("Lee", EntityID("person/lee"))])
        let ann = try #require(state.emphasised)
        #expect(wishes(state.update(.command(.notEntity))) == [.notEntity(ann)])
    }

    @Test func linesRenameChangeTheKindAndMark() throws {
        var (state, library) = start()
        library.send(.nextLink, to: &state)
        let ann = try #require(state.emphasised)
        #expect(give("rename  Anna  Lee ", &state) == [.rename(ann, "Anna Lee")])
        #expect(give("same Bo Dahl", &state) == [.same(ann, .name("Bo Dahl"))])
        #expect(give("kind event", &state) == [.kind(ann, .event)])
        #expect(give("kind nothing", &state).isEmpty)
        #expect(state.notice?.isError == true)
        let reading = try #require(state.reading)
        let range = try #require(reading.focus)
        #expect(give("mark product", &state) == [.mark(reading.id, range, .product)])
        _ = state.update(.command(.rename))
        #expect(give("Anna", &state) == [.rename(ann, "Anna")])
    }

    @Test func withoutANameThereIsNothingToDecide() {
        var (state, _) = start()
        let all: [Command] = [
            .same, .split, .splitEverywhere, .notEntity, .rename, .kind, .markAs,
        ]
        for command in all {
            #expect(wishes(state.update(.command(command))).isEmpty)
            #expect(state.notice?.isError == false)
            #expect(state.prompt == nil)
        }
    }

    @Test func aDecisionIsToldReplayedAndUndone() {
        var (state, _) = start()
        let decision = EntityDecision(
            id: DecisionID("d"), library: DocumentPath("/l"), ruling: .same("Lee", "Dahl"),
            created: Timestamp(milliseconds: 0))
        let change = NoteChange.decided(adding: [decision], removing: [])
        let effects = state.update(.notebookChanged(change, .user, notes: []))
        #expect(effects.contains(.replayDecisions))
        #expect(state.notice?.text == "“Lee” and “Dahl” are one; u undoes")
        let undone = NoteChange.decided(adding: [], removing: [decision])
        #expect(state.update(.command(.undo)).contains(.apply(undone, .undo)))
        _ = state.update(.notebookChanged(undone, .undo, notes: []))
        #expect(state.notice?.text == "Taken back: “Lee” and “Dahl” are one")
        #expect(state.update(.command(.redo)).contains(.apply(change, .redo)))
    }

    private func renewed(_ effects: [Effect]) -> [EntityID] {
        effects.compactMap { if case .renewPage(let id, _) = $0 { id } else { nil } }
    }

    @Test func anOpenPageIsRenewedOnceWhenTheNamesHaveChanged() throws {
        var (state, library) = start()
        library.send(.nextLink, .follow, to: &state)
        let page = try page(state)
        #expect(renewed(state.update(.resized(state.viewport))).isEmpty)
        var facts = state.library
        facts.progress = "Linking"
        #expect(renewed(state.update(.libraryChanged(facts))).isEmpty)
        facts.progress = nil
        #expect(renewed(state.update(.libraryChanged(facts))) == [page.entity.id])
        #expect(renewed(state.update(.resized(state.viewport))).isEmpty)
        var details = page.details
        details.entity.name = "Anna Lee"
        _ = state.update(.entityLoaded(details, .renewal(of: page.entity.id)))
        let new = try self.page(state)
        #expect(new.entity.name == "Anna Lee")
        #expect(new.cursor == page.cursor)
    }

    @Test func pagesThatAreGoneBackToAreRenewedToo() throws {
        var (state, library) = start()
        library.send(.nextLink, .follow, to: &state)
        let lee = try page(state).entity.id
        _ = state.update(.entityLoaded(library.details(EntityID("person/dahl"))!, .page))
        let dahl = try page(state).entity.id
        library.send(.toEnd, .follow, to: &state)
        #expect(state.screens.isEmpty)
        #expect(renewed(state.update(.libraryChanged(state.library))).isEmpty)
        #expect(renewed(state.update(.command(.back))) == [dahl])
        #expect(renewed(state.update(.command(.back))) == [lee])
        #expect(renewed(state.update(.command(.forward))).isEmpty)
    }

    @Test func aPageOfWhatIsGoneIsClosed() throws {
        var (state, library) = start()
        library.send(.nextLink, .follow, to: &state)
        let page = try page(state)
        _ = state.update(.entityGone(EntityID("person/other")))
        #expect(!state.screens.isEmpty)
        _ = state.update(.entityGone(page.entity.id))
        #expect(state.screens.isEmpty)
    }

    @Test func theCursorOfAPageStaysOnWhatItIsOn() throws {
        var (state, library) = start()
        library.send(.nextLink, .follow, .toEnd, to: &state)
        let old = try page(state)
        let row = old.cursor.selected
        let rest = Array(old.details.occurrences.dropFirst())
        let details = EntityDetails(
            entity: old.entity, occurrences: rest, articles: old.details.articles)
        _ = state.update(.entityLoaded(details, .renewal(of: old.entity.id)))
        let new = try page(state)
        #expect(new.cursor.selected == row - 1)
        #expect(new.selected == .mention(rest.count - 1))
    }

    @Test func firstAndLastGoByTheDaysOfTheArticlesWhereTheyAreKnown() throws {
        func shares(_ days: [String?]) -> EntityDetails {
            let shares = days.enumerated().map { number, day in
                ArticleShare(
                    article: ArticleID(Int64(number)), title: "", path: DocumentPath("\(number)"),
                    count: 1,
                    date: day.flatMap { CalendarDate(year: 2006, month: 11, day: Int($0) ?? 0) }
                        .flatMap { DateValue.day($0) })
            }
            let entity = Entity(
                id: EntityID("a"), name: "A", kind: .person, names: [], mentions: 1, articles: 1)
            return EntityDetails(entity: entity, occurrences: [], articles: shares)
        }
        func ends(_ days: String?...) -> [Int?] {
            [shares(days).firstArticle, shares(days).lastArticle]
        }
        #expect(ends() == [nil, nil])
        #expect(ends(nil, nil, nil) == [0, 2])
        #expect(ends(nil, "3", nil) == [0, 2])
        #expect(ends("28", "3", nil, "30", "5") == [1, 3])
        #expect(ends(nil, "3", "3", nil) == [1, 2])
    }
}
