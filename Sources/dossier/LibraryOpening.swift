import Articles
import Glibc
import Indexing
import LibraryStore
import Reader

/// Opens libraries for the commands: finds the index, and brings it up to date.
struct LibraryOpening {
    private let surroundings: Surroundings
    let locations: DataLocations
    /// The notebook's path.
    let notebook: String
    /// What texts are read in; nil to find out.
    var encoding: TextEncodingName?

    /// - Throws: `StoreError.noHome`.
    init(_ data: DataOptions, in surroundings: Surroundings) throws(StoreError) {
        self.surroundings = surroundings
        locations = try DataLocations(environment: surroundings.environment)
        notebook = data.notebook ?? locations.notebook
    }

    /// The folder that is meant where none is given.
    static var defaultFolder: String {
        var status = stat()
        let isFolder = stat("seeds", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        return isFolder ? "seeds" : "."
    }

    /// Where the decisions on names come from.
    var decisions: DecisionSource {
        DecisionSource(notebook: notebook, now: surroundings.now, shared: EntitiesFile.read)
    }

    /// How documents are read.
    ///
    /// - Throws: what the configuration is wrong with.
    func options() throws -> ReadingOptions {
        var options: ReadingOptions
        do {
            options = try ReadingOptions.configured(of: locations)
        } catch {
            throw CommandError.reader(message(for: error))
        }
        if let encoding { _ = options.choose(encoding: encoding.rawValue) }
        return options
    }

    var notes: LibraryNotes {
        LibraryNotes(notebook: notebook, now: surroundings.now, tell: surroundings.say)
    }

    /// Opens the library of a folder, or of a single document.
    ///
    /// - Parameters:
    ///   - path: nil for the default folder.
    ///   - progress: where it is shown how far indexing is; nil for a line that appears only when
    ///     people would have to wait.
    func library(
        at path: String?, progress: ProgressDisplay? = nil
    ) throws -> Library {
        let root = try LibraryRoot(path: path ?? Self.defaultFolder)
        switch root {
        case .folder, .file: return try folderLibrary(root, progress: progress)
        case .document(_, let name): return try loneLibrary(root, name)
        }
    }

    /// Opens the library of a folder as its index knows it, without a look at its documents.
    ///
    /// - Parameter isTrusting: whether that will do also where the folder has changed since.
    /// - Returns: nil where the index cannot be relied on.
    func knownLibrary(at path: String?, isTrusting: Bool, needsNames: Bool) throws -> Library? {
        let root = try LibraryRoot(path: path ?? Self.defaultFolder)
        let file = locations.index(forLibrary: root.path)
        guard case .folder = root, access(file, F_OK) == 0 else { return nil }
        let options = try options()
        let index = try LibraryIndex.open(
            at: file, library: root.path, texts: LibraryTexts(root, options: options))
        let indexer = LibraryIndexer(
            root: root, index: index, options: options, decisions: decisions)
        guard isTrusting || indexer.isLikelyCurrent() else { return nil }
        let lacksNames = try indexer.lacksNames()
        if lacksNames, needsNames, !isTrusting { return nil }
        if let remark = index.remark { surroundings.say(remark) }
        let report = try indexer.heedNotebook()
        for fault in report.faults { surroundings.say(fault) }
        if lacksNames {
            surroundings.say("Not all names are known yet; “dossier index” finds them.")
        }
        return Library(
            root: root, index: index, notes: notes, report: report, options: options)
    }

    /// Opens a library for one of its articles.
    func library(for place: ArticlePlace) throws -> Library {
        try place.isAlone
            ? loneLibrary(place.root, place.path) : folderLibrary(place.root, progress: nil)
    }

    func loneLibrary(_ root: LibraryRoot, _ name: DocumentPath) throws -> Library {
        var report = IndexingReport()
        report.added = 1
        let options = try options()
        var document = try SingleDocument(
            name, of: root, cache: locations.readings, options: options)
        if let fault = document.fault {
            surroundings.say(fault)
            document.forgetNames()
        }
        // Without a cache that can be written, what is named is found anew the next time.
        try? document.keepNames()
        let hash = document.article.hash
        let decided = decisions.decisions(of: root) { $0 == hash }
        for fault in decided.faults { surroundings.say(fault) }
        document.replay(decided.decisions)
        return Library(
            root: root, index: try document.index(), notes: notes, report: report,
            options: options)
    }

    private func folderLibrary(
        _ root: LibraryRoot, progress: ProgressDisplay?
    ) throws -> Library {
        let options = try options()
        let index = try LibraryIndex.open(
            at: locations.index(forLibrary: root.path), library: root.path,
            texts: LibraryTexts(root, options: options))
        if let remark = index.remark { surroundings.say(remark) }
        let display = progress ?? ProgressDisplay(.whenSlow, on: surroundings.messages)
        defer { display.close() }
        let report = try LibraryIndexer(
            root: root, index: index, options: options, decisions: decisions
        )
        .refresh { display.show($0) }
        for fault in report.faults { surroundings.say(fault) }
        return Library(
            root: root, index: index, notes: notes, report: report, options: options)
    }
}
