import Articles
import Indexing
import LibraryStore
import Reader

/// The decisions on names of one library, from the command line.
struct Decisions {
    let library: Library
    private let opening: LibraryOpening

    init(_ opening: LibraryOpening, at folder: String?) throws {
        self.opening = opening
        library = try opening.library(at: folder)
    }

    /// All that hold in the library, the earliest first; those of its shared list before the others.
    func all() throws -> [EntityDecision] {
        let found = opening.decisions.decisions(of: library.root) {
            try library.index.summary(hash: $0) != nil
        }
        return found.decisions
    }

    /// - Throws: ``CommandError/noEntity(_:)`` and ``CommandError/ambiguousName(_:_:)``.
    func entity(_ name: String) throws -> Entity {
        try MentionsCommand.entity(named: name, in: library.index)
    }

    /// An article of the library, by an ordinary path or by its path in the folder.
    ///
    /// - Throws: ``CommandError``, or `IndexingError` for a path that leads nowhere.
    func article(_ path: String) throws -> Library.KnownArticle {
        let inside = DocumentPath(path)
        if try library.index.summary(path: inside) != nil { return try library.article(at: inside) }
        let document = try LibraryRoot(path: path)
        guard case .document = document else { throw CommandError.isFolder(path) }
        let absolute = DocumentPath(bytes: document.path)
        guard let inside = library.relativePath(of: absolute) else {
            throw CommandError.notInFolder(path, folder: library.root.name)
        }
        return try library.article(at: inside)
    }

    /// Puts rulings down, and says what they are.
    func decide(
        _ rulings: [EntityDecision.Ruling], _ output: OutputOptions, in surroundings: Surroundings
    ) throws -> ExitStatus {
        let witness = try library.index.allSummaries(sort: .path).first?.hash
        let made = try library.notes.decide(rulings, in: library.root, witness: witness)
        if library.root.holdsSeveral {
            let report = try LibraryIndexer(
                root: library.root, index: library.index, options: library.options,
                decisions: opening.decisions
            ).replayDecisions()
            for fault in report.faults { surroundings.say(fault) }
        }
        try DecisionsReport.write(made, output, in: surroundings)
        return .done
    }

    /// The decision with an id, of which the beginning will do where no other begins so.
    static func decision(_ id: String, of notes: LibraryNotes) throws -> EntityDecision {
        let found = try notes.allDecisions().filter {
            !id.isEmpty && $0.id.rawValue.hasPrefix(id)
        }
        if let exact = found.first(where: { $0.id.rawValue == id }) { return exact }
        guard let first = found.first else { throw CommandError.noDecision(id) }
        guard found.count == 1 else {
            throw CommandError.ambiguousDecision(id, found.map(\.id))
        }
        return first
    }
}
