import GRDB
import Glibc

/// The notebook's file, opened: with all that must hold before it is read, and before it is
/// written to.
struct NotebookFile: Sendable {
    let connection: Connection
    let isReadOnly: Bool
    /// Of the file that was opened.
    let identity: FileIdentity?
    private var isChecked = false

    /// Opens an existing notebook, and brings one of an earlier version up to date.
    init(opening path: String, _ schema: NotebookSchema) throws(StoreError) {
        try Self.refuseWhatIsNoFile(path)
        try Self.probe(path, schema)
        identity = FileIdentity(path)
        var opened = try Self.open(path, schema)
        // While another process opens or closes it, the files beside it come and go, and for that
        // moment SQLite may take it for one that cannot be written.
        for _ in 0..<Self.furtherTries where opened.isReadOnly {
            usleep(10_000)
            opened = try Self.open(path, schema)
        }
        connection = opened.connection
        isReadOnly = opened.isReadOnly
        try settle(schema)
    }

    private static let furtherTries = 5

    private static func open(
        _ path: String, _ schema: NotebookSchema
    ) throws(StoreError) -> (connection: Connection, isReadOnly: Bool) {
        do {
            let connection = try Connection(path, configuration: configuration)
            try refuseForeign(connection, schema)
            return (connection, try cannotWrite(connection))
        } catch {
            guard error.isAboutPermissions, !hasLog(path) else { throw error }
            // Without the right to make files beside it SQLite cannot read it as it is.
            let connection = try Connection(immutable: path)
            try refuseForeign(connection, schema)
            return (connection, true)
        }
    }

    /// Makes a new notebook. It is put in place when it is complete, and never over another file.
    static func make(_ path: String, _ schema: NotebookSchema) throws(StoreError) {
        guard !hasLog(path) else {
            throw .cannotOpen(
                path: path, reason: "\(path)-wal was left behind without the notebook itself")
        }
        try UserFile.makeDirectory(UserFile.directory(of: path))
        let temporary = UserFile.temporary(for: path)
        defer { for suffix in ["-wal", "-shm", "-journal", ""] { unlink(temporary + suffix) } }
        do {
            unlink(temporary)
            try UserFile.create(temporary)
            let connection = try Connection(temporary, configuration: configuration)
            try connection.run { db in
                try db.execute(sql: "PRAGMA synchronous = FULL")
                try db.execute(sql: "PRAGMA application_id = \(NotebookSchema.applicationID)")
            }
            try migrate(connection, to: schema)
        } catch {
            throw error.at(path)
        }
        // Fails where another process was quicker, whose notebook is then as good as ours.
        guard link(temporary, path) == 0 || errno == EEXIST else {
            guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno), rename(temporary, path) == 0 else {
                throw UserFile.failure(errno, path)
            }
            return
        }
    }

    /// To be called before the first change.
    ///
    /// - Throws: ``StoreError/readOnly(path:)``, or ``StoreError/damaged(path:)`` when any part of
    ///   the file is unsound: writing would spread the damage.
    mutating func prepareForWriting() throws(StoreError) {
        guard !isReadOnly else { throw .readOnly(path: connection.path) }
        guard !isChecked else { return }
        guard try isSound() else { throw .damaged(path: connection.path) }
        isChecked = true
    }

    func isSound() throws(StoreError) -> Bool {
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
        guard status.st_size > 0 else { throw .damaged(path: path) }
    }

    /// Where there is a log, looks at the file without it first: SQLite would write the log into
    /// whatever it finds there as soon as it closes it.
    private static func probe(_ path: String, _ schema: NotebookSchema) throws(StoreError) {
        guard hasLog(path) else { return }
        do {
            try refuseForeign(try Connection(immutable: path), schema)
        } catch {
            // A file that is not complete without its log is no damage; a header that is none is.
            if case .damaged = error, !Connection.isNoDatabase(path) { return }
            throw error
        }
    }

    private static func refuseForeign(
        _ connection: Connection, _ schema: NotebookSchema
    ) throws(StoreError) {
        let application = try connection.run { try $0.integer("PRAGMA application_id") }
        let version = try connection.run { try $0.integer("PRAGMA user_version") ?? 0 }
        guard application == Int64(NotebookSchema.applicationID) else {
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

    private func settle(_ schema: NotebookSchema) throws(StoreError) {
        if !isReadOnly { try Self.makeDurable(connection) }
        let version = try connection.run { try Int($0.integer("PRAGMA user_version") ?? 0) }
        if version < schema.version {
            guard !isReadOnly else { throw .readOnly(path: connection.path) }
            guard try isSound() else { throw .damaged(path: connection.path) }
            try Self.backUp(connection, version)
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

    /// Copies the notebook to a file beside it that is named for its version: `….v1.backup`, or
    /// with a number behind when there is one.
    private static func backUp(_ connection: Connection, _ version: Int) throws(StoreError) {
        let base = "\(connection.path).v\(version).backup"
        var backup = base
        var number = 2
        while UserFile.status(of: backup) != nil {
            backup = "\(base).\(number)"
            number += 1
        }
        // SQLite would make it for all to read; it accepts an empty file.
        try UserFile.create(backup)
        do {
            try connection.run { try $0.execute(sql: "VACUUM INTO ?", arguments: [backup]) }
            try UserFile.synchronise(backup)
        } catch {
            unlink(backup)
            throw error
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
