import Articles
import GRDB
import Glibc

/// What was found in a damaged notebook.
public struct NotebookRecovery: Hashable, Sendable {
    /// Of the new notebook.
    public let path: String
    /// Where the damaged file is now, with its log beside it.
    public let kept: String
    public let notes: Int
    public let decisions: Int
    /// Notes in the latest backup; nil where there is none that can be read.
    public let notesInBackup: Int?

    /// For the user.
    public var message: String {
        var text =
            "The notebook was damaged: \(notes) notes and \(decisions) decisions were found in it. "
        text += "It is kept as \(kept)."
        if let notesInBackup {
            text +=
                " The latest backup has \(notesInBackup) notes; `dossier notes restore` brings it "
                + "back."
        }
        return text
    }
}

extension Notebook {
    /// Makes a new notebook of what can be read of a damaged one, which is kept aside.
    ///
    /// - Returns: nil when the notebook is sound, which another process may have seen to.
    public static func recover(
        at path: String, now: @escaping @Sendable () -> Timestamp
    ) throws(StoreError) -> NotebookRecovery? {
        let path = UserFile.resolved(path)
        return try DirectoryLock.holding(UserFile.directory(of: path)) {
            () throws(StoreError) -> NotebookRecovery? in
            guard try isDamaged(path, now) else { return nil }
            return try DamagedNotebook(path).recover(.current)
        }
    }

    private static func isDamaged(
        _ path: String, _ now: @escaping @Sendable () -> Timestamp
    ) throws(StoreError) -> Bool {
        do {
            let notebook = try Notebook(at: path, now: now)
            _ = try (notebook.annotations(), notebook.decisions())
            return try !notebook.isSound()
        } catch {
            if case .damaged = error { return true }
            throw error
        }
    }
}

/// A notebook that SQLite cannot read to its end.
struct DamagedNotebook {
    private let path: String
    /// Where it is kept.
    let aside: String

    init(_ path: String) {
        self.path = path
        aside = Self.place(beside: path)
    }

    /// A place that is free; or that of a recovery which was cut short, and which had put the very
    /// file there already.
    private static func place(beside path: String) -> String {
        let identity = FileIdentity(path)
        var number = 1
        while true {
            let place = "\(path).damaged-\(number)"
            guard let other = FileIdentity(place), other != identity else { return place }
            number += 1
        }
    }

    func recover(_ schema: NotebookSchema) throws(StoreError) -> NotebookRecovery {
        guard access(UserFile.directory(of: path), W_OK) == 0 else { throw .readOnly(path: path) }
        let new = try NotebookFile.complete(path, schema) { db in
            try NotebookSalvage.copy(try image(), into: db)
        }
        defer { unlink(new) }
        let (notes, decisions) = try NotebookFile.counts(new)
        try keepAside()
        guard rename(new, path) == 0 else { throw UserFile.failure(errno, path) }
        try UserFile.synchronise(path)
        return NotebookRecovery(
            path: path, kept: aside, notes: notes, decisions: decisions,
            notesInBackup: NotebookBackups(of: path).all().first.flatMap { try? $0.counts().notes })
    }

    private func image() throws(StoreError) -> DatabaseImage {
        guard let file = UserFile.read(path, limit: Self.limit) else {
            throw .io(path: path, code: Int(EIO))
        }
        let log =
            UserFile.read(path + "-wal", limit: Self.limit)
            ?? UserFile.read(aside + "-wal", limit: Self.limit)
        return DatabaseImage(file: file, log: log ?? [])
    }

    /// In bytes: what a million notes would not fill.
    private static let limit = 1 << 32

    /// At every moment the bytes have a name: the file is renamed only when another takes its place.
    /// Its log must be gone by then, which SQLite would write into that other file.
    func keepAside() throws(StoreError) {
        for suffix in ["-wal", ""] where UserFile.status(of: path + suffix) != nil {
            if link(path + suffix, aside + suffix) == 0 || errno == EEXIST { continue }
            // A file system without hard links.
            guard let bytes = UserFile.read(path + suffix, limit: Self.limit) else {
                throw .io(path: path, code: Int(EIO))
            }
            try UserFile.replace(aside + suffix, with: bytes)
        }
        if UserFile.status(of: aside) != nil { try UserFile.synchronise(aside) }
        for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
    }
}

/// A lock on a directory, so that of several processes one mends what is in it.
enum DirectoryLock {
    static func holding<T>(
        _ directory: String, _ body: () throws(StoreError) -> T
    ) throws(StoreError) -> T {
        let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw UserFile.failure(errno, directory) }
        defer { close(descriptor) }
        while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
        return try body()
    }
}
