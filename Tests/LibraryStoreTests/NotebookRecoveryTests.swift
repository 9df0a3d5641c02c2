import Articles
import Glibc
import TestSupport
import Testing

@testable import LibraryStore

/// What is found in a notebook that SQLite cannot read to its end.
@Suite struct NotebookRecoveryTests {
    private let now: @Sendable () -> Timestamp = { Timestamp(milliseconds: 0) }
    private let name = "notebook.sqlite"
    private let directory = TemporaryFolder()
    private let notes: [Annotation] = (0..<300).map { number in
        // Some are longer than a page, some hold what is no text elsewhere.
        annotation(
            "n\(number)", start: number,
            body: String(repeating: "é\u{0}漢 ", count: number % 30 == 0 ? 2000 : number % 7 * 5),
            tags: number.isMultiple(of: 3) ? ["a", "b"] : [])
    }
    private let decisions: [EntityDecision] = (0..<40).map { number in
        EntityDecision(
            id: DecisionID("d\(number)"), library: DocumentPath("/l"), witness: nil,
            ruling: .same("A\(number)", "B"), created: Timestamp(milliseconds: 0))
    }

    private var path: String { directory.file(name) }

    /// A notebook of all notes and decisions, after some that were removed.
    private func write(closing: Bool = true) throws -> Notebook {
        let notebook = try Notebook(at: path, now: now)
        try notebook.add((0..<50).map { annotation("gone\($0)") })
        for number in 0..<50 { try notebook.remove(AnnotationID("gone\(number)")) }
        try notebook.add(notes)
        try notebook.change(adding: decisions, removing: [])
        if closing {
            notebook.close()
            removeBackups(of: path)
        }
        return notebook
    }

    /// - Returns: how many notes and decisions were found, each of them as it was written.
    private func recover(
        _ damaged: [UInt8], mostChanged: Int = 0
    ) throws -> (notes: Int, decisions: Int) {
        directory.write(name, bytes: damaged)
        let recovery = try #require(try Notebook.recover(at: path, now: now))
        #expect(directory.read(name + ".damaged-1") == damaged)
        #expect(mode(path) == 0o600)
        let notebook = try Notebook(at: path, now: now)
        let found = try notebook.annotations()
        #expect(try notebook.isSound())
        #expect(found.count == recovery.notes)
        let known = Dictionary(uniqueKeysWithValues: notes.map { ($0.id, $0) })
        var others = 0
        for note in found {
            #expect(known[note.id]?.target == note.target, "\(note.id)")
            if known[note.id] != note { others += 1 }
        }
        // Random bytes may stand in the middle of a long text, or where tags were.
        #expect(others <= mostChanged)
        let rulings = try notebook.decisions()
        #expect(rulings.count == recovery.decisions)
        #expect(Set(rulings).isSubset(of: Set(decisions)))
        #expect(recovery.message.contains("\(found.count) notes"))
        notebook.close()
        for file in directory.names() where file.hasPrefix(name) { unlink(directory.file(file)) }
        return (recovery.notes, recovery.decisions)
    }

    @Test func aSoundNotebookIsLeftAlone() throws {
        _ = try write()
        let bytes = directory.read(name)
        #expect(try Notebook.recover(at: path, now: now) == nil)
        #expect(directory.read(name) == bytes)
        #expect(directory.names() == [name])
    }

    @Test func behindARandomHeaderEverythingIsFound() throws {
        _ = try write()
        let bytes = try #require(directory.read(name))
        var numbers = SeededNumbers(7)
        for _ in 0..<5 {
            var damaged = bytes
            for index in 0..<100 { damaged[index] = UInt8.random(in: 0...255, using: &numbers) }
            let found = try recover(damaged)
            #expect(found == (300, 40))
        }
    }

    @Test func withoutItsFirstPageRowsAreToldByTheirShape() throws {
        _ = try write()
        var damaged = try #require(directory.read(name))
        for index in 0..<4096 { damaged[index] = 0xA5 }
        let found = try recover(damaged)
        #expect(found == (300, 40))
    }

    @Test func ofAnyPageThatIsRandomOnlyWhatStoodOnItIsMissing() throws {
        _ = try write()
        let bytes = try #require(directory.read(name))
        var numbers = SeededNumbers(11)
        var least = notes.count
        for start in stride(from: 4096, to: bytes.count, by: 4096 * 7) {
            var damaged = bytes
            for index in start..<start + 4096 {
                damaged[index] = UInt8.random(in: 0...255, using: &numbers)
            }
            directory.write(name, bytes: damaged)
            // A free page may hold anything.
            guard try isDamaged() else { continue }
            least = min(least, try recover(damaged, mostChanged: 100).notes)
        }
        #expect(least >= 270)
        #expect(least < 300)
    }

    private func isDamaged() throws -> Bool {
        do {
            let notebook = try Notebook(at: path, now: now)
            _ = try (notebook.annotations(), notebook.decisions())
            return try !notebook.isSound()
        } catch StoreError.damaged {
            return true
        }
    }

