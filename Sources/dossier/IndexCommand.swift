import ArgumentParser
import Articles
import Indexing
import LibraryStore

struct IndexCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "index",
        abstract: "Build or refresh the index of a folder, and say what was not read.",
        discussion: """
            The other commands and the reader do this by themselves; here it can be watched. It can \
            be interrupted at any time, and goes on from there. Progress goes to standard error: a bar \
            on a terminal, a line now and then elsewhere, and with --json a JSON object a line.

            Example:
              dossier index ~/papers
            """)

    @Argument(help: .folder, completion: .directory)
    var folder: String?

    @Flag(help: "Throw the old index away first.")
    var rebuild = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var data: DataOptions

    private struct Report: Encodable {
        var folder: String
        var index: String?
        var articles: Int
        var entities: Int
        var added: Int
        var changed: Int
        var renamed: Int
        var removed: Int
        var unchanged: Int
        var skipped: [SkippedReport]
    }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let opening = try LibraryOpening(data, in: surroundings)
        let root = try LibraryRoot(path: folder ?? LibraryOpening.defaultFolder)
        guard root.holdsSeveral else { throw CommandError.isDocument(folder ?? "") }
        if rebuild { LibraryIndex.delete(at: opening.locations.index(forLibrary: root.path)) }
        let manner = output.json ? ProgressDisplay.Manner.lines : .always
        let progress = ProgressDisplay(manner, on: surroundings.messages)
        let library = try opening.library(at: folder, progress: progress)
        let report = try Self.report(on: library)
        if output.json {
            try surroundings.output.write(json: report)
        } else {
            print(report, in: surroundings)
        }
        return .found(report.articles > 0)
    }

    private static func report(on library: Library) throws -> Report {
        let done = library.report
        return Report(
            folder: DocumentPath(bytes: library.root.path).string, index: library.index.path,
            articles: try library.index.count(), entities: try library.index.entityCount(),
            added: done.added, changed: done.changed, renamed: done.renamed,
            removed: done.removed, unchanged: done.unchanged,
            skipped: try library.index.skipped().map(SkippedReport.init))
    }

    private func print(_ report: Report, in surroundings: Surroundings) {
        let counts = [
            ("added", report.added), ("changed", report.changed), ("renamed", report.renamed),
            ("removed", report.removed), ("unchanged", report.unchanged),
            ("skipped", report.skipped.count),
        ].filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
        let done = counts.isEmpty ? "nothing to read" : counts.joined(separator: ", ")
        surroundings.output.write(
            """
            \(report.folder.printableLine): \(done)
            \(counted(report.articles, "article")), \(counted(report.entities, "entity", "entities"))

            """)
        for file in report.skipped { surroundings.output.write("  " + file.line + "\n") }
    }
}

/// A file that was not read, and why.
struct SkippedReport: Encodable {
    var path: String
    var reason: String

    init(_ file: SkippedFile) {
        path = file.path.string
        reason = file.reason
    }

    /// For people.
    var line: String { "\(path.printableLine): \(reason.printableLine)" }
}
