import ArgumentParser

/// A command that prints; one file each.
protocol Subcommand: ParsableCommand {
    /// - Returns: the exit status.
    func carryOut(in surroundings: Surroundings) throws -> ExitStatus
}

extension Subcommand {
    func run(in surroundings: Surroundings) throws -> Int32 {
        try carryOut(in: surroundings).rawValue
    }
}
