import ArgumentParser
import LibraryStore

struct NotesRecoverCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "recover",
        abstract: "Make a new notebook of what can be read of a damaged one.",
        discussion: """
            The damaged file is kept beside the new one. The reader does the same by itself. A notebook \
            that is sound is left alone.

            Example:
              dossier notes recover
            """)

    @OptionGroup var data: DataOptions

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let notebook = try LibraryOpening(data, in: surroundings).notebook
        guard Notebook.exists(at: notebook) else { throw CommandError.noNotebook(notebook) }
        guard let found = try Notebook.recover(at: notebook, now: surroundings.now) else {
            surroundings.say("\(notebook) is sound; nothing was done.")
            return .done
        }
        surroundings.output.write(found.message.printableText + "\n")
        return .done
    }
}
