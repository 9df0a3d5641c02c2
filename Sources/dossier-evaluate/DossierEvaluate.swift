import ArgumentParser

/// The developers' door to the parts of dossier: data in on standard input, answers out, in the
/// formats that the scorers read.
@main
struct DossierEvaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier-evaluate",
        abstract: "Runs a part of dossier on evaluation data.",
        subcommands: [
            Anchors.self, Growth.self, Link.self, Recognise.self, Variants.self,
        ])
}
