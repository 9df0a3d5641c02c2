import ReaderModel
import ReaderViews
import Screen
import Testing

/// Whole screens, as they were looked at.
@Suite struct ScreenTests {
    private func check(
        _ driver: Driver, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        GoldenScreen.expect(driver.screen, named: name, sourceLocation: sourceLocation)
    }

    /// With a note on a sentence, a highlight, and a note that is only found by its words.
    private func withNotes(_ columns: Int, _ rows: Int) -> Driver {
        var driver = Driver(columns, rows)
        driver.press("Enter Tab Tab Tab v a")
        driver.type("Which of the two yards?")
        driver.press("Esc")
        driver.press("Esc } } v v w w w w a")
        driver.type("Ask her for both receipts.")
        driver.press("Enter")
        driver.type("The second may be a copy.")
        driver.press("Esc Esc Tab Tab h Esc Esc g g")
        return driver
    }

    @Test func threePanesFromAHundredColumnsOn() {
        check(Driver(120, 40), "panes-120x40")
    }

    @Test func twoPanesFromSeventyColumnsOn() {
        var driver = Driver(80, 24)
        check(driver, "panes-80x24-list")
        driver.press("3")
        check(driver, "panes-80x24-entities")
    }

    @Test func onePaneBelow() {
        var driver = Driver(60, 20)
        check(driver, "panes-60x20-list")
        driver.press("Enter Tab")
        check(driver, "panes-60x20-text")
        driver.press("3 j")
        check(driver, "panes-60x20-entities")
    }

    @Test func aNameUnderTheCursorBringsOutItsOthers() {
        var driver = Driver(120, 40)
        driver.press("Enter Tab Tab Tab Tab Tab Tab Tab Tab")
        check(driver, "name-120x40")
        driver.press("]e")
        check(driver, "walk-120x40")
    }

    @Test func everythingIsToldWithoutColours() {
        var driver = withNotes(120, 40)
        driver.theme = Theme(colours: 0)
        driver.press("Tab Tab Tab")
        check(driver, "mono-120x40")
        driver.theme = Theme(colours: 16)
        check(driver, "basic-120x40")
    }

    @Test func everythingIsToldWithoutUnicode() {
        var driver = withNotes(80, 24)
        driver.theme = Theme(colours: 0, hasUnicode: false)
        check(driver, "ascii-80x24")
    }

    @Test func anEntityHasACard() {
        var driver = Driver(120, 40)
        driver.press("Enter Tab Tab Tab Tab Tab Tab Tab Tab K")
        check(driver, "card-120x40")
        driver.resize(80, 24)
        check(driver, "card-80x24")
    }

    @Test func anEntityHasAPage() {
        var driver = Driver(120, 40)
        driver.press("Enter Tab Tab Tab Tab Tab Tab Tab Tab Enter j")
        check(driver, "entity-120x40")
        driver.resize(80, 24)
        check(driver, "entity-80x24")
        driver.resize(60, 20)
        check(driver, "entity-60x20")
        driver.theme = Theme(colours: 0, hasUnicode: false)
        driver.resize(80, 24)
        check(driver, "entity-80x24-ascii")
    }

    @Test func sentencesNameTwoEntities() {
        var driver = Driver(120, 40)
        driver.press("3 B j")
        check(driver, "marked-120x40")
        driver.press("B")
        check(driver, "shared-120x40")
        driver.resize(80, 24)
        check(driver, "shared-80x24")
        driver.press("q :")
        driver.type("both lee, ")
        check(driver, "both-80x24-typing")
        driver.type("money")
        driver.press("^U")
        driver.type("both bo dahl, sund")
        driver.press("Enter")
        check(driver, "shared-80x24-apart")
    }

    @Test func allEntitiesAreListed() {
        var driver = Driver(120, 40)
        driver.press("g e j B")
        check(driver, "names-120x40")
        driver.resize(80, 24)
        driver.press("Tab Tab s s")
        check(driver, "names-80x24-kind")
        driver.press("S-Tab S-Tab f")
        driver.type("er")
        check(driver, "names-80x24-filter")
    }

    @Test func aSearchInTheArticleMarksEveryHit() {
        var driver = Driver(80, 24)
        driver.press("Enter /")
        driver.type("the")
        check(driver, "search-80x24-typing")
        driver.press("Enter n")
        check(driver, "search-80x24")
    }

