import GRDB

/// A connection to a database, whose errors are told as the user needs to hear them.
struct Connection: Sendable {
    let path: String
    private let held: HeldQueue
    private var queue: DatabaseQueue { held.queue }

    init(_ path: String, configuration: Configuration) throws(StoreError) {
        self.path = path
        do {
            // What starts with "file:" would be taken for a URI.
            let name = path.hasPrefix("file:") ? "./" + path : path
            held = HeldQueue(try DatabaseQueue(path: name, configuration: configuration))
        } catch {
            throw StoreError(error, path: path)
        }
    }

    init(inMemory configuration: Configuration) throws(StoreError) {
        path = "The index in memory"
        do {
            held = HeldQueue(try DatabaseQueue(configuration: configuration))
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Reads a file that nothing changes meanwhile: neither a log nor locks are looked at, and
    /// nothing is written beside the file.
    init(immutable path: String) throws(StoreError) {
        self.path = path
        do {
            held = HeldQueue(try Self.immutable(path))
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Whether a file does not even begin as a database does. SQLite is asked, as it would lose
    /// its locks on the file if we opened and closed it ourselves (https://sqlite.org/howtocorrupt.html,
    /// section 2.2).
    static func isNoDatabase(_ path: String) -> Bool {
        do {
            _ = HeldQueue(try immutable(path))
            return false
        } catch {
            return (error as? DatabaseError)?.resultCode == .SQLITE_NOTADB
        }
    }

    /// Runs statements outside any transaction.
    func run<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
        do {
            return try queue.inDatabase(body)
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Runs statements that must all see the same state.
    func snapshot<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
        do {
            return try queue.read(body)
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Runs a transaction that holds the right to write from its start (BEGIN IMMEDIATE): it waits
    /// for other writers, and cannot fail halfway because of them.
    func write<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
        do {
            return try queue.write(body)
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Puts all that this database holds into the place of what another holds, in one transaction of
    /// that one.
    func copy(to other: Connection) throws(StoreError) {
        do {
            try queue.backup(to: other.queue)
        } catch {
            throw StoreError(error, path: other.path)
        }
    }

    /// Makes the statement that runs, on any thread, fail.
    func interrupt() {
        queue.interrupt()
    }

    /// Closes the file; nothing can be done with it any more. The last of all connections to it
    /// moves what is in the log to where it belongs, which the next to open it need not do then.
    func close() {
        // A statement ends an interruption that met none, which would keep the log from being moved.
        try? run { try $0.execute(sql: "SELECT 1") }
        try? queue.close()
    }

    /// The same, with the journal in another mode afterwards, unless others have the file open.
    func close(leaving mode: String) {
        try? run { db in
            try db.execute(sql: "SELECT 1")
            try db.execute(sql: "PRAGMA busy_timeout = 0")
            try db.execute(sql: "PRAGMA journal_mode = \(mode)")
        }
        close()
    }

    /// Leaves a file that another one took the place of. Closing it would delete the log of that
    /// other file, which has the same name (https://sqlite.org/howtocorrupt.html, section 4.2).
    func abandon() {
        _ = Unmanaged.passRetained(held)
    }

    private static func immutable(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        return try DatabaseQueue(
            path: "file:\(escaped(path))?immutable=1", configuration: configuration)
    }

    /// The path as part of a URI.
    private static func escaped(_ path: String) -> String {
        var escaped = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
                UInt8(ascii: "-"), UInt8(ascii: "_"):
                escaped.unicodeScalars.append(Unicode.Scalar(byte))
            default: escaped += "%" + Hex.digits(of: CollectionOfOne(byte))
            }
        }
        return escaped
    }
}

/// A queue whose file is closed with the last connection, and which itself stays for good: to take one
/// apart, the system's dispatcher starts a thread that wakes up every second from then on.
private final class HeldQueue: Sendable {
    let queue: DatabaseQueue

    init(_ queue: DatabaseQueue) {
        self.queue = queue
    }

    deinit {
        try? queue.close()
        _ = Unmanaged.passRetained(queue)
    }
}
