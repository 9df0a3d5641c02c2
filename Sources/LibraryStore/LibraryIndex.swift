import Articles
import FoundationEssentials
import GRDB
import Glibc
import Synchronization

/// What is known of a library's documents: articles, full text, mentions, entities. A cache: it
/// may be deleted at any time, and is filled again by indexing.
///
/// Reading and writing have connections of their own, so that a list is read while indexing
/// stores. Every method may be called from any thread and returns when it is done.
public final class LibraryIndex: Sendable {
    /// A sentence for the user when the index could not be kept as it should.
    public let remark: String?
    /// The file, unless the index is in memory only.
    public let path: String?

    /// The absolute path of the library.
    let library: [UInt8]
    let texts: TextCache
    /// Opened when it is first needed; never where the index is in memory, where there is one
    /// connection for everything.
    private let file: Mutex<File>
    let start: Mutex<Start>
    /// Opened when it is first needed.
    private let reader: Mutex<Connection?>
    private let writer = Mutex<Connection?>(nil)
    /// Opened for the first search: one that takes long keeps nobody else waiting.
    private let searcher = Mutex<ReadConnection?>(nil)
    private let isClosed = Atomic(false)

    private struct File {
        var connection: ReadConnection?
        var identity: FileIdentity?
    }

    private init(
        _ path: String, _ library: [UInt8], _ texts: (any TextSource)?, _ file: File,
        _ kept: StartFile? = nil
    ) {
        self.path = path
        self.library = library
        self.texts = TextCache(texts)
        remark = nil
        self.file = Mutex(file)
        start = Mutex(Start(kept: kept))
        reader = Mutex(nil)
    }

    private init(
        inMemory connection: Connection, _ library: [UInt8], _ texts: (any TextSource)?,
        remark: String?
    ) {
        path = nil
        self.library = library
        self.texts = TextCache(texts)
        self.remark = remark
        file = Mutex(File())
        start = Mutex(Start(kept: nil))
        reader = Mutex(connection)
    }

    deinit {
        close()
    }

    /// Opens the index of a library. One that is damaged, of another version or of another library
    /// is made anew; where none can be kept, one in memory takes its place and ``remark`` says so.
    ///
    /// - Parameters:
    ///   - path: The file, as ``DataLocations/index(forLibrary:)`` gives it.
    ///   - library: The library's absolute path.
    ///   - texts: Where the texts of articles are read when they are asked for; nil to keep those
    ///     that are stored as long as the index is open.
    /// - Throws: When not even an index in memory can be made.
    public static func open(
        at path: String, library: [UInt8], texts: (any TextSource)? = nil
    ) throws(StoreError) -> LibraryIndex {
        do throws(StoreError) {
            // The file need not even be opened for a start that is like the last one.
            if let kept = StartFile.read(besideIndex: path, of: library), access(path, W_OK) == 0 {
                let file = File(identity: FileIdentity(path))
                return LibraryIndex(path, library, texts, file, kept)
            }
            let connection = try onDisk(path, library)
            let file = File(connection: connection, identity: FileIdentity(path))
            return LibraryIndex(path, library, texts, file)
        } catch {
            let remark =
                "The index cannot be kept, so that it is built at every start. "
                + error.message
            return try inMemory(library: library, texts: texts, remark: remark)
        }
    }

    /// An index that is gone when nobody uses it any more.
    public static func inMemory(
        library: [UInt8] = [], texts: (any TextSource)? = nil, remark: String? = nil
    ) throws(StoreError) -> LibraryIndex {
        let connection = try Connection(inMemory: configuration)
        try makeTables(connection, library)
        return LibraryIndex(inMemory: connection, library, texts, remark: remark)
    }

    /// Deletes the file of an index, and what SQLite keeps beside it. An index that is still open
    /// goes on with the deleted file.
    public static func delete(at path: String) {
        for suffix in [
            "-wal", "-shm", "-journal", StartFile.suffix, foldersSuffix, "",
        ] { unlink(path + suffix) }
    }

    /// Forgets the stamps of all files when they were read by another version of the importer, so
    /// that they are read again.
    public func prepare(importerVersion: Int) throws(StoreError) {
        let known = try ask { (db) throws(StoreError) in
            try db.integer("SELECT importer FROM library")
        }
        guard known != Int64(importerVersion) else { return }
        try write { db in
            try db.run("UPDATE article SET known = 0")
            try db.run("UPDATE library SET importer = ?", [importerVersion])
        }
    }

    /// Breaks off what other threads are doing with the index, so that it can be closed at once.
    /// What they were about to store is not stored.
    public func interrupt() {
        writer.withLock { $0?.interrupt() }
        reader.withLock { $0?.interrupt() }
        file.withLock { $0.connection?.interrupt() }
        searcher.withLock { $0?.interrupt() }
    }

