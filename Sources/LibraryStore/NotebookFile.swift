import Articles
import GRDB
import Glibc

/// The notebook's file, opened: with all that must hold before it is read, and before it is
/// written to.
struct NotebookFile: Sendable {
    let connection: Connection
    /// What keeps it from being written to; nil when nothing is known to.
    let obstacle: StoreError?
    /// Of the file that was opened.
    let identity: FileIdentity?
    private var isChecked = false

    /// Opens an existing notebook, and brings one of an earlier version up to date.
    ///
    /// - Parameter moment: for the backup before that.
    init(
        opening path: String, _ schema: NotebookSchema, moment: Timestamp
    ) throws(StoreError) {
        try Self.refuseWhatIsNoFile(path)
        try Self.probe(path, schema)
        identity = FileIdentity(path)
        var opened = try Self.open(path, schema)
        // While another process opens or closes it, the files beside it come and go, and for that
        // moment SQLite may take it for one that cannot be written.
        for _ in 0..<Self.furtherTries where opened.obstacle != nil {
            usleep(10_000)
            opened = try Self.open(path, schema)
        }
        connection = opened.connection
        obstacle = opened.obstacle
        try settle(schema, moment)
    }

    private static let furtherTries = 5
    /// In bytes: the least that a page of a database can have.
    private static let shortest = 512

    private static func open(
        _ path: String, _ schema: NotebookSchema
    ) throws(StoreError) -> (connection: Connection, obstacle: StoreError?) {
        do {
            let connection = try Connection(path, configuration: configuration)
            try refuseForeign(connection, schema)
            return (connection, try cannotWrite(connection) ? .readOnly(path: path) : nil)
        } catch {
            guard error.isAboutPermissions || error == .full(path: path), !hasLog(path) else {
                throw error
            }
            // Without the right to make files beside it, or room for them, SQLite cannot read it as
            // it is.
            let connection = try Connection(immutable: path)
            try refuseForeign(connection, schema)
            return (connection, error == .full(path: path) ? error : .readOnly(path: path))
        }
    }

