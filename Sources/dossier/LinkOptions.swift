import ArgumentParser
import Articles
import Indexing

/// What a link from a note leads to: one thing of three.
struct LinkOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("A name, or the id of an entity.", valueName: "NAME"))
    var entity: String?

    @Option(help: ArgumentHelp("Another note's id, or the beginning of it.", valueName: "ID"))
    var note: String?

    @Option(
        help: ArgumentHelp("The document that holds a passage.", valueName: "ARTICLE"),
        completion: .file())
    var passage: String?

    @Option(help: ArgumentHelp("The words of the passage.", valueName: "TEXT"))
    var quote: String?

    @Option(help: ArgumentHelp("Which of several such passages, from 1.", valueName: "N"))
    var occurrence: Int?

    /// How many things are named.
    var count: Int { [entity, note, passage].count { $0 != nil } }

    func validate() throws {
        if count > 1 {
            throw ValidationError("--entity, --note and --passage exclude each other.")
        }
        if passage == nil, quote != nil || occurrence != nil {
            throw ValidationError("--quote and --occurrence go with --passage.")
        }
        if let occurrence, occurrence < 1 {
            throw ValidationError("Occurrences are counted from 1.")
        }
        if quote?.allSatisfy(\.isWhitespace) == true {
            throw ValidationError("The quotation is empty.")
        }
    }
}
