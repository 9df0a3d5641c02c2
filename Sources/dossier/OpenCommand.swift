import ArgumentParser

struct OpenCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Open the reader; the same as no command.",
        discussion: """
            Example:
              dossier open --notebook ~/affair.sqlite seeds
            """)

    @Argument(
        help: ArgumentHelp("The folder or document to read.", valueName: "FOLDER|FILE"),
        completion: .file())
    var path: String?

    @Option(help: TextEncodingName.help)
    var encoding: TextEncodingName?

    @OptionGroup var data: DataOptions

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        ExitStatus(rawValue: try run(in: surroundings)) ?? .failed
    }

    func run(in surroundings: Surroundings) throws -> Int32 {
        try OpenReader(path: path, notebook: data.notebook, encoding: encoding).run(
            in: surroundings)
    }
}
