import Articles
import ReaderModel
import ReaderViews
import Screen
import Testing

/// What an import would do, and the lines that export and import.
@Suite struct ImportScreenTests {
    private var rows: [PlannedImport.Row] {
        [
            .init(
                .new, title: "03-tide-books.md",
                words: "Two clerks who had kept the tide books since 1987 were told by letter.",
                detail: "starred, red, tags harbour, \"tar, coal\", text “Which clerks, and who?”"),
            .init(
                .changed, title: "01-office.md", words: "will close its doors in March",
                detail: "no colour, tags money, text “The council said May in 潮汐簿.”"),
            .init(
                .beside, title: "01-office.md", words: "Nobody wished to say who",
                detail: "changed here as well; in the file text “It was the mayor.”"),
            .init(
                .unplaced, title: "gone.md", words: "A passage of long ago",
                detail: "its document is not here; text “Ask.”"),
            .init(
                .leftOut, title: "",
                words:
                    "Note 5 in the file (“Who has the key of the boat house?”) was left out: it is "
                    + "on no passage of a document that is at hand, and on no page.",
                detail: ""),
        ]
    }

    private func driver(_ columns: Int, _ size: Int, _ rows: [PlannedImport.Row]) -> Driver {
        var driver = Driver(columns, size)
        let moment = Timestamp(milliseconds: 0)
        let target = AnnotationTarget(
            hash: ContentHash(hex: String(repeating: "1", count: 64))!, path: DocumentPath("a"),
            selector: Selector(
                quote: TextQuoteSelector(exact: "x", prefix: "", suffix: ""),
                position: TextRange(utf8: 0..<1)))
        let note = Annotation(
            id: AnnotationID("n"), target: target, body: "", created: moment, modified: moment)
        driver.send(
            .importPlanned(
                PlannedImport(
                    ExchangeLine("import jsonld ~/letters/notes.jsonld")!, rows: rows,
                    unchanged: 12, changes: rows.isEmpty ? [] : [.added(note)])))
        return driver
    }

    @Test func eachNoteHasWhatHappensToItAndWhatItWillHave() {
        GoldenScreen.expect(driver(120, 40, rows).screen, named: "import-120x40")
        var driver = driver(80, 24, rows)
        driver.press("j j")
        GoldenScreen.expect(driver.screen, named: "import-80x24")
    }

    @Test func aLowAndNarrowScreenShowsTheSelectedOne() {
        var driver = driver(40, 8, rows)
        driver.press("G")
        GoldenScreen.expect(driver.screen, named: "import-40x8")
    }

    @Test func itIsSaidWhereThereIsNothingToDo() {
        GoldenScreen.expect(driver(80, 12, []).screen, named: "import-nothing-80x12")
    }

    @Test func everySizeIsDrawn() {
        for columns in [1, 2, 10, 19, 20, 29, 40, 200] {
            for size in [1, 2, 3, 5, 11, 12, 60] { _ = driver(columns, size, rows).screen }
        }
    }

    @Test func formatsAndFilesAreOffered() {
        var driver = Driver(80, 24)
        driver.press("g x")
        driver.send(
            .choicesFound(
                for: "export ",
                [("jsonld", "W3C Web Annotation; nothing is lost"), ("csv", "one row a note")].map {
                    Choice(.text($0), title: $0, detail: $1)
                }))
        GoldenScreen.expect(driver.screen, named: "export-formats-80x24")
        driver.type("csv ~/n")
        driver.send(
            .choicesFound(
                for: "export csv ~/n",
                ["~/notes/", "~/notes.csv"].map { Choice(.text($0), title: $0, detail: "") }))
        GoldenScreen.expect(driver.screen, named: "export-files-80x24")
    }
}
