import Articles
import ReaderModel
import ReaderViews
import Screen
import Testing

/// The page of an entity, walked by keys; Ann Lee is named in four articles.
@Suite struct EntityPageTests {
    private func opened(_ columns: Int = 120, _ rows: Int = 40) -> Driver {
        var driver = Driver(columns, rows)
        driver.press("Enter Tab Tab Tab Tab Tab Tab Tab Tab Enter")
        return driver
    }

    private func entityPage(_ driver: Driver) -> EntityPageState? {
        if case .entityPage(let page)? = driver.state.screens.last { page } else { nil }
    }

    @Test func thePageBeginsWithWhatIsNamedTogether() throws {
        let page = try #require(entityPage(opened()))
        #expect(page.entity.name == "Ann Lee")
        #expect(page.selectedCompanion?.name == "Bo Dahl")
        #expect(page.cursor.top == 0)
        #expect(page.details.companions.best.first?.sentences == 1)
        #expect(!page.details.companions.best.contains { $0.entity.kind == .date })
    }

    @Test func theListsStandSideBySideWhereThereIsRoom() throws {
        var driver = opened()
        let sides = try #require(entityPage(driver)).lines.filter { $0.right != nil }
        #expect(sides.first?.left == .companionsTitle && sides.first?.right == .sharesTitle)
        driver.press("Right")
        #expect(entityPage(driver)?.selected == .share(0))
        driver.press("Left")
        #expect(entityPage(driver)?.selected == .companion(0))
        driver.press("j Right")
        driver.resize(80, 24)
        #expect(entityPage(driver)?.lines.allSatisfy { $0.right == nil } == true)
        #expect(entityPage(driver)?.selected == .share(1))
    }

    @Test func tabGoesFromPartToPartAndToTheMentionOneCameFrom() {
        var driver = opened()
        var seen: [EntityPageState.Item?] = []
        for _ in 0..<3 {
            driver.press("Tab")
            seen.append(entityPage(driver)?.selected)
        }
        #expect(seen == [.share(0), .mention(0), .mention(0)])
        driver.press("}")
        #expect(entityPage(driver)?.selected == .mention(2))
        driver.press("{ {")
        #expect(entityPage(driver)?.selected == .share(0))
        driver.press("S-Tab S-Tab")
        #expect(entityPage(driver)?.selected == .firstMention)
    }

    @Test func enterOnACompanionOpensItsPageAndBackComesBackToTheExactPlace() {
        var driver = opened()
        driver.press("j j")
        let before = entityPage(driver)
        driver.press("Enter")
        #expect(entityPage(driver)?.entity == before?.selectedCompanion)
        driver.press("^O")
        #expect(entityPage(driver) == before)
    }

    @Test func enterOnABarGoesToTheFirstMentionInThatArticle() {
        var driver = opened()
        driver.press("Tab j")
        let before = entityPage(driver)
        guard case .share(let index)? = before?.selected else {
            Issue.record("no bar is selected")
            return
        }
        driver.press("Enter")
        #expect(driver.state.screens.isEmpty)
        #expect(driver.state.reading?.id == before?.details.articles[index].article)
        #expect(driver.state.walk?.details.entity.name == "Ann Lee")
        driver.press("^O")
        #expect(entityPage(driver) == before)
    }

    @Test func aLongListIsCutAndShownWholeOnDemand() throws {
        var driver = opened(80, 24)
        let count = try #require(entityPage(driver)).details.companions.best.count
        try #require(count > 6)
        driver.press("j j j j j")
        #expect(entityPage(driver)?.selected == .moreCompanions(count - 5))
        driver.press("Enter")
        #expect(entityPage(driver)?.selected == .companion(5))
    }

    @Test func everyLineCanBeReachedAndNoneTraps() {
        for (columns, rows) in [(120, 40), (80, 24), (60, 20), (20, 5), (1, 1)] {
            var driver = opened(columns, rows)
            for key in ["G", "g g", "Space", "b", "^D", "^U", "Tab", "S-Tab", "Right", "Left", "{"]
            {
                driver.press(key)
                #expect(entityPage(driver)?.selected != .blank)
            }
            driver.press("G")
            #expect(
                entityPage(driver)?.selected
                    == .mention(entityPage(driver)!.details.occurrences.count - 1))
        }
    }
}
