import ArgumentParser

/// What all commands take that decide on names.
struct DecisionOptions: ParsableArguments {
    @Argument(help: .folder, completion: .directory)
    var folder: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var data: DataOptions

    /// The decisions on names of the library that is meant.
    func decisions(in surroundings: Surroundings) throws -> Decisions {
        try Decisions(LibraryOpening(data, in: surroundings), at: folder)
    }
}
