import Articles
import ReaderModel
import ReaderViews
import Screen
import Testing

/// The entities of all articles.
@Suite struct EntityListTests {
    private func list(_ driver: Driver) -> EntityListState? {
        if case .entities(let list)? = driver.state.screens.last { list } else { nil }
    }

    private func names(_ driver: Driver) -> [String] {
        list(driver)?.window?.rows.map(\.entity.name) ?? []
    }

    @Test func theMostMentionedStandFirst() {
        var driver = Driver(120, 40)
        driver.press("g e")
        #expect(names(driver).first == "Ann Lee")
        #expect(list(driver)?.total == driver.library.entities.count)
        driver.press("s")
        #expect(list(driver)?.query.order == .articles)
        driver.press("s")
        #expect(names(driver) == names(driver).sorted())
        driver.press("S")
        #expect(names(driver) == names(driver).sorted().reversed())
    }

    @Test func kindsAreGoneThroughInBothDirections() {
        var driver = Driver(80, 24)
        driver.press("g e Tab")
        #expect(list(driver)?.query.kind == .person)
        #expect(names(driver) == ["Ann Lee", "Bo Dahl", "María Öztürk"])
        driver.press("S-Tab S-Tab")
        #expect(list(driver)?.query.kind == .money)
        driver.press("Right")
        #expect(list(driver)?.query.kind == nil)
    }

    @Test func aFilterIsFuzzyAndPutsWhatIsMeantFirst() {
        var driver = Driver(80, 24)
        driver.press("g e /")
        driver.type("an")
        #expect(names(driver).first == "Ann Lee")
        #expect(names(driver).contains("Northern Ferries") == false)
        driver.press("^U")
        driver.type("prtln")
        #expect(names(driver) == ["Port Elin", "Harbour Board of Port Elin"])
        driver.press("^U")
        driver.type("Alder")
        #expect(list(driver)?.row(0)?.alias == nil)
        driver.press("Enter Esc")
        #expect(list(driver)?.query.filter == "")
        driver.press("Esc")
        #expect(driver.state.screens.isEmpty)
    }

    @Test func anotherNameIsFoundToo() {
        let entity = Entity(
            id: EntityID("organisation/x"), name: "Coastal Survey", kind: .organisation,
            names: [EntityName("Coastal Survey", count: 2), EntityName("KTX", count: 1)],
            mentions: 3, articles: 1)
        let row = EntityListRow(entity, FuzzyMatch(pattern: "ktx"))
        #expect(row?.alias == "KTX")
        #expect(row?.matches == [0, 1, 2])
        #expect(EntityListRow(entity, FuzzyMatch(pattern: "zz")) == nil)
    }

    @Test func enterOpensThePageAndBackComesBackToTheRow() {
        var driver = Driver(80, 24)
        driver.press("g e j j")
        let before = list(driver)
        driver.press("Enter")
        guard case .entityPage(let page)? = driver.state.screens.last else {
            Issue.record("no page is open")
            return
        }
        #expect(page.entity == before?.selected)
        driver.press("^O")
        #expect(list(driver) == before)
    }

    @Test func theListStaysWhereItIsWhenTheLibraryHasChanged() {
        var driver = Driver(80, 9)
        driver.press("g e G k")
        let before = list(driver)?.cursor
        #expect(before?.top ?? 0 > 0)
        driver.send(.libraryChanged(LibraryFacts(name: "harbour", articles: 6)))
        #expect(list(driver)?.cursor == before)
    }

    @Test func theListIsReadAnewWhenTheLibraryHasChanged() {
        var driver = Driver(80, 24)
        driver.press("g e")
        #expect(list(driver)?.window != nil)
        let effects = driver.state.update(
            .libraryChanged(LibraryFacts(name: "harbour", articles: 6)))
        #expect(
            effects.contains { if case .loadEntities = $0 { true } else { false } })
    }
}
