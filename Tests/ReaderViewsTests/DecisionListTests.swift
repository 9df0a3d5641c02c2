import Articles
import ReaderModel
import ReaderViews
import Screen
import Testing

/// The list of the decisions on names.
@Suite struct DecisionListTests {
    private func decision(
        _ id: String, _ ruling: EntityDecision.Ruling, day: Int64
    ) -> EntityDecision {
        EntityDecision(
            id: DecisionID(id), library: DocumentPath("/harbour"), ruling: ruling,
            created: Timestamp(milliseconds: day * 86_400_000 - 1))
    }

    private func passage(
        _ words: String, _ ruling: EntityDecision.PassageRuling
    )
        -> EntityDecision.Ruling
    {
        let quote = TextQuoteSelector(exact: words, prefix: "", suffix: "")
        let path = DocumentPath("/harbour/letters/1931-spring.md")
        return .passage(
            AnnotationTarget(
                hash: ContentHash(hex: String(repeating: "ab", count: 32))!, path: path,
                selector: Selector(quote: quote, position: TextRange(utf8: 0..<words.utf8.count))),
            ruling)
    }

    private func driver(_ columns: Int, _ rows: Int, hasDecisions: Bool = true) -> Driver {
        var library = FixtureLibrary.harbour
        if hasDecisions {
            library.decisions = [
                DecisionRow(decision("e", .same("Lee", "Ann Lee"), day: 20_500)),
                DecisionRow(decision("d", passage("Dahl", .apart), day: 20_499)),
                DecisionRow(decision("c", .rename("Öztürk", to: "Dr. María Öztürk"), day: 20_498)),
                DecisionRow(decision("b", .notEntity("Photograph"), day: 20_400)),
                DecisionRow(decision("a", .kind("Northern Ferries", .organisation), day: 1)),
                DecisionRow(
                    decision("s", .mark("the long spring talks on the new quay", .event), day: 0),
                    file: "entities.toml"),
            ]
        }
        return Driver(columns, rows, library: library)
    }

    private func list(_ driver: Driver) -> FilteredList<DecisionRow>? {
        if case .decisions(let list)? = driver.state.screens.last { list } else { nil }
    }

    private func ids(_ driver: Driver) -> [String] {
        list(driver)?.rows.map(\.decision.id.rawValue) ?? []
    }

    private func check(_ driver: Driver, _ name: String) {
        GoldenScreen.expect(driver.screen, named: name)
    }

    @Test func decisionsAreListed() {
        var wide = driver(120, 40)
        wide.press("D")
        check(wide, "decisions-120x40")
        var narrow = driver(80, 24)
        narrow.press("D j")
        check(narrow, "decisions-80x24")
        narrow.press("f")
        narrow.type("yours lee")
        check(narrow, "decisions-filter-80x24")
        narrow.press("Esc")
        narrow.resize(40, 10)
        check(narrow, "decisions-40x10")
    }

    @Test func withoutAnyItSaysHowTheyAreMade() {
        var driver = driver(80, 24, hasDecisions: false)
        driver.press("D")
        check(driver, "decisions-none-80x24")
    }

    @Test func theListIsGivenByItsName() {
        var driver = driver(80, 24)
        driver.press(":")
        driver.type("decisions")
        driver.press("Enter")
        #expect(ids(driver) == ["e", "d", "c", "b", "a", "s"])
        driver.press("q")
        #expect(driver.state.screens.isEmpty)
    }

    @Test func oneIsTakenBackAndUndone() {
        var driver = driver(80, 24)
        driver.press("D j x")
        #expect(ids(driver) == ["e", "c", "b", "a", "s"])
        #expect(driver.state.notice?.text == "Taken back: this “Dahl” is no other; u undoes")
        driver.press("u")
        #expect(Set(ids(driver)) == ["e", "d", "c", "b", "a", "s"])
        #expect(driver.state.notice?.text == "This “Dahl” is no other again")
        driver.press("^R")
        #expect(ids(driver) == ["e", "c", "b", "a", "s"])
    }

    @Test func theLastOfTheListIsTakenBackAndTheSelectionStaysInside() {
        var driver = driver(80, 24)
        driver.press("D")
        driver.press("f")
        driver.type("yours")
        driver.press("Enter G x")
        #expect(ids(driver) == ["e", "d", "c", "b"])
        #expect(list(driver)?.selected?.decision.id.rawValue == "b")
    }

    @Test func whatStandsInTheSharedFileIsNotTakenBack() {
        var driver = driver(80, 24)
        driver.press("D G x")
        #expect(ids(driver).count == 6)
        #expect(
            driver.state.notice?.text == "This one stands in entities.toml; take it out there")
    }

    @Test func enterGoesToThePageWhereThereIsOne() {
        var driver = driver(80, 24)
        driver.press("D Enter")
        guard case .entityPage(let page)? = driver.state.screens.last else {
            Issue.record("there is no page")
            return
        }
        #expect(page.entity.name == "Ann Lee")
        driver.press("q j j j Enter")
        #expect(ids(driver).count == 6)
        #expect(driver.state.notice?.text == "Nothing goes by this name here")
    }

    @Test func itIsGoneBackToWhereItStandsBehindAPage() {
        var driver = driver(80, 24)
        driver.press("D Enter D")
        #expect(ids(driver).count == 6)
        #expect(driver.state.screens.count == 1)
    }

    @Test func aPressSelectsTheRowUnderThePointer() {
        var driver = driver(80, 24)
        driver.press("D")
        let target = ScreenMap.target(row: 5, column: 10, in: driver.state)
        driver.send(.pointed(.press(clicks: 1), target))
        #expect(target == .overlayRow(2))
        #expect(list(driver)?.cursor.selected == 2)
    }

    @Test func everySizeHoldsIt() {
        var driver = driver(80, 24)
        driver.press("D")
        for columns in [1, 2, 5, 19, 20, 55, 56, 57, 200] {
            for rows in [1, 2, 3, 11, 13] {
                driver.resize(columns, rows)
                #expect(driver.screen.size == ScreenSize(rows: rows, columns: columns))
            }
        }
    }

    @Test func theDayIsThatOfTheMomentInUTC() {
        for (milliseconds, day) in [(-1, -1), (0, 0), (86_399_999, 0), (86_400_000, 1)] {
            let made = EntityDecision(
                id: DecisionID("d"), library: DocumentPath("/"), ruling: .notEntity("A"),
                created: Timestamp(milliseconds: Int64(milliseconds)))
            #expect(DecisionRow(made).day == CalendarDate(dayNumber: day))
        }
        let far = EntityDecision(
            id: DecisionID("d"), library: DocumentPath("/"), ruling: .notEntity("A"),
            created: Timestamp(milliseconds: .min))
        #expect(DecisionRow(far).day == nil)
    }
}
