import ArgumentParser

/// Where the user's data is.
struct DataOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The notebook to use in place of the usual one.", valueName: "PATH"),
        completion: .file())
    var notebook: String?
}
