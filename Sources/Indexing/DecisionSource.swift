import Articles
import Glibc
import LibraryStore

/// Where the decisions of a library are found: the notebook, and the list that the folder's readers
/// share.
public struct DecisionSource: Sendable {
    private let notebook: String
    private let now: @Sendable () -> Timestamp
    private let shared: @Sendable (LibraryRoot) -> SharedEntities

    /// The decisions that hold in a library, the earliest first.
    public struct Found: Sendable {
        public var decisions: [EntityDecision]
        /// Why some were not found, in sentences for the user.
        public var faults: [String]
    }

    /// - Parameters:
    ///   - notebook: its path; it is not made.
    ///   - shared: reads the list of a library.
    public init(
        notebook: String, now: @escaping @Sendable () -> Timestamp,
        shared: @escaping @Sendable (LibraryRoot) -> SharedEntities = { _ in SharedEntities() }
    ) {
        self.notebook = notebook
        self.now = now
        self.shared = shared
    }

    /// Whether there may be any decision, told without opening the notebook. False only when there is
    /// none, nor anything wrong with the list that is shared.
    func mayHold(in root: LibraryRoot) -> Bool {
        if Notebook.exists(at: notebook) { return true }
        let list = shared(root)
        return !list.rulings.isEmpty || list.fault != nil
    }

    /// - Parameters:
    ///   - notes: of the same notebook, which is not opened again then.
    ///   - knows: whether a document with this hash is in the library.
    public func decisions(
        of root: LibraryRoot, in notes: LibraryNotes? = nil,
        knows: (ContentHash) throws -> Bool
    ) -> Found {
        let list = shared(root)
        var found = Found(
            decisions: list.decisions(in: root), faults: list.fault.map { [$0] } ?? [])
        do {
            let own = try notes?.allDecisions() ?? ownDecisions()
            found.decisions += try own.filter { try $0.holds(in: root, knows: knows) }
        } catch {
            found.faults.append((error as? StoreError)?.message ?? "\(error)")
        }
        return found
    }

    private func ownDecisions() throws -> [EntityDecision] {
        try withNotebook { try $0.decisions() } ?? []
    }

    /// Nil where there is no notebook.
    func withNotebook<T>(_ body: (Notebook) throws -> T) throws -> T? {
        guard Notebook.exists(at: notebook) else { return nil }
        let notebook = try Notebook(at: notebook, now: now)
        defer { notebook.close() }
        return try body(notebook)
    }
}

extension EntityDecision {
    /// Whether it is one of a library: it was made in its folder or in one above; or in a folder
    /// that is gone and of which the library has a document.
    ///
    /// - Parameter knows: whether a document with this hash is in the library.
    public func holds(
        in root: LibraryRoot, knows: (ContentHash) throws -> Bool
    ) rethrows -> Bool {
        let prefix = LibraryRoot.folder(library.bytes).absolutePath(of: DocumentPath(""))
        if root.folder == library.bytes || root.folder.starts(with: prefix) { return true }
        guard let witness, !Self.isFolder(library) else { return false }
        return try knows(witness)
    }

    private static func isFolder(_ path: DocumentPath) -> Bool {
        var status = stat()
        let path = path.bytes.map { CChar(bitPattern: $0) } + [0]
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
