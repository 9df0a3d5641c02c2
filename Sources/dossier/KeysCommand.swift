import ArgumentParser
import LibraryStore
import Reader

struct KeysCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Print the keys of the reader, as they are set.",
        discussion: """
            Example:
              dossier keys | less
            """)

    @Flag(
        help:
            "Print the table in Markdown, as the README has it: the keys that the reader comes with."
    )
    var markdown = false

    @OptionGroup var output: OutputOptions

    private struct Report: Encodable {
        struct Item: Encodable {
            var command: String
            var group: String
            var title: String
            var help: String
            var keys: [String]
        }

        var commands: [Item]
    }

    func validate() throws {
        if markdown, output.json {
            throw ValidationError("--markdown and --json exclude each other.")
        }
    }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        if markdown {
            surroundings.output.write(KeyTable.standard.markdown)
            return .done
        }
        let table = try Self.table(in: surroundings)
        if output.json {
            let items = table.entries.map { entry in
                Report.Item(
                    command: entry.command, group: entry.group, title: entry.title,
                    help: entry.help, keys: entry.keys)
            }
            try surroundings.output.write(json: Report(commands: items))
        } else {
            surroundings.output.write(table.plain.printableText)
        }
        return .done
    }

    private static func table(in surroundings: Surroundings) throws -> KeyTable {
        let locations = try DataLocations(environment: surroundings.environment)
        do {
            return try KeyTable(of: locations)
        } catch {
            throw CommandError.reader(Reader.message(for: error))
        }
    }
}
