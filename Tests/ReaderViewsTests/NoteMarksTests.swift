import Articles
import ReaderModel
import ReaderViews
import Screen
import Testing

/// Tags, colours, stars, and the filter of the list of notes.
@Suite struct NoteMarksTests {
    /// Three notes: on a sentence, on a name, and a highlight in red.
    private func driver(_ columns: Int, _ rows: Int) -> Driver {
        var driver = Driver(columns, rows)
        driver.press("Enter a")
        driver.type("Which office was that?")
        driver.press("Esc")
        driver.press("Tab Tab a")
        driver.type("Ask her brother.")
        driver.press("Esc Esc } v v v H")
        driver.type("red")
        driver.press("Enter Esc g g")
        return driver
    }

    private func notes(_ driver: Driver) -> FilteredList<NoteRow>? {
        if case .notes(let list)? = driver.state.screens.last { list } else { nil }
    }

    private func check(_ driver: Driver, _ name: String) {
        GoldenScreen.expect(driver.screen, named: name)
    }

    @Test func tagsAreTypedAndCompleted() {
        var driver = driver(80, 24)
        driver.press("]a t")
        driver.type("harbour, money")
        driver.press("Enter")
        #expect(driver.state.reading?.noteUnderCursor?.annotation.tags == ["harbour", "money"])
        #expect(driver.state.notice?.text == "Tagged harbour, money")
        driver.press("]a t")
        driver.type("mo")
        #expect(driver.state.prompt?.choices.map(\.title) == ["money"])
        driver.press("Tab")
        #expect(driver.state.prompt?.input.text == "money, ")
        check(driver, "tags-80x24")
        driver.press("Enter")
        #expect(driver.state.reading?.noteUnderCursor?.annotation.tags == ["money"])
        driver.press("t")
        #expect(driver.state.prompt?.input.text == "money, ")
        driver.press("^U Enter u")
        #expect(driver.state.reading?.noteUnderCursor?.annotation.tags == ["money"])
    }

    @Test func theMostUsedTagIsOfferedFirstAndADownTakesIt() {
        var driver = driver(80, 24)
        driver.press("]a t")
        driver.type("ash, oak")
        driver.press("Enter ]a t")
        driver.type("oak")
        driver.press("Enter ]a t")
        #expect(driver.state.prompt?.choices.map(\.title) == ["oak", "ash"])
        driver.press("Down Enter")
        #expect(driver.state.reading?.noteUnderCursor?.annotation.tags == ["oak"])
    }

    @Test func enterTakesATagAsItIsTyped() {
        var driver = driver(80, 24)
        driver.press("]a t")
        driver.type("money laundering")
        driver.press("Enter ]a t")
        driver.type("money")
        driver.press("Enter")
        #expect(driver.state.reading?.noteUnderCursor?.annotation.tags == ["money"])
    }

    @Test func tagsAreGivenAndTakenByCommands() {
        var driver = driver(80, 24)
        driver.press("]a :")
        driver.type("tag oil, \"a, b\"")
        driver.press("Enter")
        #expect(driver.state.reading?.noteUnderCursor?.annotation.tags == ["oil", "a, b"])
        driver.press(":")
        driver.type("tag oil, new")
        driver.press("Enter :")
        driver.type("untag ")
        #expect(driver.state.prompt?.choices.map(\.title) == ["oil", "a, b", "new"])
        driver.type("oil")
        driver.press("Enter")
        #expect(driver.state.reading?.noteUnderCursor?.annotation.tags == ["a, b", "new"])
        driver.press(":")
        driver.type("colour vi")
        driver.press("Enter :")
        driver.type("star")
        driver.press("Enter")
        let note = driver.state.reading?.noteUnderCursor?.annotation
        #expect(note?.colour == .violet)
        #expect(note?.isStarred == true)
        driver.press(":")
        driver.type("colour pink")
        driver.press("Enter")
        #expect(driver.state.notice?.isError == true)
    }

