import Articles
import Glibc
import TestSupport
import Testing

@testable import LibraryStore

/// What a notebook does with a file that is not as it should be.
@Suite struct NotebookFileTests {
    private let now: @Sendable () -> Timestamp = { Timestamp(milliseconds: 0) }
    private let name = "notebook.sqlite"

    private func open(
        _ directory: TemporaryFolder, _ schema: NotebookSchema = .current
    ) throws -> Notebook {
        try Notebook(at: directory.file(name), schema: schema, now: now)
    }

    /// A notebook of 200 notes, closed.
    private func written() throws -> (TemporaryFolder, [UInt8]) {
        let directory = TemporaryFolder()
        do {
            let notebook = try open(directory)
            try notebook.add(
                (0..<200).map { annotation("n\($0)", body: String(repeating: "text ", count: 30)) })
        }
        removeBackups(of: directory.file(name))
        return (directory, try #require(directory.read(name)))
    }

    @Test(arguments: ["header", "page", "truncated", "empty", "text", "tables"])
    func aDamagedFileIsLeftAsItIs(_ damage: String) throws {
        let (directory, sound) = try written()
        var bytes = sound
        switch damage {
        case "header": for index in 0..<40 { bytes[index] = 0x5A }
        case "page": for index in 100..<4096 { bytes[index] = 0x5A }
        case "truncated": bytes = Array(bytes[..<(bytes.count / 2 + 100)])
        case "empty": bytes = []
        case "text": bytes = Array("Dear diary,\n".utf8)
        default: bytes.replaceSubrange(4096..<8192, with: [UInt8](repeating: 0, count: 4096))
        }
        directory.write(name, bytes: bytes)
        do {
            #expect(throws: StoreError.damaged(path: directory.file(name))) {
                let notebook = try open(directory)
                _ = try notebook.annotations()
                try notebook.add(annotation("new"))
            }
            #expect(throws: StoreError.self) {
                try open(directory).add(annotation("new"))
            }
        }
        #expect(directory.read(name) == bytes)
        #expect(directory.names() == [name])
    }

    @Test func whatKeepsANotebookFromBeingMadeIsKnownBeforehand() {
        let directory = TemporaryFolder()
        directory.write("file", "no folder")
        #expect(Notebook.obstacle(at: directory.file("new/folders/notebook.sqlite")) == nil)
        #expect(Notebook.obstacle(at: directory.file("notebook.sqlite")) == nil)
        let path = directory.file("file/notebook.sqlite")
        #expect(
            Notebook.obstacle(at: path) == .cannotOpen(path: path, reason: "Not a directory"))
        #expect(directory.names() == ["file"])
    }

    @Test func damageInTheMiddleIsFoundBeforeAnythingIsWritten() throws {
        let (directory, sound) = try written()
        let page = 4096
        for number in stride(from: page, to: sound.count, by: page) {
            var bytes = sound
            for index in number..<number + page where index % 3 == 0 { bytes[index] ^= 0xFF }
            directory.write(name, bytes: bytes)
            do {
                let notebook = try open(directory)
                _ = try notebook.annotations()
                try notebook.add(annotation("new"))
            } catch let error as StoreError {
                #expect(error == .damaged(path: directory.file(name)))
                #expect(directory.read(name) == bytes)
            }
        }
    }

    @Test func anotherProgramsDatabaseIsNoNotebook() throws {
        let directory = TemporaryFolder()
        do {
            let index = try LibraryIndex.open(at: directory.file(name), library: [])
            try index.store([(article("a", "A", "x"), stamp())])
        }
        let bytes = directory.read(name)
        #expect(throws: StoreError.self) { try open(directory) }
        #expect(directory.read(name) == bytes)
    }

    @Test func aDirectoryAndAPipeAreNoNotebook() throws {
        let directory = TemporaryFolder()
        try UserFile.makeDirectory(directory.file("d"))
        mkfifo(directory.file("p"), 0o600)
        for path in ["d", "p"] {
            #expect(throws: StoreError.self) { try Notebook(at: directory.file(path), now: now) }
        }
    }

    @Test func aNewerNotebookIsLeftAsItIs() throws {
        let later = NotebookSchema(
            steps: NotebookSchema.current.steps + ["CREATE TABLE more (x) "])
        let directory = TemporaryFolder()
        do { try open(directory, later).add(annotation("1")) }
        removeBackups(of: directory.file(name))
        let bytes = directory.read(name)
        #expect(
            throws: StoreError.newerSchema(
                path: directory.file(name), found: later.version,
                known: NotebookSchema.current.version)
        ) { try open(directory) }
        #expect(directory.read(name) == bytes)
        #expect(directory.names() == [name])
    }

    @Test func anOlderNotebookIsBackedUpAndBroughtUpToDate() throws {
        let (directory, _) = try written()
        let later = NotebookSchema(
            steps: NotebookSchema.current.steps + ["CREATE TABLE more (x) "])
        #expect(try open(directory, later).annotations().count == 200)
        let backup = try #require(NotebookBackups(of: directory.file(name)).all().first)
        #expect(backup.reason == .migration)
        #expect(mode(backup.path) == 0o600)
        let restored = try Notebook(at: backup.path, now: now)
        #expect(try restored.annotations().count == 200)
        #expect(throws: StoreError.self) { try open(directory) }
    }

    @Test func aMigrationThatFailsChangesNothing() throws {
        let (directory, _) = try written()
        let broken = NotebookSchema(
            steps: NotebookSchema.current.steps + ["CREATE TABLE more (x); CREATE TABLE more (y)"])
        #expect(throws: StoreError.self) { try open(directory, broken) }
        let notebook = try open(directory)
        #expect(try notebook.annotations().count == 200)
        #expect(try notebook.isSound())
    }

    @Test func aReadOnlyFileIsReadAndNotWritten() throws {
        let (directory, bytes) = try written()
        chmod(directory.path, 0o777)
        chmod(directory.file(name), 0o444)
        try bound {
            let notebook = try open(directory)
            #expect(notebook.isReadOnly)
            #expect(try notebook.annotations().count == 200)
            #expect(throws: StoreError.readOnly(path: directory.file(name))) {
                try notebook.add(annotation("new"))
            }
        }
        #expect(directory.read(name) == bytes)
    }

    @Test func aReadOnlyDirectoryIsReadAndNotWritten() throws {
        let (directory, bytes) = try written()
        chmod(directory.file(name), 0o444)
        chmod(directory.path, 0o555)
        defer { chmod(directory.path, 0o755) }
        try bound {
            let notebook = try open(directory)
            #expect(notebook.isReadOnly)
            #expect(try notebook.annotations().count == 200)
            #expect(throws: StoreError.readOnly(path: directory.file(name))) {
                try notebook.remove(AnnotationID("n1"))
            }
            #expect(throws: StoreError.self) {
                try Notebook(at: directory.file("new"), now: now).add(annotation("new"))
            }
        }
        #expect(directory.names() == [name])
        #expect(directory.read(name) == bytes)
    }

    @Test func aNotebookInAPlaceThatCannotBeMadeSaysSo() throws {
        let directory = TemporaryFolder()
        directory.write("file", bytes: [1])
        let notebook = try Notebook(at: directory.file("file/notebook"), now: now)
        #expect(throws: StoreError.self) { try notebook.add(annotation("1")) }
        #expect(directory.read("file") == [1])
    }

    @Test func aLogWithoutItsNotebookIsNotPlayedIntoANewOne() throws {
        let directory = TemporaryFolder()
        directory.write(name + "-wal", bytes: [1, 2, 3])
        let notebook = try open(directory)
        #expect(throws: StoreError.self) { try notebook.add(annotation("1")) }
        #expect(directory.names() == [name + "-wal"])
    }

    @Test func aDamagedFileWithALogIsLeftAsItIsWithItsLog() throws {
        let (directory, _) = try written()
        let copy = TemporaryFolder()
        let notebook = try open(directory)
        try notebook.add(annotation("last"))
        let log = try #require(directory.read(name + "-wal"))
        var bytes = try #require(directory.read(name))
        for index in 0..<40 { bytes[index] = 0x5A }
        copy.write(name, bytes: bytes)
        copy.write(name + "-wal", bytes: log)
        #expect(throws: StoreError.damaged(path: copy.file(name))) { try open(copy) }
        #expect(copy.read(name) == bytes)
        #expect(copy.read(name + "-wal") == log)
        #expect(copy.names() == [name, name + "-wal"])
    }

    @Test func aClosedNotebookLeavesNoLogAndOpensAgain() throws {
        let (directory, _) = try written()
        let notebook = try open(directory)
        try notebook.add(annotation("last"))
        notebook.close()
        #expect(directory.names() == [name, name + ".backups"])
        #expect(try notebook.annotations().count == 201)
    }

    @Test func whatIsInTheLogAloneIsReadAgain() throws {
        let (directory, _) = try written()
        let copy = TemporaryFolder()
        let notebook = try open(directory)
        try notebook.add(annotation("last"))
        for suffix in ["", "-wal"] {
            copy.write(name + suffix, bytes: directory.read(name + suffix)!)
        }
        #expect(try open(copy).annotations().count == 201)
    }

    @Test func everyErrorTellsWhatToDo() {
        let errors: [StoreError] = [
            .cannotOpen(path: "/p", reason: "it is no file"), .damaged(path: "/p"),
            .readOnly(path: "/p"), .newerSchema(path: "/p", found: 3, known: 1),
            .busy(path: "/p"), .full(path: "/p"), .io(path: "/p", code: 266), .noHome,
        ]
        for error in errors {
            #expect(error.message.hasSuffix("."))
            #expect(error == .noHome || error.message.contains("/p"))
        }
    }
}
