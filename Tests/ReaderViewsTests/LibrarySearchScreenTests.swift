import Testing

@testable import ReaderViews

@Suite struct LibrarySearchScreenTests {
    private func check(_ driver: Driver, _ name: String) {
        GoldenScreen.expect(driver.screen, named: name)
    }

    @Test func aSearchBeginsWithItsSyntax() {
        var driver = Driver(80, 24)
        driver.press("g /")
        check(driver, "library-search-80x24-syntax")
        driver.resize(120, 40)
        check(driver, "library-search-120x40-syntax")
    }

    @Test func namesNotesAndArticlesStandInGroups() {
        var driver = Driver(120, 40)
        driver.press("g /")
        driver.type("er")
        check(driver, "library-search-120x40-groups")
        driver.resize(80, 24)
        driver.press("Down Down Enter")
        check(driver, "library-search-80x24-hit")
        driver.press("n n n n n n n n n n n n n n n n n n n n n")
        check(driver, "library-search-80x24-next-article")
    }

    @Test func aWrongQuerySaysWhere() {
        var driver = Driver(80, 24)
        driver.press("g /")
        driver.type("lee before:soon (ferry")
        check(driver, "library-search-80x24-fault")
        driver.press("^U")
        driver.type("a query that is much longer than the line is wide and goes wrong at its ) end")
        check(driver, "library-search-80x24-fault-at-end")
    }
}
