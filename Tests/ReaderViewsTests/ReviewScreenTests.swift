import Articles
import ReaderModel
import ReaderViews
import Screen
import Testing

/// The review of notes whose passages have changed.
@Suite struct ReviewScreenTests {
    private func item(_ number: Int, proposals: [ReviewProposal], _ anchor: Anchor) -> ReviewItem {
        let moment = Timestamp(milliseconds: 0)
        let quote = TextQuoteSelector(
            exact: "Two clerks who had kept the tide books since 1987 were told by letter.",
            prefix: "The harbour office will close its doors in March, the council said. ",
            suffix: " Nobody wished to say who had signed it.")
        let target = AnnotationTarget(
            hash: ContentHash(hex: String(repeating: "1", count: 64))!, path: DocumentPath("a"),
            selector: Selector(quote: quote, position: TextRange(utf8: 0..<70)))
        let note = Annotation(
            id: AnnotationID("n\(number)"), target: target, body: "Which clerks?", created: moment,
            modified: moment)
        let row = NoteRow(
            note: AnchoredAnnotation(note, anchor), article: ArticleID(1),
            title: "The harbour office closes")
        return ReviewItem(row, then: quote, proposals: proposals)
    }

    private var items: [ReviewItem] {
        let range = TextRange(utf8: 5..<15)
        func proposal(_ exact: String) -> ReviewProposal {
            ReviewProposal(
                range,
                TextQuoteSelector(
                    exact: exact, prefix: "It will close its doors in May, the council said. ",
                    suffix: " Nobody wished to say who had signed it."))
        }
        let changed = "Three clerks who kept the tide books since 1978 were told by letter."
        return [
            item(1, proposals: [proposal(changed)], .fuzzy(range, score: 0.8)),
            item(
                2, proposals: [proposal(changed), proposal("Two clerks were told by letter.")],
                .ambiguous([range, TextRange(utf8: 20..<30)])),
            item(3, proposals: [], .orphan),
        ]
    }

    private func driver(_ columns: Int, _ rows: Int, colours: Int = 256) -> Driver {
        var driver = Driver(columns, rows)
        driver.theme = Theme(colours: colours, hasUnicode: colours > 0)
        driver.send(.reviewLoaded(nil, items))
        return driver
    }

    @Test func bothPassagesStandBelowEachOtherWithTheWordsThatDiffer() {
        GoldenScreen.expect(driver(120, 40).screen, named: "review-120x40")
        GoldenScreen.expect(driver(80, 24).screen, named: "review-80x24")
        GoldenScreen.expect(driver(80, 24, colours: 0).screen, named: "review-plain-80x24")
    }

    @Test func placesAreGoneThroughWhereSeveralFit() {
        var driver = driver(80, 24)
        driver.press("j Tab")
        guard case .review(let review)? = driver.state.screens.last else {
            Issue.record("no review")
            return
        }
        #expect(review.proposal == 1)
        GoldenScreen.expect(driver.screen, named: "review-second-place-80x24")
    }

    @Test func whereThePassageIsGoneItIsSaidWhatCanBeDone() {
        var driver = driver(80, 24)
        driver.press("G")
        GoldenScreen.expect(driver.screen, named: "review-gone-80x24")
        driver.press("A")
        #expect(driver.state.notice?.text.hasPrefix("There is no place to accept") == true)
    }

    @Test func acceptingAndDetachingAskForJustThat() {
        var state = driver(80, 24).state
        #expect(
            state.update(.command(.acceptPlace)).contains(
                .placeNote(AnnotationID("n1"), ArticleID(1), TextRange(utf8: 5..<15))))
        #expect(state.update(.command(.detachNote)).contains(.detachNote(AnnotationID("n1"))))
    }

    @Test func whatIsLeftAfterwardsIsShownAndTheEndIsSaid() {
        var driver = driver(80, 24)
        driver.press("j")
        driver.send(.reviewLoaded(nil, [items[0], items[2]]))
        guard case .review(let review)? = driver.state.screens.last else { return }
        #expect(review.selected?.id == AnnotationID("n3"))
        driver.send(.reviewLoaded(nil, []))
        #expect(driver.state.screens.count == 1)
    }

    @Test func everySizeIsDrawn() {
        for columns in [1, 2, 10, 19, 20, 40, 200] {
            for rows in [1, 2, 3, 5, 11, 12, 60] { _ = driver(columns, rows).screen }
        }
    }
}
