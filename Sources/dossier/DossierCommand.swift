import ArgumentParser

/// The program's command line: what stands before the commands.
struct DossierCommand: ParsableCommand {
    static let version = "0.1.0"

    /// The first words that are no path. A list of its own, as it costs much to ask every command
    /// for its name while somebody waits for the reader.
    static let names = [
        "list", "show", "entities", "mentions", "search", "timeline", "notes", "same", "split",
        "rename", "kind", "not-an-entity", "mark", "decisions", "index", "doctor", "keys", "open",
        "help",
    ]

    static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract: "Read a folder of documents, follow names through them, and keep notes.",
        usage: """
            dossier [FOLDER | FILE]
            dossier <command> [options]
            """,
        discussion: """
            Without a command the reader opens: on a folder, on one document, or else on the folder \
            `seeds` where there is one, or on the current folder. A folder that is called like a \
            command is opened as ./list.

            `dossier --generate-completion-script` prints completions for bash, zsh or fish.

            Exit status: 0 found or done, 1 nothing found, 2 an error, 64 wrong usage.

            Example:
              dossier seeds
            """,
        version: version,
        subcommands: [
            ListCommand.self, ShowCommand.self, EntitiesCommand.self, MentionsCommand.self,
            SearchCommand.self, TimelineCommand.self, NotesCommand.self, SameCommand.self,
            SplitCommand.self, RenameCommand.self, KindCommand.self, NotAnEntityCommand.self,
            MarkCommand.self, DecisionsCommand.self, IndexCommand.self, DoctorCommand.self,
            KeysCommand.self, OpenCommand.self,
        ],
        defaultSubcommand: OpenCommand.self)
}
