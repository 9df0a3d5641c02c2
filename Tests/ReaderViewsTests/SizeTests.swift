import ReaderModel
import ReaderViews
import Screen
import Testing

/// Nothing traps and nothing is torn, however small or large the screen is.
@Suite struct SizeTests {
    private static let stories: [[String]] = [
        [],
        ["Enter Tab Tab Tab K"],
        ["Enter Tab Tab Tab Enter"],
        ["Enter Tab Tab Tab a", "typed", "Esc ]a"],
        ["Enter Tab v v w w a", "A note 海は広い that is long enough to be wrapped here"],
        ["Enter /", "the"],
        ["g /", "lee"],
        [":", "ne"],
        ["^P"],
        ["3 j"],
        ["g e B j"],
        ["g e f", "er"],
        ["3 B j B"],
        [":", "both lee, "],
        ["?"],
        ["g s"],
        ["Enter Tab Tab h g n"],
    ]

    private func driver(_ story: [String]) -> Driver {
        var driver = Driver(120, 40)
        for (index, step) in story.enumerated() {
            if index % 2 == 0 { driver.press(step) } else { driver.type(step) }
        }
        return driver
    }

    @Test(arguments: stories) func everySizeIsDrawn(_ story: [String]) {
        var driver = driver(story)
        for rows in 1...45 {
            for columns in stride(from: 1 + rows % 3, through: 130, by: 3) {
                driver.resize(columns, rows)
                let screen = driver.screen
                #expect(screen.size == ScreenSize(rows: rows, columns: columns))
                _ = ScreenMap.target(row: rows - 1, column: columns - 1, in: driver.state)
            }
        }
        driver.resize(500, 200)
        _ = driver.screen
    }

    @Test func theScreenMayHaveAnotherSizeThanTheState() {
        let driver = driver(["Enter Tab Tab Tab K"])
        for (rows, columns) in [(1, 1), (3, 200), (60, 10)] {
            var buffer = ScreenBuffer(size: ScreenSize(rows: rows, columns: columns))
            render(driver.state, theme: driver.theme, keyMap: .standard, into: &buffer)
        }
    }

    @Test func theCursorStandsOnTheScreenWhileTyping() {
        for story in Self.stories where driver(story).state.mode.takesText {
            var driver = driver(story)
            for rows in 1...30 {
                for columns in [1, 2, 3, 7, 12, 19, 20, 21, 40, 69, 70, 99, 100] {
                    driver.resize(columns, rows)
                    let cursor = driver.screen.cursor
                    #expect(cursor != nil)
                    #expect((0..<rows).contains(cursor?.row ?? -1))
                    #expect((0..<columns).contains(cursor?.column ?? -1))
                }
            }
        }
    }
}
