import Articles
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import LibraryStore

@Suite struct NotebookBackupTests {
    private static let day: Int64 = 24 * 60 * 60 * 1000
    private let directory = TemporaryFolder()
    private var path: String { directory.file("notebook.sqlite") }

    private func notebook(at moment: Int64 = 0) throws -> Notebook {
        try Notebook(at: path) { Timestamp(milliseconds: moment) }
    }

    private var backups: [NotebookBackup] { NotebookBackups(of: path).all() }

    @Test func aSessionThatChangesSomethingLeavesABackupAndOthersNone() throws {
        do { try notebook().add(annotation("1", body: "text")) }
        let backup = try #require(backups.first)
        #expect(backups.count == 1)
        #expect(backup.reason == .session)
        #expect(mode(backup.path) == 0o600)
        #expect(mode(NotebookBackups(of: path).folder) == 0o700)
        let counts = try backup.counts()
        #expect(counts == (1, 0))
        do { #expect(try notebook(at: 9 * Self.day).annotations().count == 1) }
        #expect(backups == [backup])
    }

    @Test func sessionsThatFollowEachOtherAtOnceHaveOneBackupTheLast() throws {
        for number in 0..<12 {
            try notebook(at: Int64(number) * 1000).add(annotation("\(number)"))
        }
        #expect(backups.count == 1)
        #expect(try backups.first?.counts().notes == 12)
        try notebook(at: 20 * 60 * 1000).add(annotation("later"))
        #expect(backups.count == 2)
    }

    @Test func theTenLatestAreKeptAndOneOfEachOfThirtyDays() {
        var kept: [NotebookBackup] = []
        // Four sessions a day for fifty days, an hour apart.
        for number in 0..<200 {
            let moment = Int64(number / 4) * Self.day + Int64(number % 4) * 3_600_000
            let backup = NotebookBackup(
                in: "/b", number: number + 1, moment: Timestamp(milliseconds: moment),
                reason: .session)
            kept.insert(backup, at: 0)
            let unwanted = Set(NotebookBackups.unwanted(kept))
            kept.removeAll { unwanted.contains($0) }
        }
        #expect(kept.prefix(10).map(\.number) == Array((191...200).reversed()))
        #expect(Set(kept.map(\.day)).count == 30)
        // The last of each day.
        #expect(kept.dropFirst(10).allSatisfy { $0.number.isMultiple(of: 4) })
        #expect(kept.count == 10 + 27)
    }

    @Test func aClockThatGoesWrongDrivesNoBackupOut() {
        let moments = [100, 101, 465, 466, 102, 103, 0, 104].map { Int64($0) * Self.day }
        var kept: [NotebookBackup] = []
        for (number, moment) in moments.enumerated() {
            kept.insert(
                NotebookBackup(
                    in: "/b", number: number, moment: Timestamp(milliseconds: moment),
                    reason: .session), at: 0)
            #expect(NotebookBackups.unwanted(kept).isEmpty)
        }
    }

    @Test func whatWasMadeBeforeAMigrationStays() {
        let backups = (0..<60).map { number in
            NotebookBackup(
                in: "/b", number: 60 - number,
                moment: Timestamp(milliseconds: Int64(60 - number) * Self.day),
                reason: number == 59 ? .migration : .session)
        }
        #expect(NotebookBackups.unwanted(backups).allSatisfy { $0.reason == .session })
        #expect(NotebookBackups.unwanted(backups).count == 29)
    }

    @Test func theNameOfABackupTellsWhatItIs() {
        let backup = NotebookBackup(
            in: "/b", number: 42, moment: Timestamp(milliseconds: 1_709_251_199_123),
            reason: .importing)
        #expect(backup.path == "/b/000042-20240229T235959Z-import.sqlite")
        #expect(
            NotebookBackup(name: "000042-20240229T235959Z-import.sqlite", in: "/b") == backup)
        for name in ["x", "1-2-3.sqlite", "000042-20240229T235959Z-import.sqlite.1.new"] {
            #expect(NotebookBackup(name: name, in: "/b") == nil)
        }
    }

    // MARK: - Restoring

    private func restore(
        _ backup: NotebookBackup, isTrial: Bool = false
    ) throws
        -> NotebookRestoration
    {
        try Notebook.restore(backup.path, to: path, isTrial: isTrial) {
            Timestamp(milliseconds: 50 * Self.day)
        }
    }