    /// Makes a new notebook. It is put in place when it is complete, and never over another file.
    static func make(_ path: String, _ schema: NotebookSchema) throws(StoreError) {
        guard !hasLog(path) else {
            throw .cannotOpen(
                path: path, reason: "\(path)-wal was left behind without the notebook itself")
        }
        try UserFile.makeDirectory(UserFile.directory(of: path))
        let temporary = try complete(path, schema)
        defer { unlink(temporary) }
        // Fails where another process was quicker, whose notebook is then as good as ours.
        guard link(temporary, path) == 0 || errno == EEXIST else {
            guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno), rename(temporary, path) == 0 else {
                throw UserFile.failure(errno, path)
            }
            return try UserFile.synchronise(path)
        }
        try UserFile.synchronise(path)
    }

    /// A whole notebook beside the place that it is for, without a log.
    ///
    /// - Parameter fill: what is to be in it, in one transaction.
    /// - Returns: its path.
    static func complete(
        _ path: String, _ schema: NotebookSchema, fill: (Database) throws -> Void = { _ in }
    ) throws(StoreError) -> String {
        try beside(path) { (temporary) throws(StoreError) in
            try UserFile.create(temporary)
            let connection = try Connection(temporary, configuration: configuration)
            try connection.run { db in
                try db.execute(sql: "PRAGMA synchronous = FULL")
                try db.execute(sql: "PRAGMA application_id = \(NotebookSchema.applicationID)")
            }
            try migrate(connection, to: schema)
            try connection.write(fill)
            connection.close()
        }
    }

    /// A sound notebook's copy beside the place that it is for, brought up to date.
    ///
    /// - Throws: what keeps `source` from being read, in its name.
    static func copy(
        _ source: String, beside path: String, _ schema: NotebookSchema
    ) throws(StoreError) -> String {
        try refuseWhatIsNoFile(source)
        let original = try Connection(immutable: source)
        try refuseForeign(original, schema)
        guard try isSound(original) else { throw .damaged(path: source) }
        return try beside(path) { (temporary) throws(StoreError) in
            try UserFile.create(temporary)
            try original.run { try $0.execute(sql: "VACUUM INTO ?", arguments: [temporary]) }
            let connection = try Connection(temporary, configuration: configuration)
            try connection.run { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            try migrate(connection, to: schema)
            connection.close()
        }
    }

    /// How many annotations and decisions a notebook has that nobody writes to.
    static func counts(_ path: String) throws(StoreError) -> (notes: Int, decisions: Int) {
        try refuseWhatIsNoFile(path)
        let connection = try Connection(immutable: path)
        try refuseForeign(connection, .current)
        return try connection.run { db in
            let hasDecisions = try db.integer(
                "SELECT count(*) FROM sqlite_schema WHERE name = 'decision'")
            let decisions =
                hasDecisions == 1 ? try db.integer("SELECT count(*) FROM decision") ?? 0 : 0
            return (Int(try db.integer("SELECT count(*) FROM annotation") ?? 0), Int(decisions))
        }
    }

    private static func beside(
        _ path: String, _ make: (String) throws(StoreError) -> Void
    ) throws(StoreError) -> String {
        let temporary = UserFile.temporary(for: path)
        unlink(temporary)
        do {
            try make(temporary)
            return temporary
        } catch {
            for suffix in ["-wal", "-shm", "-journal", ""] { unlink(temporary + suffix) }
            throw error.isAbout(temporary) ? error.at(path) : error
        }
    }

    /// To be called before the first change.
    ///
    /// - Throws: what stands in the way, or ``StoreError/damaged(path:)`` when any part of
    ///   the file is unsound: writing would spread the damage.
    mutating func prepareForWriting() throws(StoreError) {
        if let obstacle { throw obstacle }
        guard !isChecked else { return }
        guard try isSound() else { throw .damaged(path: connection.path) }
        isChecked = true
    }

    func isSound() throws(StoreError) -> Bool {
        try Self.isSound(connection)
    }

    private static func isSound(_ connection: Connection) throws(StoreError) -> Bool {
        do {
            return try connection.run { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
                == "ok"
        } catch {
            if case .damaged = error { return false }
            throw error
        }
    }

    // MARK: - Opening

    private static var configuration: Configuration {
        var configuration = Configuration()
        // Others' transactions take some milliseconds, and no one is to wait for more than a
        // second. SQLite's own time-out sleeps longer and longer, and so one of several writers
        // might never have its turn.
        configuration.busyMode = .callback { tries in
            usleep(2000)
            return tries < 500
        }
        return configuration
    }

    private static func refuseWhatIsNoFile(_ path: String) throws(StoreError) {
        guard let status = UserFile.status(of: path), status.st_mode & S_IFMT == S_IFREG else {
            throw .cannotOpen(path: path, reason: "it is no file")
        }
        // SQLite takes what is shorter than a page for a database that has nothing in it yet.
        guard status.st_size >= shortest else { throw .damaged(path: path) }
    }

    /// Where there is a log, looks at the file without it first: SQLite would write the log into
    /// whatever it finds there as soon as it closes it.
    private static func probe(_ path: String, _ schema: NotebookSchema) throws(StoreError) {
        guard hasLog(path) else { return }
        try refuseDamagedLog(path)
        do {
            try refuseForeign(try Connection(immutable: path), schema)
        } catch {
            // A file that is not complete without its log is no damage; a header that is none is.
            if case .damaged = error, !Connection.isNoDatabase(path) { return }
            throw error
        }
    }

    /// SQLite reads a log up to the first byte that is not as it was written, and forgets without a
    /// word what was saved after it.
    private static func refuseDamagedLog(_ path: String) throws(StoreError) {
        var last: [UInt8] = []
        for _ in 0..<furtherTries {
            guard let log = UserFile.read(path + "-wal", limit: 1 << 30),
                WriteAheadLog(log).isDamaged
            else { return }
            // Another process may have been writing to it.
            if log == last { throw .damaged(path: path) }
            last = log
            usleep(20_000)
        }
    }

    private static func refuseForeign(
        _ connection: Connection, _ schema: NotebookSchema
    ) throws(StoreError) {
        let application = try connection.run { try $0.integer("PRAGMA application_id") }
        let version = try connection.run { try $0.integer("PRAGMA user_version") ?? 0 }
        guard application == Int64(NotebookSchema.applicationID) else {
            let tables = try connection.run { db in
                try db.integer(
                    """
                    SELECT count(*) FROM sqlite_schema
                    WHERE type = 'table' AND name IN ('annotation', 'tag', 'history')
                    """)
            }
            // What has a notebook's tables is one whose first bytes are not as they were written.
            if tables == 3 { throw .damaged(path: connection.path) }
            throw .cannotOpen(path: connection.path, reason: "it is no notebook of dossier")
        }
        guard version <= schema.version else {
            throw .newerSchema(
                path: connection.path, found: Int(version), known: schema.version)
        }
    }

    /// Whether there is a write-ahead log that holds anything.
    private static func hasLog(_ path: String) -> Bool {
        (UserFile.status(of: path + "-wal")?.st_size ?? 0) > 0
    }

    /// Asks SQLite itself, as what permissions say is not all: it opens a file that it may not
    /// write to without a word, and begins a transaction on it, too.
    private static func cannotWrite(_ connection: Connection) throws(StoreError) -> Bool {
        do {
            try connection.run { try $0.execute(sql: "DELETE FROM annotation WHERE 0") }
            return false
        } catch {
            switch error {
            case .readOnly: return true
            case .busy: return false
            case .io(_, noSuchTable): throw .damaged(path: connection.path)
            default: throw error
            }
        }
    }

    /// What SQLite has for a statement that makes no sense to it, SQLITE_ERROR.
    private static let noSuchTable = 1

    private func settle(_ schema: NotebookSchema, _ moment: Timestamp) throws(StoreError) {
        if obstacle == nil { try Self.makeDurable(connection) }
        let version = try connection.run { try Int($0.integer("PRAGMA user_version") ?? 0) }
        if version < schema.version {
            if let obstacle { throw obstacle }
            guard try isSound() else { throw .damaged(path: connection.path) }
            let backups = NotebookBackups(of: connection.path)
            _ = try backups.add(of: connection, for: .migration, at: moment)
            try Self.migrate(connection, to: schema)
        }
        let tables = try connection.run { db in
            try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM sqlite_schema
                    WHERE type = 'table'
                        AND name IN ('annotation', 'tag', 'history', 'decision', 'link')
                    """)
        }
        guard tables == 5 else { throw .damaged(path: connection.path) }
    }

    /// A commit is on the disk when it returns: with a write-ahead log that takes FULL, with a
    /// rollback journal (on a file system that can do no better) EXTRA.
    private static func makeDurable(_ connection: Connection) throws(StoreError) {
        let isDurable = try connection.run { db in
            let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
            let wanted = mode == "wal" ? 2 : 3
            try db.execute(sql: "PRAGMA synchronous = \(wanted)")
            return try Int.fetchOne(db, sql: "PRAGMA synchronous") == wanted
        }
        guard isDurable else {
            throw .cannotOpen(path: connection.path, reason: "SQLite does not promise durability")
        }
    }

    // MARK: - Migration

    /// All steps in one transaction: a process that is killed leaves the old tables or the new.
    private static func migrate(
        _ connection: Connection, to schema: NotebookSchema
    ) throws(StoreError) {
        try connection.write { db in
            let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            guard version < schema.version else { return }
            for step in schema.steps[max(0, version)...] { try db.execute(sql: step) }
            try db.execute(sql: "PRAGMA user_version = \(schema.version)")
        }
    }
}

extension StoreError {
    fileprivate var isAboutPermissions: Bool {
        switch self {
        case .cannotOpen, .readOnly: true
        default: false
        }
    }

    fileprivate func isAbout(_ path: String) -> Bool {
        switch self {
        case .cannotOpen(let named, _), .damaged(let named), .readOnly(let named),
            .newerSchema(let named, _, _), .busy(let named), .full(let named), .io(let named, _):
            named == path
        case .noHome: false
        }
    }

    /// The same failure, told of another file.
    fileprivate func at(_ path: String) -> StoreError {
        switch self {
        case .cannotOpen(_, let reason): .cannotOpen(path: path, reason: reason)
        case .damaged: .damaged(path: path)
        case .readOnly: .readOnly(path: path)
        case .newerSchema(_, let found, let known):
            .newerSchema(path: path, found: found, known: known)
        case .busy: .busy(path: path)
        case .full: .full(path: path)
        case .io(_, let code): .io(path: path, code: code)
        case .noHome: .noHome
        }
    }
}
