import Articles
import TestSupport
import Testing

@testable import LibraryStore

/// Decisions on entities in the notebook.
@Suite struct DecisionTests {
    private let directory = TemporaryFolder()

    private func notebook(_ schema: NotebookSchema = .current) throws -> Notebook {
        try Notebook(at: directory.file("notebook.sqlite"), schema: schema) {
            Timestamp(milliseconds: 5)
        }
    }

    private static let target = annotation("", path: "/l/\u{7F}ü.txt").target

    private static let rulings: [EntityDecision.Ruling] = [
        .same("Ivanov", "Sergei\u{0} Ivanov"), .apart("Viktor", from: "Sergei"),
        .rename("Ivanov", to: "Иванов"), .kind("Reid", .person), .notEntity("Photo"),
        .mark("Tor", .product), .passage(target, .apart), .passage(target, .standsFor("Ivanov")),
        .passage(target, .notEntity), .passage(target, .mark(.event)),
    ]

    private func decision(_ number: Int, created: Int64 = 0) -> EntityDecision {
        EntityDecision(
            id: DecisionID("d\(number)"), library: DocumentPath(bytes: [0x2F, 0xFF]),
            witness: number.isMultiple(of: 2) ? nil : hash(number),
            ruling: Self.rulings[number % Self.rulings.count],
            created: Timestamp(milliseconds: created))
    }

    @Test func everyRulingIsReadAsItWasWritten() throws {
        let all = Self.rulings.indices.map { decision($0) }
        try notebook().change(adding: all, removing: [])
        #expect(try notebook().decisions() == all)
        #expect(try notebook().decision(all[3].id) == all[3])
    }

    /// The clock may have been a year ahead when the first was made.
    @Test func decisionsComeInTheOrderInWhichTheyWereMadeWhateverTheClockSaid() throws {
        let all = [decision(0, created: 9), decision(1, created: 2), decision(2, created: 5)]
        for one in all { try notebook().change(adding: [one], removing: []) }
        #expect(try notebook().decisions() == all)
    }

    @Test func aDecisionThatIsTakenBackAndMadeAgainStandsWhereItStood() throws {
        let all = (0..<3).map { decision($0) }
        let notebook = try notebook()
        try notebook.change(adding: all, removing: [])
        try notebook.change(adding: [], removing: [all[1].id])
        try notebook.change(adding: [decision(4)], removing: [])
        try notebook.change(adding: [all[1]], removing: [])
        #expect(try notebook.decisions() == all + [decision(4)])
    }

    @Test func whatIsRemovedCanBeAddedAgainAndItsHistoryStays() throws {
        let notebook = try notebook()
        let one = decision(0)
        try notebook.change(adding: [one], removing: [])
        #expect(try notebook.change(adding: [], removing: [one.id, DecisionID("x")]) == [one.id])
        #expect(try notebook.decisions().isEmpty)
        try notebook.change(adding: [one], removing: [])
        #expect(try notebook.decisions() == [one])
        let history = try notebook.history(of: AnnotationID(one.id.rawValue))
        #expect(history.map(\.operation) == [.add, .remove, .add])
        #expect(history[1].before?.contains("\"ruling\":\"same\"") == true)
    }

    @Test func aChangeIsDoneAsAWholeOrNotAtAll() throws {
        let notebook = try notebook()
        try notebook.change(adding: [decision(0)], removing: [])
        try notebook.connection?.run { db in
            try db.execute(
                sql: """
                    CREATE TRIGGER no BEFORE INSERT ON decision WHEN NEW.id = 'd2' BEGIN
                        SELECT raise(ABORT, 'no');
                    END
                    """)
        }
        #expect(throws: StoreError.self) {
            try notebook.change(adding: [decision(1), decision(2)], removing: [DecisionID("d0")])
        }
        #expect(try notebook.decisions() == [decision(0)])
    }

    @Test func anOlderNotebookIsMigratedAfterABackup() throws {
        let older = NotebookSchema(steps: Array(NotebookSchema.current.steps.prefix(2)))
        let path = directory.file("notebook.sqlite")
        do {
            try NotebookFile.make(path, older)
            let connection = try Connection(path, configuration: .init())
            try connection.write { db in
                try db.execute(
                    sql: """
                        INSERT INTO annotation (id, hash, path, exact, prefix, suffix,
                            position_start, position_end, body, created, modified)
                        VALUES ('old', ?, CAST('/l/a.txt' AS BLOB), 'quote', '', '', 0, 5, '', 1, 1)
                        """, arguments: [String(repeating: "a", count: 64)])
            }
            connection.close()
        }
        let notebook = try notebook()
        #expect(try notebook.annotations().map(\.id.rawValue) == ["old"])
        #expect(try notebook.decisions().isEmpty)
        try notebook.change(adding: [decision(0)], removing: [])
        #expect(try notebook.decisions() == [decision(0)])
        let backups = NotebookBackups(of: path).all()
        #expect(backups.map(\.reason) == [.migration])
        #expect(try backups.first?.counts().notes == 1)
    }

    @Test func aRowThatMakesNoSenseIsDamage() throws {
        let notebook = try notebook()
        try notebook.change(adding: [decision(3)], removing: [])
        try notebook.connection?.run { try $0.execute(sql: "UPDATE decision SET kind = 'x'") }
        #expect(throws: StoreError.damaged(path: notebook.path)) { try notebook.decisions() }
    }
}
