import Articles
import ReaderModel
import ReaderViews
import Screen
import Testing

@Suite struct TimelineScreenTests {
    @Test func datesStandInOrderUnderTheirMonths() {
        var driver = Driver(120, 40)
        driver.press("g t j j")
        GoldenScreen.expect(driver.screen, named: "timeline-120x40")
        driver.resize(80, 24)
        driver.press("G")
        GoldenScreen.expect(driver.screen, named: "timeline-80x24")
        driver.resize(40, 8)
        GoldenScreen.expect(driver.screen, named: "timeline-40x8")
    }

    @Test func itIsReadWithoutColoursAndUnicode() {
        var driver = Driver(80, 24)
        driver.theme = Theme(colours: 0, hasUnicode: false)
        driver.press("g t j j j j")
        GoldenScreen.expect(driver.screen, named: "timeline-ascii-80x24")
    }

    @Test func itIsNarrowed() {
        var driver = Driver(80, 24)
        driver.press("g t f")
        driver.type("receipt")
        GoldenScreen.expect(driver.screen, named: "timeline-80x24-filter")
    }

    @Test func aDateSaysWhyItIsWhatItIs() {
        var driver = Driver(80, 24)
        driver.press("Enter Tab K")
        GoldenScreen.expect(driver.screen, named: "date-card-80x24")
    }

    @Test func thePointerFindsItsRow() {
        var driver = Driver(80, 24)
        driver.press("g t")
        // Below the titles, two rows of heading and "1960".
        #expect(ScreenMap.target(row: 3, column: 20, in: driver.state) == .elsewhere)
        #expect(ScreenMap.target(row: 4, column: 20, in: driver.state) == .overlayRow(0))
        #expect(ScreenMap.target(row: 5, column: 20, in: driver.state) == .elsewhere)
        #expect(ScreenMap.target(row: 6, column: 20, in: driver.state) == .overlayRow(1))
        driver.send(.pointed(.press(clicks: 2), .overlayRow(6)))
        #expect(driver.state.reading?.id == ArticleID(1))
        #expect(driver.state.screens.isEmpty)
    }

    @Test(arguments: 1...40)
    func anySizeIsDrawn(size: Int) {
        var driver = Driver(size * 3, size)
        driver.press("g t G j k {")
        #expect(driver.screen.size == ScreenSize(rows: size, columns: size * 3))
    }
}