    /// A backup of three notes and a decision, and a notebook that has gone on since.
    private func changed() throws -> (backup: NotebookBackup, was: Notebook, notes: [Annotation]) {
        let notes = (1...3).map { annotation("\($0)", start: $0, body: "b\($0)", tags: ["t"]) }
        let decision = EntityDecision(
            id: DecisionID("d"), library: DocumentPath("/l"), witness: nil,
            ruling: .notEntity("Photo"), created: Timestamp(milliseconds: 1))
        do {
            let notebook = try notebook()
            try notebook.add(notes)
            try notebook.change(adding: [decision], removing: [])
        }
        let backup = try #require(backups.first)
        let notebook = try notebook(at: Self.day)
        try notebook.remove(AnnotationID("1"))
        var other = notes[1]
        other.body = "other"
        try notebook.update(other)
        try notebook.add(annotation("new"))
        try notebook.change(adding: [], removing: [decision.id])
        return (backup, notebook, notes)
    }

    @Test func aTrialSaysWhatWouldBeDoneAndDoesNothing() throws {
        let (backup, notebook, notes) = try changed()
        let before = try notebook.annotations()
        let plan = try restore(backup, isTrial: true)
        #expect(plan.returning == [notes[0]])
        #expect(plan.changing == [notes[1]])
        #expect(plan.leaving.map(\.id.rawValue) == ["new"])
        #expect(plan.decisionsReturning == 1)
        #expect(plan.decisionsLeaving == 0)
        #expect(plan.kept == nil)
        #expect(try notebook.annotations() == before)
        #expect(backups == [backup])
    }

    @Test func aBackupIsRestoredToTheIdenticalSetAndWhatWasThereIsKept() throws {
        let (backup, reader, notes) = try changed()
        let counter = try reader.changeCounter()
        let now = try reader.annotations()
        let done = try restore(backup)
        // A reader that has the notebook open sees it, too.
        #expect(try reader.changeCounter() != counter)
        #expect(try reader.annotations() == notes)
        #expect(try reader.decisions().count == 1)
        try reader.add(annotation("after"))
        #expect(try notebook().annotations().count == 4)
        let kept = try #require(done.kept)
        let undone = try Notebook.restore(kept, to: path, isTrial: false) {
            Timestamp(milliseconds: 60 * Self.day)
        }
        #expect(undone.notes == now.count)
        #expect(try reader.annotations() == now)
        #expect(try notebook().isSound())
    }

    @Test func aDamagedNotebookIsKeptAsideAndTheBackupPutInItsPlace() throws {
        let (backup, notebook, notes) = try changed()
        notebook.close()
        var bytes = try #require(directory.read("notebook.sqlite"))
        for index in 0..<5000 { bytes[index] = 0x11 }
        directory.write("notebook.sqlite", bytes: bytes)
        let done = try restore(backup)
        #expect(done.kept == path + ".damaged-1")
        #expect(directory.read("notebook.sqlite.damaged-1") == bytes)
        #expect(try self.notebook().annotations() == notes)
    }

    @Test func aNotebookThatIsGoneIsMadeOfTheBackup() throws {
        let (backup, notebook, notes) = try changed()
        notebook.close()
        unlink(path)
        #expect(try restore(backup).kept == nil)
        #expect(try self.notebook().annotations() == notes)
    }

    @Test func aBackupThatIsDamagedIsNotRestored() throws {
        let (backup, notebook, _) = try changed()
        let before = try notebook.annotations()
        truncate(backup.path, 9000)
        #expect(throws: StoreError.damaged(path: backup.path)) { try restore(backup) }
        #expect(throws: StoreError.self) {
            try Notebook.restore(directory.file("none"), to: path, isTrial: false) {
                Timestamp(milliseconds: 0)
            }
        }
        #expect(try notebook.annotations() == before)
    }

    @Test func aBackupOfAnEarlierFormatIsBroughtUpToDate() throws {
        let old = directory.file("old.sqlite")
        try NotebookFile.make(
            old, NotebookSchema(steps: Array(NotebookSchema.current.steps.prefix(1))))
        let reader = try notebook()
        try reader.add(annotation("1"))
        _ = try Notebook.restore(old, to: path, isTrial: false) { Timestamp(milliseconds: 0) }
        #expect(try reader.annotations().isEmpty)
        try reader.add(annotation("2"))
        #expect(try reader.annotations().count == 1)
    }
}
