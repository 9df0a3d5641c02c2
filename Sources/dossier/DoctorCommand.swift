import ArgumentParser

struct DoctorCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Say what is installed, where data lives, and whether it is sound.",
        discussion: """
            Example:
              dossier doctor seeds
            """)

    @Argument(help: .folder, completion: .directory)
    var folder: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var data: DataOptions

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let opening = try LibraryOpening(data, in: surroundings)
        let diagnosis = Diagnosis(folder: folder, opening, in: surroundings)
        if output.json {
            try surroundings.output.write(json: diagnosis)
        } else {
            for line in diagnosis.lines { surroundings.output.write(line + "\n") }
        }
        return diagnosis.isSound ? .done : .failed
    }
}
