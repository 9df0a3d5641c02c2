import ArgumentParser
import Glibc

/// Where the program starts. What it needs from outside is read here, once, and passed down.
@main
enum Program {
    static func main() {
        // A file that may not grow any more is to be an error that can be told, and no end.
        signal(SIGXFSZ, SIG_IGN)
        exit(run(ProgramArguments.ofProcess(), in: Surroundings.ofProcess()))
    }

    /// - Parameter arguments: without the program's name.
    /// - Returns: the exit status.
    static func run(_ arguments: [String], in surroundings: Surroundings) -> Int32 {
        do {
            try FileDescriptors.prepare()
            let status =
                switch Request(arguments) {
                case .reader(let path):
                    try OpenReader(path: path, notebook: nil).run(in: surroundings)
                case .command(let words): try runCommand(words, in: surroundings)
                }
            try surroundings.output.flush()
            return status
        } catch {
            // What was found before the fault is still worth printing.
            try? surroundings.output.flush()
            surroundings.say(sentence(for: error))
            return (error as? CommandError)?.status.rawValue ?? ExitStatus.failed.rawValue
        }
    }

    private static func runCommand(
        _ arguments: [String], in surroundings: Surroundings
    ) throws -> Int32 {
        do {
            var command = try DossierCommand.parseAsRoot(arguments)
            guard let command = command as? any Subcommand else {
                try command.run()
                return ExitStatus.done.rawValue
            }
            return try command.run(in: surroundings)
        } catch {
            guard isOfParser(error) else { throw error }
            return try report(error, in: surroundings)
        }
    }

    /// Whether an error is for the parser to tell: a fault in the arguments, or a wish for help.
    private static func isOfParser(_ error: any Error) -> Bool {
        !(error is CommandError) && sentenceOfModule(for: error) == nil
    }

    private static func report(
        _ error: any Error, in surroundings: Surroundings
    ) throws -> Int32 {
        let text = DossierCommand.fullMessage(for: error)
        let code = DossierCommand.exitCode(for: error)
        if code == .success {
            surroundings.output.write(text + (text.isEmpty ? "" : "\n"))
            return ExitStatus.done.rawValue
        }
        surroundings.messages.write(text.printableText + "\n")
        try surroundings.messages.flush()
        let isUsage = code == .validationFailure
        return isUsage ? ExitStatus.wrongUsage.rawValue : ExitStatus.failed.rawValue
    }
}
