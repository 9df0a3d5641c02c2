import Annotating
import ArgumentParser
import Articles
import Indexing

/// What notes can be read from.
enum ImportFormat: String, CaseIterable, ExpressibleByArgument {
    /// The W3C Web Annotation Data Model.
    case jsonld

    var exchange: ExchangeFormat {
        switch self {
        case .jsonld: .jsonld
        }
    }
}

struct NotesImportCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in notes from a file.",
        discussion: """
            A note that is there already is changed only where the file has a later version of it, so \
            that importing twice is importing once.

            Example:
              dossier notes import --format jsonld notes.jsonld
            """)

    @Argument(
        help: ArgumentHelp("The file to read; - is standard input.", valueName: "FILE"),
        completion: .file())
    var file: String

    @Option(help: "The format.")
    var format: ImportFormat

    @OptionGroup var output: OutputOptions
    @OptionGroup var data: DataOptions

    /// No one has a larger file of notes: a million of them.
    private static let limit = 1 << 30

    private struct Report: Encodable {
        var added = 0
        var changed = 0
        var unchanged = 0
        var skipped: [String] = []
    }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let found = try imported(now: surroundings.now())
        let notes = try LibraryOpening(data, in: surroundings).notes
        var report = Report(skipped: found.skipped.map(\.description))
        for annotation in found.annotations { try take(annotation, into: notes, &report) }
        try say(report, in: surroundings)
        return .found(!found.annotations.isEmpty)
    }

    private func imported(now: Timestamp) throws -> AnnotationExchange.Imported {
        let bytes =
            file == "-"
            ? try StandardInput.bytes() : try InputFile.bytes(at: file, limit: Self.limit)
        do throws(ExchangeError) {
            return try AnnotationExchange.importAnnotations(
                bytes, format: format.exchange, now: now
            ) { path in NotebookContents.article(at: path).map { ($0.hash, $0.text) } }
        } catch {
            let name = file == "-" ? "Standard input" : file
            throw CommandError.notAnnotations(name, reason: error.description)
        }
    }

    private func take(
        _ annotation: Annotation, into notes: LibraryNotes, _ report: inout Report
    ) throws {
        guard let known = try notes.annotation(annotation.id) else {
            try notes.insert(annotation)
            report.added += 1
            return
        }
        let isNewer = annotation.modified > known.modified
        if isNewer, annotation.body != known.body || annotation.tags != known.tags {
            try notes.update(annotation)
            report.changed += 1
        } else {
            report.unchanged += 1
        }
    }

    private func say(_ report: Report, in surroundings: Surroundings) throws {
        for reason in report.skipped { surroundings.say(reason) }
        if output.json {
            try surroundings.output.write(json: report)
        } else {
            surroundings.output.write(
                "\(report.added) added, \(report.changed) changed, \(report.unchanged) unchanged, "
                    + "\(report.skipped.count) skipped\n")
        }
    }
}
