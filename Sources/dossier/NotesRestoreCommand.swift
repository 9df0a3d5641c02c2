import ArgumentParser
import Articles
import LibraryStore

struct NotesRestoreCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "List the backups of the notebook, or bring one back.",
        discussion: """
            A backup is made after each session that changes the notebook, and before notes are \
            imported: the ten latest are kept, and the last of each of thirty days. Without BACKUP \
            they are listed. With one, its notes and decisions take the place of those of now, which \
            are kept as another backup first.

            Examples:
              dossier notes restore
              dossier notes restore 42 --dry-run
            """)

    @Argument(
        help: ArgumentHelp("A backup's number in the list, or its path.", valueName: "BACKUP"),
        completion: .file())
    var backup: String?

    @Flag(help: "Only show what would be done.")
    var dryRun = false

    @Flag(name: .shortAndLong, help: "Do not ask.")
    var yes = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var data: DataOptions

    struct Report: Encodable {
        struct Entry: Encodable {
            var number: Int
            var moment: String
            var reason: String
            /// Nil for one that is damaged.
            var notes: Int?
            var decisions: Int?
            var path: String
        }

        var backups: [Entry]
    }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let notebook = try LibraryOpening(data, in: surroundings).notebook
        let backups = NotebookBackups(of: notebook)
        guard let backup else { return try list(backups, in: surroundings) }
        let path = try path(of: backup, in: backups)
        let plan = try Notebook.restore(
            path, to: notebook, isTrial: true, now: surroundings.now)
        for line in Self.lines(plan) { surroundings.messages.write(line + "\n") }
        try surroundings.messages.flush()
        guard !dryRun, confirms(surroundings) else {
            surroundings.say("Nothing was done.")
            return .done
        }
        let done = try Notebook.restore(
            path, to: notebook, isTrial: false, now: surroundings.now)
        surroundings.output.write(
            "Restored: \(counted(done.notes, "note")), \(counted(done.decisions, "decision"))."
                + (done.kept.map { " What was there before is kept as \($0.printableLine)." } ?? "")
                + "\n")
        return .done
    }

    private func path(of backup: String, in backups: NotebookBackups) throws -> String {
        guard let number = Int(backup) else { return backup }
        guard let found = backups.all().first(where: { $0.number == number }) else {
            throw CommandError.noBackup(number)
        }
        return found.path
    }

    private func list(
        _ backups: NotebookBackups, in surroundings: Surroundings
    ) throws -> ExitStatus {
        let entries = backups.all().map { backup in
            let counts = try? backup.counts()
            return Report.Entry(
                number: backup.number, moment: backup.moment.iso8601,
                reason: backup.reason.rawValue, notes: counts?.notes,
                decisions: counts?.decisions, path: backup.path)
        }
        if output.json {
            try surroundings.output.write(json: Report(backups: entries))
        } else if entries.isEmpty {
            surroundings.say("There are no backups in \(backups.folder).")
        } else {
            for entry in entries { surroundings.output.write(Self.line(entry) + "\n") }
        }
        return .found(!entries.isEmpty)
    }

    private static func line(_ entry: Report.Entry) -> String {
        let number = String(entry.number)
        let padding = String(repeating: " ", count: max(0, 6 - number.utf8.count))
        let contents =
            entry.notes.map {
                "\(counted($0, "note")), \(counted(entry.decisions ?? 0, "decision"))"
            } ?? "damaged"
        return "\(padding)\(number)  \(entry.moment)  \(entry.reason)  \(contents)"
    }

    private static func lines(_ plan: NotebookRestoration) -> [String] {
        func line(_ sign: String, _ note: Annotation) -> String {
            let quote = note.target.selector.quote.exact.printableLine
            let words = quote.count > 50 ? quote.prefix(50) + "…" : quote
            return "\(sign) \(note.id.rawValue.printableLine.prefix(8))  "
                + "\(note.target.path.name.printableLine)  “\(words)”"
        }
        var lines = plan.returning.map { line("bring back", $0) }
        lines += plan.changing.map { line("change", $0) }
        lines += plan.leaving.map { line("take away", $0) }
        if plan.decisionsReturning > 0 {
            lines.append("bring back \(counted(plan.decisionsReturning, "decision"))")
        }
        if plan.decisionsLeaving > 0 {
            lines.append("take away \(counted(plan.decisionsLeaving, "decision"))")
        }
        return lines.isEmpty ? ["The backup holds what the notebook holds."] : lines
    }

    /// Only a terminal can answer, and only a terminal is asked.
    private func confirms(_ surroundings: Surroundings) -> Bool {
        guard !yes, surroundings.isInputTerminal else { return true }
        surroundings.messages.write("Go on? [y/N] ")
        try? surroundings.messages.flush()
        return readLine().map { ["y", "yes"].contains($0.lowercased()) } ?? false
    }
}
