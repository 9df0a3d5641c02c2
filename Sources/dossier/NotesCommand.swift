import ArgumentParser

struct NotesCommand: ParsableCommand {
    static let name = "notes"

    static let configuration = CommandConfiguration(
        commandName: name,
        abstract: "List, make, change and exchange notes.",
        discussion: """
            Example:
              dossier notes list seeds
            """,
        subcommands: [
            NotesListCommand.self, NotesAddCommand.self, NotesEditCommand.self,
            NotesLinkCommand.self, NotesUnlinkCommand.self,
            NotesRemoveCommand.self, NotesHistoryCommand.self, NotesReviewCommand.self,
            NotesAcceptCommand.self, NotesDetachCommand.self, NotesExportCommand.self,
            NotesImportCommand.self, NotesRestoreCommand.self, NotesRecoverCommand.self,
        ])
}
