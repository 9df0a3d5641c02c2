import ArgumentParser

/// A command that prints; one file each.
protocol Subcommand: ParsableCommand {
    /// What JSON says when nothing is found that could be printed; nil where it is not asked for.
    var emptyReport: (any Encodable)? { get }

    /// - Returns: the exit status.
    func carryOut(in surroundings: Surroundings) throws -> ExitStatus
}

extension Subcommand {
    var emptyReport: (any Encodable)? { nil }

    func run(in surroundings: Surroundings) throws -> Int32 {
        do {
            return try carryOut(in: surroundings).rawValue
        } catch let error as CommandError {
            if error.status == .nothingFound, let emptyReport {
                try surroundings.output.write(json: emptyReport)
            }
            throw error
        }
    }
}