    /// Closes the file, to be called before the program ends: the next start is quicker then.
    /// Whatever is asked of the index afterwards throws.
    public func close() {
        guard !isClosed.exchange(true, ordering: .acquiringAndReleasing) else { return }
        closeConnections()
    }

    /// Has what was written put where it belongs, for which nobody else may have the file open. It is
    /// opened again when it is needed.
    func settleLog() {
        if writer.withLock({ $0 != nil }) { closeConnections() }
    }

    private func closeConnections() {
        file.withLock { file in
            file.connection?.close()
            file.connection = nil
        }
        reader.withLock { reader in
            reader?.close()
            reader = nil
        }
        searcher.withLock { searcher in
            searcher?.close()
            searcher = nil
        }
        writer.withLock { writer in
            writer?.close(leaving: Self.journalAtRest)
            writer = nil
        }
    }

    /// Reads in `body` are from one state of the index, as long as they are on this thread and of
    /// what the list and an open article need; and they cost less.
    public func together<T>(_ body: () throws -> T) throws -> T {
        guard let connection = file.withLock({ $0.connection }) else { return try body() }
        return try connection.snapshot(body)
    }

    // MARK: - For the extensions

    /// For what the start needs: the quickest way to read.
    func ask<T>(
        _ body: (ReadStatements) throws(StoreError) -> T
    ) throws(StoreError) -> T {
        try noticingDamage { () throws(StoreError) in
            if path != nil { return try fileConnection().read(body) }
            let connection = try connectionForReading()
            return try connection.run { db in
                guard let handle = db.sqliteConnection else {
                    throw StoreError.cannotOpen(path: connection.path, reason: "it was closed")
                }
                let statements = ReadStatements(handle, path: connection.path)
                defer { statements.finish() }
                return try body(statements)
            }
        }
    }

    /// For searches, which may take long: a connection of their own, with their functions.
    func searching<T>(
        _ body: (OpaquePointer) throws(StoreError) -> T
    ) throws(StoreError) -> T {
        guard path != nil else {
            let connection = try connectionForReading()
            return try connection.run { db in
                guard let handle = db.sqliteConnection else {
                    throw StoreError.cannotOpen(path: connection.path, reason: "it was closed")
                }
                return try body(handle)
            }
        }
        return try noticingDamage { () throws(StoreError) in
            try connectionForSearching().use(body)
        }
    }

    func read<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
        try noticingDamage { () throws(StoreError) in try connectionForReading().run(body) }
    }

    func snapshot<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
        try noticingDamage { () throws(StoreError) in try connectionForReading().snapshot(body) }
    }

    func write<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
        start.withLock { $0.indexIsWritten() }
        return try noticingDamage { () throws(StoreError) in
            try connectionForWriting().write(body)
        }
    }

    /// To be called when indexing is done: empties the log (see ``emptyLog()``) if it has become
    /// long. A short one costs the next start nothing, but emptying it takes longer than adding an
    /// article does.
    public func finishWriting() throws(StoreError) {
        guard let path, let log = UserFile.status(of: path + "-wal"), log.st_size > 1 << 20 else {
            return
        }
        try emptyLog()
    }

    /// Moves what is in the log to where it belongs, unless somebody is reading it. The next to
    /// open the index after a crash would have to read all of the log.
    func emptyLog() throws(StoreError) {
        guard path != nil else { return }
        try connectionForWriting().run { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    }

    /// A damaged file is deleted at once, so that the next to open it makes it anew.
    private func noticingDamage<T>(
        _ body: () throws(StoreError) -> T
    ) throws(StoreError) -> T {
        do {
            return try body()
        } catch {
            if case .damaged = error, let path, isOurs(path) {
                Self.delete(at: path)
            }
            throw error
        }
    }

    /// Whether the file has been opened.
    var isOpen: Bool { file.withLock { $0.connection != nil } }

    /// Whether no other file has taken the index's place.
    private func isOurs(_ path: String) -> Bool {
        file.withLock { FileIdentity(path) == $0.identity }
    }

    private func fileConnection() throws(StoreError) -> ReadConnection {
        try file.withLock { (file) throws(StoreError) -> ReadConnection in
            if let connection = file.connection { return connection }
            guard let path, !isClosed.load(ordering: .acquiring) else {
                throw .cannotOpen(path: path ?? "The index", reason: "it was closed")
            }
            guard FileIdentity(path) == file.identity else {
                throw .cannotOpen(
                    path: path, reason: "another file took its place since the reader was started")
            }
            // From now on the file itself says what there is.
            start.withLock { $0.answers = nil }
            let connection = try Self.onDisk(path, library)
            file = File(connection: connection, identity: FileIdentity(path))
            return connection
        }
    }

    private func connectionForReading() throws(StoreError) -> Connection {
        try reader.withLock { (reader) throws(StoreError) -> Connection in
            if let reader { return reader }
            let connection = try anotherConnection()
            reader = connection
            return connection
        }
    }

    private func connectionForSearching() throws(StoreError) -> ReadConnection {
        try searcher.withLock { (searcher) throws(StoreError) -> ReadConnection in
            if let searcher { return searcher }
            guard let path, !isClosed.load(ordering: .acquiring) else {
                throw .cannotOpen(path: path ?? "The index", reason: "it was closed")
            }
            // Makes the file where there is none.
            _ = try fileConnection()
            let connection = try ReadConnection(path)
            try connection.use { database throws(StoreError) in
                _ = SearchFunctions.add(to: database)
            }
            searcher = connection
            return connection
        }
    }

    private func connectionForWriting() throws(StoreError) -> Connection {
        if path == nil { return try connectionForReading() }
        return try writer.withLock { (writer) throws(StoreError) -> Connection in
            if let writer { return writer }
            let connection = try anotherConnection()
            try connection.run { db in
                try db.execute(sql: Self.writerSettings)
            }
            writer = connection
            return connection
        }
    }

    /// - Throws: ``StoreError/damaged(path:)`` when the file was deleted or replaced since it was
    ///   opened: what is written would not be read.
    private func anotherConnection() throws(StoreError) -> Connection {
        guard let path, !isClosed.load(ordering: .acquiring) else {
            throw .cannotOpen(path: path ?? "The index in memory", reason: "it was closed")
        }
        guard isOurs(path) else { throw .damaged(path: path) }
        return try Connection(path, configuration: Self.configuration)
    }
}