    @Test func aSearchOfTheLibraryShowsPassages() {
        var driver = Driver(80, 24)
        driver.press("g /")
        driver.type("lee")
        check(driver, "library-search-80x24-typing")
        driver.press("Down Enter Alt-Left")
        check(driver, "library-search-80x24")
    }

    @Test func notesAreMarkedAndListed() {
        var driver = withNotes(80, 24)
        check(driver, "notes-80x24-text")
        driver.press("]a ]a")
        check(driver, "notes-80x24-peek")
        driver.press("g n j")
        check(driver, "notes-80x24")
        driver.press("f")
        driver.type("copy")
        check(driver, "notes-80x24-filter")
    }

    @Test func aPassageIsSelected() {
        var driver = Driver(80, 24)
        driver.press("Enter Tab v v w w w w w w w w w w w")
        check(driver, "selection-80x24")
    }

    @Test func aNoteIsWritten() {
        var driver = Driver(80, 24)
        driver.press("Enter Tab Tab Tab Tab a")
        driver.type(
            "Founded in the year of the storm, it owns three ships and a share in the quay; 海 too.")
        driver.press("Enter Enter")
        driver.type("Ask for the accounts.")
        driver.press("Alt-Left")
        check(driver, "editor-80x24")
        driver.resize(40, 9)
        check(driver, "editor-40x9")
    }

    @Test func commandsAreChosenFromAPalette() {
        var driver = Driver(120, 40)
        driver.press(":")
        check(driver, "palette-120x40")
        driver.type("ne no")
        driver.press("Down")
        check(driver, "palette-120x40-typed")
        driver.resize(50, 10)
        check(driver, "palette-50x10")
    }

    @Test func anythingIsGoneTo() {
        var driver = Driver(80, 24)
        driver.press("^P")
        driver.type("lee")
        check(driver, "go-to-80x24")
    }

    @Test func theListIsFilteredAndSorted() {
        var driver = Driver(80, 24)
        driver.press("f")
        driver.type("boa")
        check(driver, "filter-80x24")
        driver.press("Enter Esc s S")
        check(driver, "sorted-80x24")
    }

    @Test func theListTakesTheWholeScreen() {
        var driver = Driver(120, 12)
        driver.press("z")
        check(driver, "zoom-120x12")
    }

    @Test func theKeysAreListed() {
        var driver = Driver(100, 30)
        driver.press("?")
        check(driver, "help-100x30")
        driver.press("G")
        check(driver, "help-100x30-end")
        driver.resize(50, 14)
        check(driver, "help-50x14")
    }

    @Test func skippedFilesAreListed() {
        var driver = Driver(80, 12)
        driver.press("g s")
        check(driver, "skipped-80x12")
    }

    @Test func aSingleDocumentHasNoList() {
        var driver = Driver(80, 24, isSingleDocument: true)
        driver.send(.articleOpened(driver.library.articles[0], .remembered))
        driver.press("G")
        check(driver, "document-80x24")
    }

    @Test func emptyLibrariesSayWhatToDo() {
        let empty = FixtureLibrary([], entities: [])
        check(Driver(120, 12, library: empty), "empty-120x12")
        var driver = Driver(50, 12, library: empty)
        driver.send(
            .libraryChanged(
                LibraryFacts(name: "harbour", articles: 0, progress: "Indexing 120 of 800")))
        check(driver, "indexing-50x12")
        driver.press("g n")
        check(driver, "no-notes-50x12")
    }

    @Test func whatWentWrongIsToldInFull() {
        var driver = Driver(60, 12)
        driver.send(
            .failed(
                "/home/ada/.local/share/dossier/notebook.sqlite is damaged. It was left as it is: "
                    + "restore it from a backup, or move it away to start afresh."))
        check(driver, "long-notice-60x12")
    }

    /// The driver compares what is left of each screen with the whole drawn anew.
    @Test func whatALongNoticeHidIsShownAgain() {
        var driver = Driver(120, 20)
        driver.press("j Enter j")
        driver.send(.failed(String(repeating: "The notebook is damaged. ", count: 12)))
        driver.press("j j")
        #expect(!driver.screen.snapshot().contains("damaged"))
    }

    @Test func aSequenceOfKeysShowsHowFarItIs() {
        var driver = Driver(80, 6)
        driver.press("Enter g")
        check(driver, "pending-80x6")
        driver.press("Esc m")
        check(driver, "mark-80x6")
        driver.press("Esc ' z")
        check(driver, "no-mark-80x6")
    }
}
