import Articles
import ReaderModel
import ReaderViews
import Screen
import Testing

/// Two entities at once.
@Suite struct NamedTogetherTests {
    private func shared(_ driver: Driver) -> SharedScreenState? {
        if case .shared(let state)? = driver.state.screens.last { state } else { nil }
    }

    private func names(_ driver: Driver) -> [String]? {
        shared(driver).map { [$0.shared.first.name, $0.shared.second.name] }
    }

    @Test func twoThatAreMarkedShowTheirSentences() {
        var driver = Driver(120, 40)
        driver.press("3 B")
        #expect(driver.state.marked?.name == "Ann Lee")
        driver.press("j B")
        #expect(names(driver) == ["Ann Lee", "Bo Dahl"])
        #expect(driver.state.marked == nil)
        #expect(shared(driver)?.shared.sentences.count == 1)
        #expect(shared(driver)?.shared.apart.count == 2)
    }

    @Test func markingTheSameOneAgainUnmarksIt() {
        var driver = Driver(120, 40)
        driver.press("3 B B")
        #expect(driver.state.marked == nil)
        driver.press("B Esc")
        #expect(driver.state.marked == nil)
        #expect(driver.state.screens.isEmpty)
    }

    @Test(arguments: [
        "both Ann Lee, Bo Dahl", "both lee,dahl", "both  Lee ,  Bo Dahl ",
    ]) func twoAreGivenByName(_ line: String) {
        var driver = Driver(80, 24)
        driver.press(":")
        driver.type(line)
        driver.press("Enter")
        #expect(names(driver) == ["Ann Lee", "Bo Dahl"])
    }

    @Test func namesAreCompleted() {
        var driver = Driver(80, 24)
        driver.press(":")
        driver.type("both")
        driver.press("Tab")
        driver.type("ozt")
        driver.press("Tab")
        #expect(driver.state.prompt?.input.text == "both María Öztürk, ")
        driver.type("sund")
        driver.press("Enter")
        #expect(names(driver) == ["María Öztürk", "Sund"])
    }

    @Test func oneNameIsEnoughOnThePageOfAnother() {
        var driver = Driver(80, 24)
        driver.press("Enter Tab Tab Tab Tab Tab Tab Tab Tab Enter :")
        driver.type("both dahl")
        driver.press("Enter")
        #expect(names(driver) == ["Ann Lee", "Bo Dahl"])
    }

    @Test func whatIsNotUnderstoodIsSaid() {
        for line in ["both a, b, c", "both ,", "both Ann Lee"] {
            var driver = Driver(80, 24)
            driver.press(":")
            driver.type(line)
            driver.press("Enter")
            #expect(driver.state.screens.isEmpty)
            #expect(driver.state.notice != nil, "\(line)")
        }
    }

    @Test func aSentenceLeadsToItsPlaceAndBack() {
        var driver = Driver(120, 40)
        driver.press("3 B j B")
        let before = shared(driver)
        driver.press("Enter")
        #expect(driver.state.screens.isEmpty)
        let reading = driver.state.reading
        #expect(reading?.focus.map { reading?.text[$0] } == "Lee")
        driver.press("^O")
        #expect(shared(driver) == before)
        driver.press("G Enter")
        #expect(driver.state.screens.isEmpty)
        #expect(driver.state.reading?.id == ArticleID(4))
    }

    @Test func theCursorStaysInViewAtEverySize() {
        for columns in [1, 5, 19, 20, 40, 80, 120] {
            for rows in [1, 2, 5, 11, 12, 24] {
                var driver = Driver(columns, rows)
                driver.press(":")
                driver.type("both Northern Ferries, Sund")
                driver.press("Enter")
                for key in ["G", "g g", "j", "j", "j", "Space", "k", "}", "{", "b", "G"] {
                    driver.press(key)
                    guard let state = shared(driver) else {
                        Issue.record("no sentences are shown")
                        return
                    }
                    let height = driver.state.screenHeight
                    let shown = state.entries(height: height).map(\.item)
                    #expect(shown.contains(state.cursor.selected), "\(columns)x\(rows) \(key)")
                }
            }
        }
    }
}
