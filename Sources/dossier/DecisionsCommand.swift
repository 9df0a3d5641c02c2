import ArgumentParser
import Articles

struct DecisionsCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "decisions",
        abstract: "List what was decided on names, or take a decision back.",
        discussion: """
            Decisions are made with `same`, `split`, `rename`, `kind`, `not-an-entity` and `mark`, or in \
            the reader. They hold in the folder that they were made in, over every index; of two that \
            contradict each other the later wins. Those of the folder's entities.toml are listed first.

            Examples:
              dossier decisions seeds
              dossier decisions --remove 3f2a9c01
            """)

    @Argument(help: .folder, completion: .directory)
    var folder: String?

    @Option(
        help: ArgumentHelp(
            "Take back the decision with this id, or the beginning of it.", valueName: "ID"))
    var remove: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var data: DataOptions

    var emptyReport: (any Encodable)? { output.json ? DecisionsReport([]) : nil }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let opening = try LibraryOpening(data, in: surroundings)
        if let remove {
            let notes = opening.notes
            let decision = try Decisions.decision(remove, of: notes)
            guard try notes.change(adding: [], removing: [decision]) else {
                throw CommandError.noDecision(remove)
            }
            try DecisionsReport.write([decision], output, in: surroundings)
            return .done
        }
        let all = try Decisions(opening, at: folder).all()
        if all.isEmpty, !output.json { surroundings.say("Nothing was decided on names here.") }
        if !all.isEmpty || output.json {
            try DecisionsReport.write(all, output, in: surroundings)
        }
        return .found(!all.isEmpty)
    }
}
