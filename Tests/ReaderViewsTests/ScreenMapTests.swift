import Articles
import ReaderModel
import ReaderViews
import Screen
import Testing

/// What the pointer is on is what is drawn there.
@Suite struct ScreenMapTests {
    private func target(_ row: Int, _ column: Int, _ driver: Driver) -> PointerTarget {
        ScreenMap.target(row: row, column: column, in: driver.state)
    }

    /// Where a text stands on the screen.
    private func find(
        _ text: String, _ screen: ScreenBuffer, from first: Int = 0
    ) -> (row: Int, column: Int)? {
        for row in 0..<screen.size.rows {
            var line: [String] = []
            for column in 0..<screen.size.columns {
                line.append(screen.text(of: screen[row, column]))
            }
            for start in line.indices.dropFirst(first)
            where text.hasPrefix(line[start]) && !line[start].isEmpty {
                if line[start...].joined().hasPrefix(text) { return (row, start) }
            }
        }
        return nil
    }

    @Test func aRowOfTheListIsTheArticleThatIsDrawnThere() {
        let driver = Driver(120, 40)
        let place = find("A board of", driver.screen)!
        #expect(target(place.row, place.column, driver) == .articleRow(1))
        #expect(target(place.row, 0, driver) == .articleRow(1))
        // A title that is too long for its row goes on in the next.
        #expect(target(place.row + 1, 0, driver) == .articleRow(1))
        #expect(target(30, 4, driver) == .pane(.articles))
        #expect(target(0, 4, driver) == .pane(.articles))
        #expect(target(0, 60, driver) == .pane(.text))
        #expect(target(39, 4, driver) == .elsewhere)
        #expect(target(5, 30, driver) == .elsewhere)
    }

    @Test func aCellOfTheTextIsThePositionThatIsDrawnThere() {
        var driver = Driver(120, 40)
        driver.press("Enter")
        let end = driver.state.geometry.text!.columns + 31
        for word in ["tied", "Öztürk has", "広い", "noticed", "asked", "second names"] {
            let place = find(word, driver.screen, from: 31)!
            #expect(place.column < end)
            guard case .text(let offset, isOnText: true) = target(place.row, place.column, driver)
            else {
                Issue.record("\(word) is not found")
                continue
            }
            let text = driver.state.reading!.text
            #expect(text[TextRange(offset, text.end)].hasPrefix(word))
        }
    }

    @Test func besideTheTextNothingIsHit() {
        var driver = Driver(120, 40)
        driver.press("Enter")
        let title = find("The ferry that was paid for twice ", driver.screen)!
        guard case .text(_, let isOnText) = target(title.row + 1, 85, driver) else {
            Issue.record("the text pane is not hit")
            return
        }
        #expect(!isOnText)
    }

    @Test func aRowOfTheEntitiesIsTheEntityThatIsDrawnThere() {
        let driver = Driver(120, 40)
        let place = find("Port Elin ", driver.screen, from: 94)!
        guard case .entityRow(let row) = target(place.row, place.column, driver),
            case .entity(let entity) = driver.state.entityPane.rows[row]
        else {
            Issue.record("no entity is hit")
            return
        }
        #expect(entity.entity.name == "Port Elin")
        let heading = find("Places", driver.screen)!
        #expect(target(heading.row, heading.column, driver) == .pane(.entities))
    }

    @Test func anEntryOfAScreenIsHitOnAllItsRows() {
        var driver = Driver(80, 24)
        driver.press("g /")
        driver.type("lee")
        driver.press("Enter ^O")
        if driver.state.screens.isEmpty {
            Issue.record("the search is not shown again")
            return
        }
        let place = find("A board of", driver.screen)!
        for row in 0..<3 {
            #expect(target(place.row + row, 30, driver) == .overlayRow(2))
        }
        #expect(target(1, 5, driver) == .elsewhere)
        #expect(target(22, 5, driver) == .elsewhere)
    }

    @Test func onAnEntitysPageARowIsTheLineThatIsDrawnThere() {
        var driver = Driver(80, 24)
        driver.press("Enter Tab Tab Tab g d")
        let place = find("Letters to the editor", driver.screen)!
        guard case .overlayRow(let row, false) = target(place.row, place.column, driver),
            case .entityPage(let page)? = driver.state.screens.last
        else {
            Issue.record("no row is hit")
            return
        }
        #expect(page.lines[row].left == .lastMention)
        #expect(target(0, 5, driver) == .elsewhere)
    }

    @Test func onAnEntitysPageListsSideBySideAreToldApart() {
        var driver = Driver(120, 40)
        driver.press("Enter Tab Tab Tab g d")
        let place = find("Ann Lee, a woman", driver.screen)!
        let right = target(place.row, place.column, driver)
        guard case .overlayRow(_, true) = right else {
            Issue.record("the right list is not hit")
            return
        }
        driver.send(.pointed(.press(clicks: 2), right))
        #expect(driver.state.reading?.opened.article.title == "Ann Lee, a woman who counts")
    }

    @Test func aRowOfASentenceIsTheSentence() {
        var driver = Driver(80, 24)
        driver.press("3 B j B")
        let place = find("paid twice", driver.screen) ?? find("chairman", driver.screen)!
        guard case .overlayRow(let item, _) = target(place.row, place.column, driver) else {
            Issue.record("no sentence is hit")
            return
        }
        #expect(item == 0)
    }

    @Test func aPopupIsNotTheTextBelowIt() {
        var driver = Driver(120, 40)
        driver.press("Enter Tab Tab Tab K")
        let place = find("Place ·", driver.screen)!
        #expect(target(place.row, place.column, driver) == .elsewhere)
    }

    @Test func aPressOnANameFollowsItAtTheSecondTime() {
        var driver = Driver(120, 40)
        driver.press("Enter")
        let place = find("Öztürk has", driver.screen)!
        let name = target(place.row, place.column, driver)
        driver.send(.pointed(.press(clicks: 1), name))
        #expect(driver.state.emphasised == EntityID("person/maria-ozturk"))
        driver.send(.pointed(.press(clicks: 1), name))
        #expect(driver.state.screens.count == 1)
    }
}
