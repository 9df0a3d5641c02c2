import Annotating
import ArgumentParser
import Articles
import Glibc
import Indexing
import Reader

/// What notes can be read from.
enum ImportFormat: String, CaseIterable, ExpressibleByArgument {
    /// The W3C Web Annotation Data Model.
    case jsonld
    /// What the Hypothesis client exports.
    case hypothesis
    /// What was written by `notes export` and changed since.
    case markdown
    case org

    var exchange: ExchangeFormat {
        switch self {
        case .jsonld: .jsonld
        case .hypothesis: .hypothesis
        case .markdown: .markdown
        case .org: .org
        }
    }
}

struct NotesImportCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in notes from a file.",
        discussion: """
            From jsonld and hypothesis come whole notes. One that is there already is changed only \
            where the file has a later version of it, so that importing twice is importing once. \
            From a markdown or org file that `notes export` wrote come the changes that were made \
            in it to the text, the tags, the colour and the star of notes; one whose note was \
            changed here as well becomes a note of its own. Nothing is ever deleted.

            What will be done is shown first, and on a terminal asked about.

            Example:
              dossier notes import --format jsonld notes.jsonld
            """)

    @Argument(
        help: ArgumentHelp("The file to read; - is standard input.", valueName: "FILE"),
        completion: .file())
    var file: String

    @Option(help: "The format.")
    var format: ImportFormat

    @Option(
        help: ArgumentHelp(
            "The document that notes on pages of the web are about (hypothesis).",
            valueName: "ARTICLE"),
        completion: .file())
    var article: String?

    @Flag(help: "Only show what would be done.")
    var dryRun = false

    @Flag(name: .shortAndLong, help: "Do not ask.")
    var yes = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var data: DataOptions

    /// No one has a larger file of notes: a million of them.
    private static let limit = 1 << 30

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let bytes =
            file == "-"
            ? try StandardInput.bytes() : try InputFile.bytes(at: file, limit: Self.limit)
        let opening = try LibraryOpening(data, in: surroundings)
        let notes = opening.notes
        let colours = try NoteColours(opening).names
        let plan = try reading {
            try self.plan(
                for: bytes, notes, colours, surroundings.readingOptions, now: surroundings.now())
        }
        for line in ImportReport.lines(of: plan, colours) {
            surroundings.messages.write(line + "\n")
        }
        try surroundings.messages.flush()
        let isWanted = !dryRun && confirms(plan, in: surroundings)
        if isWanted { try plan.carryOut(on: notes) }
        try say(plan, isDone: isWanted, in: surroundings)
        return .found(!plan.steps.isEmpty)
    }

    private func plan(
        for bytes: [UInt8], _ notes: LibraryNotes, _ colours: NoteColourNames,
        _ options: ReadingOptions, now: Timestamp
    ) throws -> NoteImport {
        let around = NoteImport.Surroundings(
            now: now, article: try article.map(Self.document), folder: folder,
            colours: colours, document: { NotebookContents.article(at: $0, options: options) })
        return try NoteImport(bytes, as: format.exchange, into: notes, around)
    }

    /// Where relative paths in the file start from: beside it; of standard input, where we are.
    private var folder: DocumentPath {
        let slash = file == "-" ? nil : file.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = slash.map { String(file[...$0]) } ?? "."
        guard let resolved = realpath(name, nil) else { return DocumentPath("/") }
        defer { free(resolved) }
        return DocumentPath(String(cString: resolved))
    }

    private static func document(_ path: String) throws -> DocumentPath {
        let root = try LibraryRoot(path: path)
        guard case .document = root else { throw CommandError.isFolder(path) }
        return DocumentPath(bytes: root.path)
    }

    private func reading<Plan>(_ read: () throws -> Plan) throws -> Plan {
        do {
            return try read()
        } catch let error as ExchangeError {
            let name = file == "-" ? "Standard input" : file
            throw CommandError.notAnnotations(name, reason: error.description)
        }
    }

    /// A terminal is asked, unless the notes came through it.
    private func confirms(_ plan: NoteImport, in surroundings: Surroundings) -> Bool {
        guard ImportReport(plan).changesAnything, !yes, file != "-", surroundings.isInputTerminal
        else {
            return true
        }
        surroundings.messages.write("Go on? [y/N] ")
        try? surroundings.messages.flush()
        return ["y", "yes"].contains(readLine()?.lowercased())
    }

    private func say(_ plan: NoteImport, isDone: Bool, in surroundings: Surroundings) throws {
        let report = ImportReport(plan)
        for reason in report.skipped { surroundings.say(reason) }
        if output.json {
            try surroundings.output.write(json: report)
        } else {
            surroundings.output.write(
                "\(report.added) added, \(report.changed) changed, \(report.unchanged) unchanged, "
                    + "\(report.skipped.count) skipped" + (isDone ? "\n" : " (nothing was done)\n"))
        }
    }
}