    @Test func aColourIsChosenByItsName() {
        var driver = driver(80, 24)
        driver.state = ReaderState(
            viewport: driver.state.viewport, library: driver.state.library,
            options: ReaderOptions(colourNames: NoteColourNames([.red: "to check"])))
        driver.send(.resized(driver.state.viewport))
        driver.press("Enter ]a H")
        check(driver, "colour-80x24")
        driver.type("check")
        driver.press("Enter")
        #expect(driver.state.reading?.noteUnderCursor?.annotation.colour == .red)
        #expect(driver.state.notice?.text == "Marked to check")
        driver.press("u")
        #expect(driver.state.reading?.noteUnderCursor?.annotation.colour == nil)
    }

    @Test func marksAreShownInTheTextAndInTheList() {
        var driver = driver(120, 40)
        driver.press("]a * t")
        driver.type("harbour")
        driver.press("Enter H")
        driver.type("green")
        driver.press("Enter ]a ]a t")
        driver.type("money")
        driver.press("Enter [a")
        check(driver, "marks-120x40")
        driver.press("[a")
        check(driver, "marks-peek-120x40")
        driver.press("g n")
        check(driver, "marks-list-120x40")
        driver.resize(80, 24)
        check(driver, "marks-list-80x24")
        driver.theme = Theme(colours: 0, hasUnicode: false)
        check(driver, "marks-list-ascii-80x24")
    }

    @Test func theListIsNarrowedByWhatNotesAre() {
        var driver = driver(80, 24)
        driver.press("]a * t")
        driver.type("harbour office")
        driver.press("Enter g n f")
        #expect(driver.state.prompt?.choices.map(\.title).first == "tag:")
        check(driver, "notes-filter-keys-80x24")
        driver.type("is:s")
        #expect(notes(driver)?.rows.count == 1)
        driver.press("^U")
        driver.type("colour:r")
        #expect(notes(driver)?.rows.map(\.annotation.isHighlight) == [true])
        driver.press("^U")
        driver.type("tag:h")
        driver.press("Tab")
        #expect(driver.state.prompt?.input.text == "tag:\"harbour office\" ")
        driver.type("-is:starred")
        #expect(notes(driver)?.rows.isEmpty == true)
        driver.press("^U")
        driver.type("@")
        check(driver, "notes-filter-names-80x24")
        driver.press("Down Enter")
        #expect(driver.state.prompt?.kind == .filterList)
        #expect(notes(driver)?.rows.isEmpty == false)
        driver.press("Enter")
        #expect(driver.state.prompt == nil)
        driver.press("Esc")
        #expect(notes(driver)?.rows.count == 3)
        driver.press("Esc")
        #expect(driver.state.screens.isEmpty)
    }

    @Test func aTagOfTheCommandLineIsTakenAsTypedUnlessOneIsGoneTo() {
        var driver = driver(80, 24)
        driver.press("]a :")
        driver.type("tag money trail")
        driver.press("Enter ]a :")
        driver.type("tag mo")
        #expect(driver.state.prompt?.choices.map(\.title) == ["money trail"])
        driver.press("Enter")
        #expect(driver.state.reading?.noteUnderCursor?.annotation.tags == ["mo"])
        driver.press(":")
        driver.type("tag mon")
        driver.press("Down Enter")
        #expect(driver.state.reading?.noteUnderCursor?.annotation.tags == ["mo", "money trail"])
    }

    @Test func theListOpensAtTheNoteUnderTheCursor() {
        var driver = driver(80, 24)
        driver.press("]a ]a g n")
        #expect(notes(driver)?.cursor.selected == 1)
        driver.press("q ]d g n")
        #expect(notes(driver)?.cursor.selected == 0)
    }

    @Test func withoutANoteItIsSaidWhatToDo() {
        var driver = Driver(80, 24)
        driver.press("Enter *")
        #expect(driver.state.notice?.text == "Go to a note first, or select a passage")
    }
}
