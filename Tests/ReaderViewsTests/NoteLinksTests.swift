import Articles
import ReaderModel
import ReaderViews
import Screen
import Testing

/// Links of notes: made by going from one end to the other, shown at both, followed and taken away.
@Suite struct NoteLinksTests {
    /// A note on a sentence of the first article and one on a name in it; the cursor is on the first.
    private func driver(_ columns: Int, _ rows: Int) -> Driver {
        var driver = Driver(columns, rows)
        driver.press("Enter a")
        driver.type("# Which office?\nSee the **second** receipt:\n- of *May*\n- of June\n> a quay")
        driver.press("Esc Tab Tab a")
        driver.type("Ask her brother.")
        driver.press("Esc Esc g g ]a")
        return driver
    }

    private func page(_ driver: Driver) -> NotePageState? {
        if case .note(let page)? = driver.state.screens.last { page } else { nil }
    }

    private func links(_ driver: Driver) -> [String] {
        page(driver)?.details.links.map(\.title) ?? []
    }

    private func check(_ driver: Driver, _ name: String) {
        GoldenScreen.expect(driver.screen, named: name)
    }

    @Test func aLinkIsMadeToANameToANoteAndToAPassage() {
        var driver = driver(80, 24)
        driver.press("l")
        check(driver, "link-begun-80x24")
        driver.press("Tab Tab Tab l")
        #expect(driver.state.notice?.text.hasPrefix("Linked to ") == true)
        #expect(driver.state.linkOriginWords == nil)
        driver.press("[a [a l ]a l [a l")
        driver.press("]d v v v l")
        driver.press("g n K")
        #expect(links(driver).count == 3)
        check(driver, "note-page-80x24")
        driver.resize(120, 40)
        check(driver, "note-page-120x40")
        driver.theme = Theme(colours: 0, hasUnicode: false)
        driver.resize(40, 12)
        check(driver, "note-page-ascii-40x12")
    }

    @Test func eachEndShowsTheOther() {
        var driver = driver(120, 40)
        driver.press("l ]a l [a l ]d v v v l")
        driver.press("]a")
        #expect(driver.state.linkedPassageHere?.title == "Which office?")
        check(driver, "linked-passage-120x40")
        driver.press("Enter")
        #expect(page(driver)?.details.row.annotation.body.hasPrefix("# Which") == true)
        driver.press("q [d g g ]a ]a K")
        #expect(page(driver)?.details.backlinks.count == 1)
        driver.press("j Enter")
        #expect(links(driver).count == 2)
    }

    @Test func aLinkIsFollowedAndGoneBackFrom() {
        var driver = driver(80, 24)
        driver.press("l ]a l [a K j Enter")
        #expect(page(driver)?.details.row.annotation.body == "Ask her brother.")
        driver.press("^O")
        #expect(page(driver)?.details.row.annotation.body.hasPrefix("# Which") == true)
        driver.press("k Enter")
        #expect(driver.state.screens.isEmpty)
        #expect(driver.state.reading?.focusedNote != nil)
    }

    @Test func aLinkIsTakenAwayAndComesBack() {
        var driver = driver(80, 24)
        driver.press("l ]a l [a K j x")
        #expect(links(driver).isEmpty)
        #expect(driver.state.notice?.text == "The link is taken away")
        driver.press("u")
        #expect(links(driver).count == 1)
        driver.press("^R")
        #expect(links(driver).isEmpty)
    }

    @Test func aPageThatIsGoneBackToShowsWhatIsTrueByNow() {
        var driver = driver(80, 24)
        driver.press("l ]a l [a K j Enter t")
        driver.type("#oil")
        driver.press("Enter ^O")
        #expect(page(driver)?.details.row.annotation.tags.isEmpty == true)
        driver.press("t")
        driver.type("new")
        driver.press("Enter ^O ^O L")
        #expect(page(driver) != nil || driver.state.screens.isEmpty)
        driver.press("g n")
        guard case .notes(let list)? = driver.state.screens.last else { return }
        #expect(list.rows.map(\.annotation.tags) == [["new"], ["oil"]])
    }

    @Test func escapeMakesNoLink() {
        var driver = driver(80, 24)
        driver.press("l g n Esc")
        #expect(driver.state.linkOriginWords == nil)
        #expect(driver.state.screens.count == 1)
        #expect(driver.state.notice?.text == "No link was made")
    }

    @Test func aNoteIsNotLinkedToItself() {
        var driver = driver(80, 24)
        driver.press("l l")
        #expect(driver.state.notice?.isError == true)
        #expect(driver.state.linkOriginWords != nil)
    }

    @Test func aLinkBeginsAtASelection() {
        var driver = Driver(80, 24)
        driver.press("Enter v v l Esc Tab")
        #expect(driver.state.linkOriginWords == nil)
        driver.press("Esc g g v v l g e l")
        driver.press("q g n K")
        #expect(page(driver)?.details.row.annotation.isHighlight == true)
        #expect(links(driver).count == 1)
    }

    @Test func aNameIsGivenByTheCommand() {
        var driver = driver(80, 24)
        driver.press(":")
        driver.type("link Ann Lee")
        driver.press("Enter K")
        #expect(links(driver) == ["Ann Lee"])
        driver.press("q :")
        driver.type("link dah")
        driver.press("Enter K")
        #expect(links(driver) == ["Ann Lee", "Bo Dahl"])
    }

    @Test func anEntitysPageHasItsNotes() {
        var driver = driver(120, 40)
        driver.press(":")
        driver.type("link Bo Dahl")
        driver.press("Enter Esc : ")
        driver.type("entities")
        driver.press("Enter f")
        driver.type("bo dahl")
        driver.press("Enter Enter")
        guard case .entityPage(let page)? = driver.state.screens.last else {
            Issue.record("no page")
            return
        }
        #expect(page.notes?.map(\.annotation.links.count) == [1])
        check(driver, "entity-notes-120x40")
        driver.press("Tab Tab")
        driver.press("Enter")
        #expect(links(driver) == ["Bo Dahl"])
    }

    @Test func theSearchOfTheLibraryFindsNotes() {
        var driver = driver(80, 24)
        driver.press("g /")
        driver.type("brother")
        check(driver, "search-notes-80x24")
        driver.press("Enter")
        #expect(page(driver)?.details.row.annotation.body == "Ask her brother.")
    }

    @Test func aNoteThatIsDeletedLeavesItsPage() {
        var driver = driver(80, 24)
        driver.press("K x")
        #expect(driver.state.screens.isEmpty)
        driver.press("u")
        #expect(driver.state.reading?.opened.notes.count == 2)
    }

    @Test func aLongNoteIsScrolledAndEverySizeHoldsIt() {
        var driver = Driver(80, 24)
        driver.press("Enter a")
        driver.type((1...80).map { "line \($0)" }.joined(separator: "\n"))
        driver.press("Esc Esc g g ]a l Tab l Esc g g ]a K")
        for _ in 0..<100 { driver.press("j") }
        #expect(page(driver)?.isOnLink == true)
        for _ in 0..<100 { driver.press("k") }
        #expect(page(driver)?.selected == .place)
        for columns in [1, 2, 5, 19, 20, 57, 200] {
            for rows in [1, 2, 3, 11, 50] {
                driver.resize(columns, rows)
                #expect(driver.screen.size == ScreenSize(rows: rows, columns: columns))
            }
        }
    }
}
