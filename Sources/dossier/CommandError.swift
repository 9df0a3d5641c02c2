import Articles
import Indexing
import LibraryStore
import Reader

/// What keeps a command from being carried out.
enum CommandError: Error {
    /// What was to be a terminal and is none, as in "standard output".
    case noTerminal(String)
    /// The reader was asked to read a document where its keys come from.
    case keysOnStandardInput
    case encodingOfFolder
    case cannotPrint(String)
    case cannotWrite(String, reason: String)
    case cannotRead(String, reason: String)
    /// A folder where a document was asked for.
    case isFolder(String)
    case isDocument(String)
    case notInFolder(String, folder: String)
    /// The document was changed while it was read.
    case unsettled(String)
    /// Several entities bear the name.
    case ambiguousName(String, [Entity])
    case ambiguousNote(String, [AnnotationID])
    case ambiguousDecision(String, [DecisionID])
    case noEntity(String)
    case noDecision(String)
    /// Two names that are of one entity, where two were asked for.
    case sameEntity(String)
    case noNote(String)
    /// Of the note with this id.
    case noLink(String)
    case linksToItself(String)
    case noNotebook(String)
    /// By its number.
    case noBackup(Int)
    /// With the names that there are.
    case noColour(String, String)
    case noPlace(String)
    case noQuote(String)
    case fewerQuotes(String, Int)
    /// A name or words, and the article in which they do not stand.
    case noMention(String, String)
    /// As many times only.
    case fewerMentions(String, String, Int)
    case notAnnotations(String, reason: String)
    case unsound(String)
    /// The system lets the program open too few files.
    case fewDescriptors(limit: Int, needed: Int)
    /// Of the reader, in its own words.
    case reader(String)

    var status: ExitStatus {
        switch self {
        case .noEntity, .noNote, .noLink, .noNotebook, .noBackup, .noDecision, .noPlace, .noQuote,
            .fewerQuotes, .noMention, .fewerMentions:
            .nothingFound
        default: .failed
        }
    }

    /// A sentence that says what the user can do about it.
    var message: String {
        switch self {
        case .noTerminal(let what):
            "The reader needs a terminal, and \(what) is none; `dossier --help` lists the commands "
                + "that print."
        case .encodingOfFolder:
            "--encoding is for a single document; [encodings] in config.toml is for folders."
        case .keysOnStandardInput:
            "The reader takes its keys from standard input; `dossier show -` prints a document "
                + "that comes from there, and ./- is a file of that name."
        case .fewDescriptors(let limit, let needed):
            "Only \(limit) files may be open at once, and \(needed) are needed; "
                + "`ulimit -n \(needed)` allows them."
        case .cannotPrint(let reason): "Standard output cannot be written: \(reason)."
        case .cannotWrite(let path, let reason): "\(path) cannot be written: \(reason)."
        case .cannotRead(let path, let reason): "\(path) cannot be read. \(reason)"
        case .isFolder(let path): "\(path) is a folder; give the path of a document in it."
        case .isDocument(let path): "\(path) is a document; give the folder that holds it."
        case .notInFolder(let path, let folder): "\(path) is not a document of \(folder)."
        case .unsettled(let path): "\(path) was changed while it was read; try again."
        case .noEntity(let name):
            "Nothing of the name “\(name)” is mentioned; `dossier entities` lists what is."
        case .sameEntity(let name): "Both names are of \(name); give the name of another."
        case .noDecision(let id): "There is no decision \(id); `dossier decisions` lists them."
        case .ambiguousDecision(let id, let ids):
            "Several decisions begin with \(id):" + ids.map { "\n  " + $0.rawValue }.joined()
        case .noNote(let id): "There is no note \(id); `dossier notes list --all` lists them."
        case .noLink(let id):
            "Note \(id) has no such link; `dossier notes list --all` shows its links."
        case .linksToItself(let id): "Note \(id) cannot be linked to itself."
        case .noNotebook(let path): "There is no notebook \(path)."
        case .noBackup(let number):
            "There is no backup \(number); `dossier notes restore` lists them."
        case .noColour(let name, let all): "There is no colour \(name); there are \(all)."
        case .noPlace(let id):
            "There is no such place for note \(id); `dossier notes review` lists them, --quote takes "
                + "another."
        case .noQuote(let path): "The quotation does not stand in \(path)."
        case .fewerQuotes(let path, let count):
            "The quotation stands in \(path) only \(counted(count, "time"))."
        case .noMention(let name, let path):
            "“\(name)” is not mentioned so in \(path); `dossier show --json` lists what is."
        case .fewerMentions(let name, let path, let count):
            "“\(name)” stands in \(path) only \(counted(count, "time"))."
        case .notAnnotations(let path, let reason):
            "\(path) holds no annotations that can be imported. \(reason)"
        case .unsound(let path):
            "\(path) is damaged. It was left as it is; `dossier notes recover` makes a new one of what can "
                + "be read, and keeps it."
        case .reader(let message): message
        case .ambiguousName(let name, let entities): Self.list(name, entities)
        case .ambiguousNote(let id, let ids):
            "Several notes begin with \(id):" + ids.map { "\n  " + $0.rawValue }.joined()
        }
    }

    private static func list(_ name: String, _ entities: [Entity]) -> String {
        "Several bear the name “\(name)”; give one of these in its place:"
            + entities.map { entity in
                "\n  \(entity.id.rawValue)  \(entity.name), \(entity.kind.rawValue), "
                    + counted(entity.mentions, "mention")
            }.joined()
    }
}

/// The sentence for people that an error is worth, whichever module it comes from.
func sentence(for error: any Error) -> String {
    (error as? CommandError)?.message ?? sentenceOfModule(for: error) ?? "\(error)"
}

/// The same for errors of the modules below; nil for others.
func sentenceOfModule(for error: any Error) -> String? {
    switch error {
    case let error as StoreError: error.message
    case let error as IndexingError: error.message
    case let error as FileFailure: error.message
    default: nil
    }
}

/// A number with what it counts, as in "1 entity" and "2 entities".
///
/// - Parameter several: the plural; nil for one with an "s".
func counted(_ count: Int, _ one: String, _ several: String? = nil) -> String {
    "\(count) \(count == 1 ? one : several ?? one + "s")"
}
