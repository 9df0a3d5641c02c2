import ArgumentParser
import ReaderModel
import ReaderViews

struct KeysCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Print the keys of the reader.",
        discussion: """
            Example:
              dossier keys | less
            """)

    @Flag(help: "Print the table in Markdown, as the README has it.")
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
        let keys = KeyMap.standard
        if output.json {
            let items = CommandDescription.all.map { description in
                Report.Item(
                    command: description.command.rawValue, group: description.group.rawValue,
                    title: description.title, help: description.help,
                    keys: keys.bindings(for: description.command))
            }
            try surroundings.output.write(json: Report(commands: items))
        } else {
            surroundings.output.write(markdown ? keys.markdownTable() : keys.plainTable())
        }
        return .done
    }
}
