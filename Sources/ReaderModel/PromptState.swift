import Articles

/// Something that can be chosen from a list under a prompt.
public struct Choice: Hashable, Sendable {
    public enum Target: Hashable, Sendable {
        case command(Command)
        case article(ArticleID)
        case entity(EntityID)
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
}

/// A line that is being typed, and what there is to choose from.
public struct PromptState: Sendable {
    public enum Kind: Hashable, Sendable {
        case searchArticle
        case filterArticles
        case filterNotes
        case filterEntities
        case filterTimeline
        case filterDecisions
        /// The list of the entities of all articles.
        case filterAllEntities
        case searchLibrary
        case command
        case goTo
    }

    public let kind: Kind
    public internal(set) var input: TextInput
    public internal(set) var choices: [Choice] = []
    public internal(set) var cursor = ListCursor()
    /// Where the article was before the search began to follow what is typed.
    var origin: TextOffset?

    init(_ kind: Kind, text: String = "", origin: TextOffset? = nil) {
        self.kind = kind
        input = TextInput(text)
        self.origin = origin
    }

    public var selectedChoice: Choice? {
        choices.indices.contains(cursor.selected) ? choices[cursor.selected] : nil
    }
}
