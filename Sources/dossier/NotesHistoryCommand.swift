import ArgumentParser
import Articles
import FoundationEssentials
import LibraryStore

struct NotesHistoryCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Show what a note said before it was changed or removed.",
        discussion: """
            Whatever was saved once stays in the history, also when two wrote on one note.

            Example:
              dossier notes history 3f2a9c01
            """)

    @Argument(
        help: ArgumentHelp(
            "The note's id; of one that is still there the beginning will do.", valueName: "ID"))
    var id: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var data: DataOptions

    struct Report: Encodable {
        struct Entry: Encodable {
            var moment: String
            var operation: String
            /// The note as it was before; nil where there was none.
            var before: Version?
        }

        struct Version: Codable {
            var body: String
            var tags: [String]
        }

        var changes: [Entry]
    }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let notes = try LibraryOpening(data, in: surroundings).notes
        let known = try? NotebookContents(notes).annotation(id)
        let report = Report(
            changes: try notes.history(of: known?.id ?? AnnotationID(id)).map { change in
                Report.Entry(
                    moment: change.moment.iso8601, operation: change.operation.rawValue,
                    before: change.before.flatMap {
                        try? JSONDecoder().decode(Report.Version.self, from: Data($0.utf8))
                    })
            })
        guard !report.changes.isEmpty else { throw CommandError.noNote(id) }
        if output.json {
            try surroundings.output.write(json: report)
        } else {
            for change in report.changes { surroundings.output.write(Self.text(of: change)) }
            if let known { surroundings.output.write("now:\n" + Self.indented(known.body)) }
        }
        return .done
    }

    private static func text(of change: Report.Entry) -> String {
        let words = ["add": "made", "update": "changed; it was:", "remove": "removed; it was:"]
        let head = "\(change.moment)  \(words[change.operation] ?? change.operation)\n"
        return head + (change.before.map { indented($0.body) } ?? "")
    }

    private static func indented(_ body: String) -> String {
        body.printableText.split(separator: "\n", omittingEmptySubsequences: false)
            .map { "  " + $0 + "\n" }.joined()
    }
}
