import GRDBSQLite

/// A connection that is only read from, through SQLite's own functions. The first frame waits for
/// one: to open it and to ask it costs a fraction of what a queue of GRDB's does, which checks and
/// observes what nobody here needs to have checked and observed.
///
/// Every method may be called from any thread; they wait for one another.
final class ReadConnection: @unchecked Sendable {
    let path: String
    /// Guards the two below. One that a thread may take again while it has it.
    private let mutex: OpaquePointer?
    private var database: OpaquePointer?
    private var statements: ReadStatements?

    /// Milliseconds that another process may keep us waiting: long enough to store a batch.
    private static let patience: CInt = 5000

    /// - Throws: When there is no such file. Whether it is a database is found out by reading it.
    init(_ path: String) throws(StoreError) {
        self.path = path
        mutex = sqlite3_mutex_alloc(SQLITE_MUTEX_RECURSIVE)
        // Read only, it could not take up what a process that crashed has left in the log.
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let code = sqlite3_open_v2(path, &database, flags, nil)
        guard code == SQLITE_OK, let database else {
            let error = StoreError(
                code: code, message: database.map { String(cString: sqlite3_errmsg($0)) },
                path: path)
            sqlite3_close_v2(database)
            database = nil
            throw error
        }
        sqlite3_busy_timeout(database, Self.patience)
        statements = ReadStatements(database, path: path)
    }

    deinit {
        close()
        sqlite3_mutex_free(mutex)
    }

    func read<T>(
        _ body: (ReadStatements) throws(StoreError) -> T
    ) throws(StoreError) -> T {
        sqlite3_mutex_enter(mutex)
        defer { sqlite3_mutex_leave(mutex) }
        guard let statements else { throw .cannotOpen(path: path, reason: "it was closed") }
        return try body(statements)
    }

    /// For what is asked without ``ReadStatements``.
    func use<T>(
        _ body: (OpaquePointer) throws(StoreError) -> T
    ) throws(StoreError) -> T {
        sqlite3_mutex_enter(mutex)
        defer { sqlite3_mutex_leave(mutex) }
        guard let database else { throw .cannotOpen(path: path, reason: "it was closed") }
        return try body(database)
    }

    /// What is read in `body`, on this thread, is read from one state of the database, and locks
    /// the file once.
    func snapshot<T>(_ body: () throws -> T) throws -> T {
        sqlite3_mutex_enter(mutex)
        defer { sqlite3_mutex_leave(mutex) }
        guard let database, sqlite3_get_autocommit(database) != 0,
            sqlite3_exec(database, "BEGIN", nil, nil, nil) == SQLITE_OK
        else { return try body() }
        defer { sqlite3_exec(database, "COMMIT", nil, nil, nil) }
        return try body()
    }

    /// Makes the statement that runs, on any thread, fail. Not to be called while another thread
    /// closes the connection.
    func interrupt() {
        if let database { sqlite3_interrupt(database) }
    }

    /// Closes the file; whatever is read afterwards throws.
    func close() {
        sqlite3_mutex_enter(mutex)
        defer { sqlite3_mutex_leave(mutex) }
        statements?.finish()
        statements = nil
        sqlite3_close_v2(database)
        database = nil
    }
}
