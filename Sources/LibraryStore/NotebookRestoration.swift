import Articles
import GRDB
import Glibc

/// What putting a backup in the place of a notebook does, or would do.
public struct NotebookRestoration: Hashable, Sendable {
    /// Notes that are only in the backup, and that come back.
    public var returning: [Annotation] = []
    /// Notes that are only in the notebook of now, and that go.
    public var leaving: [Annotation] = []
    /// Notes that are in both and differ, as they are in the backup.
    public var changing: [Annotation] = []
    /// How many decisions come back, and how many go.
    public var decisionsReturning = 0
    public var decisionsLeaving = 0
    /// Notes in the backup.
    public var notes = 0
    /// Decisions in the backup.
    public var decisions = 0
    /// Where the notebook of now is kept: a backup, or the damaged file; nil when there is none, and
    /// when nothing was done yet.
    public var kept: String?
}

extension Notebook {
    /// Puts a backup in the place of a notebook, which is kept aside first. Readers that have the
    /// notebook open go on with what it holds then.
    ///
    /// - Parameter isTrial: whether only to say what would be done.
    /// - Throws: ``StoreError/damaged(path:)`` for a backup that is not sound.
    public static func restore(
        _ backup: String, to path: String, isTrial: Bool,
        now: @escaping @Sendable () -> Timestamp
    ) throws(StoreError) -> NotebookRestoration {
        let path = UserFile.resolved(path)
        try UserFile.makeDirectory(UserFile.directory(of: path))
        // Whatever happens to the backup's folder meanwhile, and brought up to date for what is open.
        let copy = try NotebookFile.copy(backup, beside: path, .current)
        defer { unlink(copy) }
        let old = try contents(ofSound: copy, now)
        let present = try contentsUnlessDamaged(path, now)
        var restoration = difference(from: present ?? ([], []), to: old)
        if isTrial { return restoration }
        restoration.kept = try DirectoryLock.holding(UserFile.directory(of: path)) {
            () throws(StoreError) -> String? in
            guard present != nil, exists(at: path) else { return try put(copy, inPlaceOf: path) }
            let notebook = try Notebook(at: path, now: now)
            let kept = try notebook.backUp(.restore)
            try notebook.take(Connection(immutable: copy))
            return kept?.path
        }
        return restoration
    }

    private static func contents(
        ofSound path: String, _ now: @escaping @Sendable () -> Timestamp
    ) throws(StoreError) -> (notes: [Annotation], decisions: [EntityDecision]) {
        guard exists(at: path) else { return ([], []) }
        let notebook = try Notebook(at: path, now: now)
        defer { notebook.close() }
        guard try notebook.isSound() else { throw .damaged(path: path) }
        return (try notebook.annotations(), try notebook.decisions())
    }

    private static func contentsUnlessDamaged(
        _ path: String, _ now: @escaping @Sendable () -> Timestamp
    ) throws(StoreError) -> (notes: [Annotation], decisions: [EntityDecision])? {
        do {
            return try contents(ofSound: path, now)
        } catch {
            if case .damaged = error { return nil }
            throw error
        }
    }

    private static func difference(
        from now: (notes: [Annotation], decisions: [EntityDecision]),
        to old: (notes: [Annotation], decisions: [EntityDecision])
    ) -> NotebookRestoration {
        let present = Dictionary(now.notes.map { ($0.id, $0) }) { $1 }
        let ids = Set(old.notes.map(\.id))
        var result = NotebookRestoration(notes: old.notes.count, decisions: old.decisions.count)
        for note in old.notes {
            switch present[note.id] {
            case nil: result.returning.append(note)
            case note?: break
            default: result.changing.append(note)
            }
        }
        result.leaving = now.notes.filter { !ids.contains($0.id) }
        let (before, after) = (Set(now.decisions.map(\.id)), Set(old.decisions.map(\.id)))
        result.decisionsReturning = after.subtracting(before).count
        result.decisionsLeaving = before.subtracting(after).count
        return result
    }

    /// For a place where there is nothing, or nothing that can be read.
    private static func put(
        _ copy: String, inPlaceOf path: String
    ) throws(StoreError) -> String? {
        let isThere = exists(at: path)
        let damaged = DamagedNotebook(path)
        if isThere { try damaged.keepAside() }
        guard rename(copy, path) == 0 else { throw UserFile.failure(errno, path) }
        try UserFile.synchronise(path)
        return isThere ? damaged.aside : nil
    }
}
