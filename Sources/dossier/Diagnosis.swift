import Articles
import Glibc
import Indexing
import LibraryStore

/// What `doctor` finds.
struct Diagnosis: Encodable {
    struct NotebookFacts: Encodable {
        var path: String
        var exists: Bool
        var isSound: Bool
        var isReadOnly = false
        var notes = 0
        var backups = 0
        /// When the latest backup was made; nil when there is none.
        var latestBackup: String?
        /// What is wrong with it, in a sentence.
        var problem: String?
    }

    struct LibraryFacts: Encodable {
        var folder: String
        var index: String?
        /// Of the index, in bytes.
        var indexSize: Int?
        var articles = 0
        var entities = 0
        var skipped: [SkippedReport] = []
        var problem: String?
    }

    /// A program that documents are read through.
    struct ConverterFacts: Encodable {
        var program: String
        /// Nil where it is not installed.
        var path: String?
        var package: String?
        var patterns: [String]

        init(_ program: ConverterProgram) {
            self.program = program.name
            path = program.path
            package = program.package
            patterns = program.patterns
        }

        var line: String {
            let what = patterns.joined(separator: " ")
            guard path == nil else { return "\(program) for \(what)" }
            return "\(program) is missing, for \(what)"
                + (package.map { "; install the package \($0)" } ?? "")
        }
    }

    struct Locations: Encodable {
        var cache: String
        var data: String
        var state: String
        var configuration: String
        var hasConfiguration: Bool
    }

    var version = DossierCommand.version
    var notebook: NotebookFacts
    var library: LibraryFacts
    var converters: [ConverterFacts]
    /// Whether the system lets converters be kept from the network.
    var convertersAreKeptFromNetwork = ConverterProgram.areKeptFromNetwork
    var locations: Locations
    var terminal: TerminalFacts
    /// What is wrong with the model that finds names, in a sentence.
    var recogniserProblem = ArticleReading.recogniserFault

    var isSound: Bool {
        notebook.problem == nil && library.problem == nil && recogniserProblem == nil
    }

    init(folder: String?, _ opening: LibraryOpening, in surroundings: Surroundings) {
        let paths = opening.locations
        notebook = Self.notebook(opening.notebook, surroundings)
        library = Self.library(folder, opening)
        converters = surroundings.readingOptions.programs(in: surroundings.environment["PATH"])
            .map(ConverterFacts.init)
        locations = Locations(
            cache: paths.cache, data: paths.data, state: paths.state,
            configuration: paths.configuration,
            hasConfiguration: access(paths.configuration, F_OK) == 0)
        terminal = TerminalFacts(surroundings)
    }

    private static func notebook(_ path: String, _ surroundings: Surroundings) -> NotebookFacts {
        var facts = NotebookFacts(path: path, exists: Notebook.exists(at: path), isSound: true)
        guard facts.exists else {
            facts.problem = Notebook.obstacle(at: path)?.message
            return facts
        }
        let backups = NotebookBackups(of: path).all()
        facts.backups = backups.count
        facts.latestBackup = backups.first?.moment.iso8601
        do {
            let notebook = try Notebook(at: path, now: surroundings.now)
            facts.isSound = try notebook.isSound()
            facts.isReadOnly = notebook.isReadOnly
            facts.notes = try notebook.countsByDocument().total
            if !facts.isSound { facts.problem = CommandError.unsound(path).message }
        } catch {
            facts.isSound = false
            facts.problem = error.message
        }
        return facts
    }

    private static func library(_ folder: String?, _ opening: LibraryOpening) -> LibraryFacts {
        var facts = LibraryFacts(folder: folder ?? LibraryOpening.defaultFolder)
        do {
            let library = try opening.library(at: folder)
            facts.folder = DocumentPath(bytes: library.root.path).string
            facts.index = library.index.path
            facts.indexSize = library.index.path.flatMap(size)
            facts.articles = try library.index.count()
            facts.entities = try library.index.entityCount()
            facts.skipped = try library.index.skipped().map(SkippedReport.init)
        } catch {
            facts.problem = sentence(for: error)
        }
        return facts
    }

    private static func size(of path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : nil
    }
}

extension Diagnosis {
    /// For people.
    var lines: [String] {
        let rows: [(String, String)] =
            [("dossier", version), ("names", recogniserProblem ?? "by the trained model")]
            + libraryRows + notebookRows + converterRows
            + [
                ("state", locations.state),
                (
                    "configuration",
                    locations.configuration + (locations.hasConfiguration ? "" : " (none)")
                ),
            ] + terminal.rows
        return rows.map { name, value in
            name + String(repeating: " ", count: max(1, 16 - name.utf8.count))
                + value.printableLine
        } + library.skipped.map { "skipped         " + $0.line }
    }

    private var libraryRows: [(String, String)] {
        if let problem = library.problem {
            return [("folder", library.folder), ("problem", problem)]
        }
        let size = library.indexSize.map { ", \($0 / 1024) KiB" } ?? ""
        return [
            ("folder", library.folder),
            (
                "documents",
                "\(library.articles), naming \(counted(library.entities, "entity", "entities")); "
                    + "\(counted(library.skipped.count, "file")) skipped"
            ),
            ("index", (library.index ?? "in memory only") + size),
        ]
    }

    private var converterRows: [(String, String)] {
        converters.map { ("converter", $0.line) }
            + [
                (
                    "network",
                    convertersAreKeptFromNetwork
                        ? "converters are kept from it" : "converters cannot be kept from it here"
                )
            ]
    }

    private var notebookRows: [(String, String)] {
        if let problem = notebook.problem {
            return [("notebook", notebook.path), ("problem", problem)]
        }
        guard notebook.exists else {
            return [("notebook", notebook.path + " (made with the first note)")]
        }
        return [
            ("notebook", notebook.path),
            (
                "notes",
                "\(notebook.notes), the file is sound" + (notebook.isReadOnly ? ", read-only" : "")
            ),
            (
                "backups",
                notebook.latestBackup.map { "\(notebook.backups), the latest of \($0)" }
                    ?? "none yet"
            ),
        ]
    }
}
