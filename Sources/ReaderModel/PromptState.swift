import Articles

/// Something that can be chosen from a list under a prompt.
public struct Choice: Hashable, Sendable {
    public enum Target: Hashable, Sendable {
        case command(Command)
        case article(ArticleID)
        case entity(EntityID)
        /// What completes the word that is being typed.
        case text(String)
        case colour(NoteColour?)
        /// A name of an entity that is spoken of.
        case name(String)
        case kind(EntityKind)
        case note(AnnotationID)
        /// The notes with a tag, and the articles that they are on.
        case tag(String)
    }

    public var target: Target
    public var title: String
    public var detail: String
    /// Indices of the title's characters that what was typed matched.
    public var matches: [Int]

    public init(_ target: Target, title: String, detail: String, matches: [Int] = []) {
        self.target = target
        self.title = title
        self.detail = detail
        self.matches = matches
    }

    /// What completes a line; nil for what is chosen as a whole.
    var word: String? {
        switch target {
        case .text(let word): word
        case .colour: title
        default: nil
        }
    }
}

/// A line that is being typed, and what there is to choose from.
public struct PromptState: Sendable {
    public enum Kind: Hashable, Sendable {
        case searchArticle
        case filterArticles
        /// The list of notes or of decisions.
        case filterList
        case filterEntities
        case filterTimeline
        /// The list of the entities of all articles.
        case filterAllEntities
        case searchLibrary
        case command
        case goTo
        /// The tags of a note, all on the line.
        case tags(MarkTarget)
        case colour(MarkTarget)
    }

    public let kind: Kind
    public internal(set) var input: TextInput
    public internal(set) var choices: [Choice] = []
    public internal(set) var cursor = ListCursor()
    /// Whether the user has moved to a choice since the line was last changed.
    public internal(set) var hasChosen = false
    /// Where the article was before the search began to follow what is typed.
    var origin: TextOffset?

    init(_ kind: Kind, text: String = "", origin: TextOffset? = nil) {
        self.kind = kind
        input = TextInput(text)
        self.origin = origin
    }

    /// Whether the line is taken as it stands, unless the user moves to a choice.
    public var takesLine: Bool {
        switch kind {
        case .tags, .filterList: true
        case .command:
            MarkLine(input.text).map { $0.command != .colour }
                ?? (ExchangeLine(input.text)?.path != nil)
        default: false
        }
    }

    public var selectedChoice: Choice? {
        choices.indices.contains(cursor.selected) ? choices[cursor.selected] : nil
    }
}
