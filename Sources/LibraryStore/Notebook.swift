import Articles
import GRDB
import Glibc
import Synchronization

/// What the user made: annotations, and decisions on entities. It is never lost: every change is one transaction that is
/// on the disk when the method returns, and what it replaced stays in the history.
///
/// There is no file before the first annotation. A file that is damaged, that a later version
/// wrote, or that is no notebook is never written to. Every method may be called from any thread.
public final class Notebook: Sendable {
    /// Where the file is, or will be.
    public let path: String

    private let schema: NotebookSchema
    private let now: @Sendable () -> Timestamp
    private let opened = Mutex<NotebookFile?>(nil)
    /// Whether anything was changed that is in no backup.
    private let isChanged = Atomic(false)
    /// How often the file was found to be another one than before.
    private let replacements = Atomic(0)

    /// Opens the notebook where there is one; where there is none, nothing is made.
    /// - Parameter now: The clock for the history.
    public convenience init(
        at path: String, now: @escaping @Sendable () -> Timestamp
    ) throws(StoreError) {
        try self.init(at: path, schema: .current, now: now)
    }

    init(
        at path: String, schema: NotebookSchema, now: @escaping @Sendable () -> Timestamp
    ) throws(StoreError) {
        // SQLite keeps its log beside the file itself, not beside a link to it.
        self.path = UserFile.resolved(path)
        self.schema = schema
        self.now = now
        _ = try file()
    }

    deinit {
        close()
    }

    /// Where a notebook of this path is, links followed.
    public static func place(_ path: String) -> String { UserFile.resolved(path) }

    /// Whether there is a file at the path of a notebook.
    public static func exists(at path: String) -> Bool {
        UserFile.status(of: path) != nil
    }

    /// What would keep a notebook from being made at a path where there is none; nil when nothing is
    /// known to. Nothing is made to find out.
    public static func obstacle(at path: String) -> StoreError? {
        var directory = UserFile.directory(of: path)
        while true {
            if access(directory, F_OK) == 0 { break }
            let code = errno
            guard code == ENOENT else { return UserFile.failure(code, path) }
            let above = UserFile.directory(of: directory)
            guard above != directory else { return UserFile.failure(code, path) }
            directory = above
        }
        guard let status = UserFile.status(of: directory), status.st_mode & S_IFMT == S_IFDIR else {
            return UserFile.failure(ENOTDIR, path)
        }
        return access(directory, W_OK | X_OK) == 0 ? nil : UserFile.failure(errno, path)
    }

    /// Whether the notebook can be read and not written: writing throws
    /// ``StoreError/readOnly(path:)``, or ``StoreError/full(path:)``.
    public var isReadOnly: Bool { opened.withLock { $0?.obstacle != nil } }

    /// A number that is another one after another process has changed the notebook; changes
    /// through this object leave it as it is.
    public func changeCounter() throws(StoreError) -> Int {
        guard let file = try file() else { return 0 }
        let version = try file.connection.run { try $0.integer("PRAGMA data_version") ?? 0 }
        return replacements.load(ordering: .relaxed) << 32 + Int(version)
    }

    /// Whether SQLite finds the file sound. Reads all of it.
    public func isSound() throws(StoreError) -> Bool {
        try file()?.isSound() ?? true
    }

    /// Closes the file, to be called before the program ends. It is opened again when it is
    /// needed. Of what was changed a backup is made first, if there is room for one.
    ///
    /// - Returns: why there is no such backup; nil where there is one or none is wanted.
    @discardableResult
    public func close() -> StoreError? {
        opened.withLock { opened in
            forgetReplaced(&opened)
            var fault: StoreError?
            if isChanged.exchange(false, ordering: .sequentiallyConsistent),
                let connection = opened?.connection
            {
                do throws(StoreError) {
                    _ = try NotebookBackups(of: path).add(of: connection, for: .session, at: now())
                } catch {
                    fault = error
                }
            }
            opened?.connection.close()
            opened = nil
            return fault
        }
    }

    /// What the clock says.
    public var moment: Timestamp { now() }

    // MARK: - For the extensions

    /// - Parameter empty: What a notebook that has no file yet is read as.
    func read<T: Sendable>(
        empty: T, _ body: (Database) throws -> T
    ) throws(StoreError) -> T {
        guard let file = try file() else { return empty }
        return try file.connection.snapshot(body)
    }

    /// Makes the file if there is none. What `body` writes is on the disk on return, or not at all.
    ///
    /// - Parameter isOfUser: whether it is worth a backup.
    func write<T: Sendable>(
        isOfUser: Bool = true, _ body: (Database) throws -> T
    ) throws(StoreError) -> T {
        let file = try fileForWriting()
        let result = try file.connection.write(body)
        if isOfUser { isChanged.store(true, ordering: .sequentiallyConsistent) }
        return result
    }

    /// The connection whatever is done through it; for tests.
    var connection: Connection? { opened.withLock { $0?.connection } }

    func openConnection() throws(StoreError) -> Connection? { try file()?.connection }

    /// Takes over all that another notebook holds, of the same format.
    func take(_ other: Connection) throws(StoreError) {
        let file = try fileForWriting()
        try other.copy(to: file.connection)
    }

    private func file() throws(StoreError) -> NotebookFile? {
        try opened.withLock { (opened) throws(StoreError) -> NotebookFile? in
            forgetReplaced(&opened)
            if opened == nil && Self.exists(at: path) {
                opened = try NotebookFile(opening: path, schema, moment: now())
            }
            return opened
        }
    }

    /// What is written to a file that was deleted or replaced would be lost with it.
    private func forgetReplaced(_ opened: inout NotebookFile?) {
        guard let file = opened, file.identity != FileIdentity(path) else { return }
        file.connection.abandon()
        opened = nil
        replacements.add(1, ordering: .relaxed)
    }

    private func fileForWriting() throws(StoreError) -> NotebookFile {
        try opened.withLock { (opened) throws(StoreError) -> NotebookFile in
            forgetReplaced(&opened)
            if case .full? = opened?.obstacle {
                // There may be room by now.
                opened?.connection.close()
                opened = nil
            }
            if opened == nil {
                if !Self.exists(at: path) { try NotebookFile.make(path, schema) }
                opened = try NotebookFile(opening: path, schema, moment: now())
            }
            guard var file = opened else { throw .cannotOpen(path: path, reason: "it is gone") }
            try file.prepareForWriting()
            opened = file
            return file
        }
    }
}