// MARK: - Opening

extension LibraryIndex {
    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        // Long enough for another process to store a batch of articles.
        configuration.busyMode = .timeout(5)
        // An index in memory is searched on the connection that it is kept by.
        configuration.prepareDatabase { db in
            if let handle = db.sqliteConnection { SearchFunctions.add(to: handle) }
        }
        return configuration
    }

    /// A cache need not outlive the power, and nothing in it is a secret to be wiped. With a log it
    /// is read while it is written to; the log is cut back to a megabyte once it is empty. Names are
    /// looked up all over the tables: 16 MB hold most of the pages that come up again and again.
    private static var writerSettings: String {
        """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = NORMAL;
        PRAGMA secure_delete = OFF;
        PRAGMA journal_size_limit = 1048576;
        PRAGMA cache_size = -16384;
        """
    }

    /// Without a log, the next start need not make the two files that go with one; most starts
    /// have nothing to write.
    private static let journalAtRest = "DELETE"

    private static func onDisk(
        _ path: String, _ library: [UInt8]
    ) throws(StoreError) -> ReadConnection {
        if UserFile.status(of: path) != nil {
            if let connection = try existing(path, library) { return connection }
            delete(at: path)
        }
        try UserFile.makeDirectory(UserFile.directory(of: path))
        try UserFile.createIfMissing(path)
        try makeTables(path, library)
        return try ReadConnection(path)
    }

    /// The index that the file holds; nil when it is of no use. A blank one is filled: another
    /// process may be at it, too.
    private static func existing(
        _ path: String, _ library: [UInt8]
    ) throws(StoreError) -> ReadConnection? {
        guard access(path, W_OK) == 0 else { throw .readOnly(path: path) }
        do {
            let connection = try ReadConnection(path)
            let version = try connection.read { (db) throws(StoreError) in
                try db.integer("PRAGMA user_version") ?? 0
            }
            if version == 0 {
                let isBlank = try connection.read { (db) throws(StoreError) in
                    try db.integer("SELECT count(*) FROM sqlite_schema") == 0
                }
                guard isBlank else { return nil }
                try makeTables(path, library)
            } else if version != IndexSchema.version {
                return nil
            }
            let owner = try connection.read { (db) throws(StoreError) in
                try db.first("SELECT path FROM library") { $0.bytes(0) }
            }
            return owner == library ? connection : nil
        } catch {
            switch error {
            case .damaged, .io: return nil
            default: throw error
            }
        }
    }

    private static func makeTables(_ path: String, _ library: [UInt8]) throws(StoreError) {
        let connection = try Connection(path, configuration: configuration)
        defer { connection.close() }
        try makeTables(connection, library)
    }

    private static func makeTables(
        _ connection: Connection, _ library: [UInt8]
    ) throws(StoreError) {
        try connection.write { db in
            // Another process may have been quicker.
            guard try Int.fetchOne(db, sql: "PRAGMA user_version") != IndexSchema.version else {
                return
            }
            try db.execute(sql: IndexSchema.sql)
            try db.execute(
                sql: "INSERT INTO library (path) VALUES (?)", arguments: [Data(library)])
            try db.execute(sql: "PRAGMA user_version = \(IndexSchema.version)")
        }
    }
}