    @Test func ofAFileThatWasCutOffTheRestIsFound() throws {
        _ = try write()
        let bytes = try #require(directory.read(name))
        let half = try recover(Array(bytes[..<(bytes.count / 2 + 1000)]), mostChanged: 300)
        #expect(half.notes > 60)
        let nothing = try recover([])
        #expect(nothing == (0, 0))
        let text = try recover(Array("Dear diary,\n".utf8))
        #expect(text == (0, 0))
    }

    @Test func bytesOfAnyKindDoNoHarm() throws {
        var numbers = SeededNumbers(3)
        for size in [1, 99, 100, 4095, 4096, 4097, 40_000] {
            let bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &numbers) }
            _ = try recover(bytes)
            _ = try recover(bytes.map { $0 & 0x0F })
        }
    }

    @Test func aLogThatIsDamagedIsNotForgottenWithoutAWord() throws {
        let other = TemporaryFolder()
        let notebook = try write()
        let file = try #require(directory.read(name))
        for number in 0..<20 { try notebook.add(annotation("late\(number)")) }
        let log = try #require(directory.read(name + "-wal"))
        notebook.close()
        var damaged = log
        for index in 3 * 4120..<3 * 4120 + 200 { damaged[index] ^= 0x55 }
        for log in [damaged, Array(repeating: 0x77, count: 32) + log.dropFirst(32)] {
            other.write(name, bytes: file)
            other.write(name + "-wal", bytes: log)
            #expect(throws: StoreError.damaged(path: other.file(name))) {
                try Notebook(at: other.file(name), now: now)
            }
            #expect(other.read(name + "-wal") == log)
            let recovery = try #require(try Notebook.recover(at: other.file(name), now: now))
            #expect(recovery.notes == 320)
            #expect(other.read(name + ".damaged-1-wal") == log)
            #expect(other.read(name + ".damaged-1") == file)
            let recovered = try Notebook(at: other.file(name), now: now)
            #expect(try recovered.annotations().count == 320)
            recovered.close()
            for file in other.names() where file.hasPrefix(name) { unlink(other.file(file)) }
        }
    }

    @Test func aLogThatAnEarlierOneShinesThroughOrThatWasCutOffIsSound() throws {
        let notebook = try write(closing: false)
        let connection = try #require(notebook.connection)
        _ = try connection.run { try $0.integer("PRAGMA wal_checkpoint(RESTART)") }
        try notebook.add(annotation("after"))
        var log = try #require(directory.read(name + "-wal"))
        #expect(!WriteAheadLog(log).isDamaged)
        #expect(!WriteAheadLog(log).frames.isEmpty)
        log.removeLast(log.count % 4120 + 2000)
        #expect(!WriteAheadLog(log).isDamaged)
        #expect(!WriteAheadLog([]).isDamaged)
    }

    @Test func whatWasRemovedDoesNotComeBack() throws {
        _ = try write()
        var damaged = try #require(directory.read(name))
        for index in 0..<4096 { damaged[index] = 0 }
        directory.write(name, bytes: damaged)
        #expect(try Notebook.recover(at: path, now: now)?.notes == 300)
        let notebook = try Notebook(at: path, now: now)
        #expect(
            try notebook.history(of: AnnotationID("gone7")).map(\.operation) == [.add, .remove])
    }

    @Test func anOlderNotebookIsRecoveredIntoTodaysTables() throws {
        let older = NotebookSchema(steps: Array(NotebookSchema.current.steps.prefix(1)))
        do {
            try NotebookFile.make(path, older)
            let connection = try Connection(path, configuration: .init())
            try connection.write { db in
                for number in 0..<30 {
                    try db.execute(
                        sql: """
                            INSERT INTO annotation (id, hash, path, exact, prefix, suffix,
                                position_start, position_end, body, created, modified)
                            VALUES (?, ?, CAST('/l/a.txt' AS BLOB), 'quote', '', '', 0, 5, '', 1, 1)
                            """, arguments: ["n\(number)", String(repeating: "a", count: 64)])
                }
            }
            connection.close()
        }
        var damaged = try #require(directory.read(name))
        for index in 0..<100 { damaged[index] = 0x5A }
        directory.write(name, bytes: damaged)
        #expect(try Notebook.recover(at: path, now: now)?.notes == 30)
    }

    @Test func aDirectoryThatCannotBeWrittenLeavesEverythingAsItIs() throws {
        _ = try write()
        directory.write(name, bytes: [1, 2, 3])
        chmod(directory.path, 0o555)
        chmod(path, 0o444)
        defer { chmod(directory.path, 0o755) }
        let recovery = bound { try? Notebook.recover(at: path, now: now) }
        #expect(recovery == nil)
        #expect(directory.names() == [name])
        #expect(directory.read(name) == [1, 2, 3])
    }
}
