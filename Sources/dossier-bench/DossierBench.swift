import ArgumentParser

/// Says how fast parts of dossier are, each beside a yardstick that is measured in the same run.
@main
struct DossierBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier-bench",
        abstract: "Says how fast parts of dossier are, beside a plain yardstick.",
        subcommands: [Recognition.self, Search.self])
}
