import Articles
import GRDB
import Glibc

/// The backups of a notebook, in a folder beside it. Of what came by itself the ten latest are kept,
/// and of each of the thirty latest days the last; what was made before a migration stays for good.
public struct NotebookBackups: Sendable {
    /// Made with the first backup.
    public let folder: String

    /// How many of the latest are kept, whenever they were made.
    static let latest = 10
    /// Of how many days one is kept. Days without any do not count: a notebook that was not touched
    /// for a month has lost none of its backups afterwards.
    static let days = 30
    /// In milliseconds: sessions that follow each other sooner have one backup, the last, or a script
    /// that makes ten notes would drive out all that is older.
    static let shortest: Int64 = 10 * 60 * 1000

    /// - Parameter path: of the notebook.
    public init(of path: String) {
        folder = UserFile.resolved(path) + ".backups"
    }

    /// The latest first.
    public func all() -> [NotebookBackup] {
        UserFile.names(in: folder).compactMap { NotebookBackup(name: $0, in: folder) }
            .sorted { $0.number > $1.number }
    }

    /// Copies the database, as one state of it, and removes the backups that are no longer wanted.
    func add(
        of connection: Connection, for reason: NotebookBackup.Reason, at moment: Timestamp
    ) throws(StoreError) -> NotebookBackup {
        try UserFile.makeDirectory(folder)
        let earlier = all()
        var number = (earlier.first?.number ?? 0) + 1
        // SQLite would make it for all to read; it accepts an empty file.
        let temporary = UserFile.temporary(for: folder + "/new")
        unlink(temporary)
        try UserFile.create(temporary)
        defer { unlink(temporary) }
        try connection.run { try $0.execute(sql: "VACUUM INTO ?", arguments: [temporary]) }
        try UserFile.synchronise(temporary)
        while true {
            let backup = NotebookBackup(in: folder, number: number, moment: moment, reason: reason)
            // Not over one that another process has made meanwhile.
            if link(temporary, backup.path) == 0 || rename(temporary, backup.path) == 0 {
                try UserFile.synchronise(backup.path)
                for unwanted in Self.unwanted([backup] + earlier) { unlink(unwanted.path) }
                return backup
            }
            guard errno == EEXIST else { throw UserFile.failure(errno, backup.path) }
            number += 1
        }
    }

    /// - Parameter backups: the latest first.
    static func unwanted(_ backups: [NotebookBackup]) -> [NotebookBackup] {
        var backups = backups
        var unwanted: [NotebookBackup] = []
        if backups.count > 1, backups[0].reason == .session, backups[1].reason == .session {
            let distance = backups[0].moment.milliseconds - backups[1].moment.milliseconds
            if (0..<shortest).contains(distance) { unwanted.append(backups.remove(at: 1)) }
        }
        var days: [Substring] = []
        for (index, backup) in backups.filter({ $0.reason != .migration }).enumerated() {
            let isLastOfDay = !days.contains(backup.day)
            if isLastOfDay { days.append(backup.day) }
            if index >= latest, !isLastOfDay || days.count > Self.days { unwanted.append(backup) }
        }
        return unwanted
    }
}

extension Notebook {
    /// Makes a backup of the notebook as it is now; nil when there is no notebook.
    @discardableResult
    public func backUp(_ reason: NotebookBackup.Reason) throws(StoreError) -> NotebookBackup? {
        guard let connection = try openConnection() else { return nil }
        return try NotebookBackups(of: path).add(of: connection, for: reason, at: moment)
    }
}
