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

    private let reader: Connection
    private let identity: FileIdentity?
    private let writer = Mutex<Connection?>(nil)
    private let isClosed = Atomic(false)

    private init(reader: Connection, path: String?, remark: String?) {
        self.reader = reader
        self.path = path
        self.remark = remark
        identity = path.flatMap { FileIdentity($0) }
    }

    /// Opens the index of a library. One that is damaged, of another version or of another library
    /// is made anew; where none can be kept, one in memory takes its place and ``remark`` says so.
    ///
    /// - Parameters:
    ///   - path: The file, as ``DataLocations/index(forLibrary:)`` gives it.
    ///   - library: The library's absolute path.
    /// - Throws: When not even an index in memory can be made.
    public static func open(
        at path: String, library: [UInt8]
    ) throws(StoreError) -> LibraryIndex {
        do throws(StoreError) {
            return LibraryIndex(reader: try onDisk(path, library), path: path, remark: nil)
        } catch {
            let remark =
                "The index cannot be kept, so that it is built at every start. "
                + error.message
            return try inMemory(library: library, remark: remark)
        }
    }

    /// An index that is gone when nobody uses it any more.
    public static func inMemory(
        library: [UInt8] = [], remark: String? = nil
    ) throws(StoreError) -> LibraryIndex {
        let connection = try Connection(inMemory: configuration)
        try makeTables(connection, library)
        return LibraryIndex(reader: connection, path: nil, remark: remark)
    }

    /// Deletes the file of an index, and what SQLite keeps beside it. An index that is still open
    /// goes on with the deleted file.
    public static func delete(at path: String) {
        for suffix in ["-wal", "-shm", "-journal", ""] { unlink(path + suffix) }
    }

    /// Forgets the stamps of all files when they were read by another version of the importer, so
    /// that they are read again.
    public func prepare(importerVersion: Int) throws(StoreError) {
        let known = try read { try $0.integer("SELECT importer FROM library") }
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
        reader.interrupt()
    }

    /// Closes the file, to be called before the program ends: the next start is quicker then.
    /// Whatever is asked of the index afterwards throws.
    public func close() {
        isClosed.store(true, ordering: .releasing)
        writer.withLock { writer in
            writer?.close()
            writer = nil
        }
        reader.close()
    }

    // MARK: - For the extensions

    func read<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
        try noticingDamage { () throws(StoreError) in try reader.run(body) }
    }

    func snapshot<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
        try noticingDamage { () throws(StoreError) in try reader.snapshot(body) }
    }

    func write<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
        try noticingDamage { () throws(StoreError) in try connectionForWriting().write(body) }
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
            if case .damaged = error, let path, FileIdentity(path) == identity {
                Self.delete(at: path)
            }
            throw error
        }
    }

    /// - Throws: ``StoreError/damaged(path:)`` when the file was deleted or replaced since it was
    ///   opened: what is written would not be read.
    private func connectionForWriting() throws(StoreError) -> Connection {
        guard let path else { return reader }
        return try writer.withLock { (writer) throws(StoreError) -> Connection in
            if let writer { return writer }
            guard !isClosed.load(ordering: .acquiring) else {
                throw .cannotOpen(path: path, reason: "it was closed")
            }
            guard FileIdentity(path) == identity else { throw .damaged(path: path) }
            let connection = try Connection(path, configuration: Self.configuration)
            try connection.run { db in
                try db.execute(sql: Self.writerSettings)
            }
            writer = connection
            return connection
        }
    }
}

// MARK: - Opening

extension LibraryIndex {
    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        // Long enough for another process to store a batch of articles.
        configuration.busyMode = .timeout(5)
        return configuration
    }

    /// A cache need not outlive the power, and nothing in it is a secret to be wiped. The log is
    /// cut back to a megabyte once it is empty. Names are looked up all over the tables: 16 MB hold
    /// most of the pages that come up again and again.
    private static var writerSettings: String {
        """
        PRAGMA synchronous = NORMAL;
        PRAGMA secure_delete = OFF;
        PRAGMA journal_size_limit = 1048576;
        PRAGMA cache_size = -16384;
        """
    }

    private static func onDisk(
        _ path: String, _ library: [UInt8]
    ) throws(StoreError) -> Connection {
        if UserFile.status(of: path) != nil {
            if let connection = try existing(path, library) { return connection }
            delete(at: path)
        }
        try UserFile.makeDirectory(UserFile.directory(of: path))
        try UserFile.createIfMissing(path)
        let connection = try Connection(path, configuration: configuration)
        try makeTables(connection, library)
        return connection
    }

    /// The index that the file holds; nil when it is of no use. A blank one is filled: another
    /// process may be at it, too.
    private static func existing(
        _ path: String, _ library: [UInt8]
    ) throws(StoreError) -> Connection? {
        guard access(path, W_OK) == 0 else { throw .readOnly(path: path) }
        do {
            let connection = try Connection(path, configuration: configuration)
            switch try connection.run({ try $0.integer("PRAGMA user_version") ?? 0 }) {
            case Int64(IndexSchema.version): break
            case 0 where try connection.run({ try $0.integer(isBlank) }) == 1:
                try makeTables(connection, library)
            default: return nil
            }
            let owner = try connection.run {
                try Data.fetchOne($0, sql: "SELECT path FROM library")
            }
            return owner == Data(library) ? connection : nil
        } catch {
            switch error {
            case .damaged, .io: return nil
            default: throw error
            }
        }
    }

    private static let isBlank = "SELECT count(*) = 0 FROM sqlite_schema"

    private static func makeTables(
        _ connection: Connection, _ library: [UInt8]
    ) throws(StoreError) {
        _ = try connection.run { try String.fetchOne($0, sql: "PRAGMA journal_mode = WAL") }
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
