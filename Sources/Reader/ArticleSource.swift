import Articles
import Indexing
import LibraryStore
import ReaderModel

/// Where the reader's articles come from: the index of a folder, or a single document.
///
/// Everything is answered at once, on the thread of the reader's loop; what takes long is done
/// beforehand, by indexing.
protocol ArticleSource: AnyObject {
    var facts: LibraryFacts { get }
    var root: LibraryRoot { get }
    /// What is to be decided so that a wish is fulfilled.
    func rulings(for wish: NameWish) throws -> [EntityDecision.Ruling]
    /// What was decided on names here, the newest first; those of the shared list after the others.
    /// `faults` are sentences on what could not be read.
    func decisions() throws -> (rows: [DecisionRow], faults: [String])
    func list(_ query: ListQuery, rows: Range<Int>) throws -> ListWindow
    /// The row of an article in a list, counted from 0; nil when the list does not hold it.
    func row(of article: ArticleID, in query: ListQuery) throws -> Int?
    func neighbour(of article: ArticleID, in query: ListQuery, steps: Int) throws -> ArticleID?
    /// The article with its mentions and entities; its notes are added by the caller.
    func open(_ article: ArticleID) throws -> OpenedArticle
    /// The reading text with what it was made from, for a passage of an article that is not open.
    func article(_ id: ArticleID) throws -> Article
    /// The day that an article says it is of; nil when it says none, or that is not known yet.
    func date(of id: ArticleID) throws -> DateValue?
    /// What the passages of an article name; nothing until that is known.
    func named(in article: ArticleID) throws -> NamedPassages
    /// What it is named with is told by ``companions(of:)``.
    func entity(_ id: EntityID) throws -> EntityDetails?
    func companions(of entity: EntityID) throws -> Companions
    func entities(_ query: EntityQuery, rows: Range<Int>) throws -> EntityWindow
    /// The entities that go by a name, most mentions first.
    func entities(named name: String) throws -> [Entity]
    /// The sentences that name both; nil if either is not known.
    func sentences(naming first: EntityID, and second: EntityID) throws -> SharedSentences?
    /// - Parameters:
    ///   - request: the query, with what is known of notes.
    ///   - notes: those that were found.
    /// - Returns: nil when it takes longer; what is found comes with the mail then.
    func search(
        _ query: LibraryQuery, _ request: SearchRequest, notes: [LibraryHit]
    ) throws -> LibraryFindings?
    /// A passage of each article for what is looked for.
    func passages(
        _ query: LibraryQuery, in articles: [ArticleID]
    ) throws -> [(ArticleID, LibraryPassage)]
    /// All places of an article with what is looked for, in reading order.
    func hits(_ query: LibraryQuery, in article: ArticleID) throws -> [TextRange]
    /// What "go to anything" offers, the best first.
    ///
    /// - Parameter own: what else there is to choose from, of the user's.
    func choices(for text: String, own: [Choice]) throws -> [Choice]
    func skipped() throws -> [SkippedFile]
    func timeline(_ query: TimelineQuery, rows: Range<Int>) throws -> TimelineWindow
    /// What a date in an article stands for.
    func explanation(ofDateAt range: TextRange, in article: ArticleID) throws -> DateExplanation
    /// The article that a passage is in, if the library has it.
    func document(of target: AnnotationTarget) throws -> ArticleSummary?
    func article(path: DocumentPath) throws -> ArticleSummary?
    func summary(of id: ArticleID) throws -> ArticleSummary?
    /// The documents that have taken the places of such with notes.
    var successions: Successions { get }
    /// A document's absolute path.
    func absolutePath(of path: DocumentPath) -> DocumentPath
    /// Carries out what asks for a lot at once, which costs less so.
    func together<T>(_ body: () throws -> T) throws -> T
}

extension ArticleSource {
    /// The article that a note is on: that of the place which the user accepted last, or the one
    /// that has taken its place; and where both are gone, that of a place before.
    func document(of note: Annotation) throws -> ArticleSummary? {
        for (number, target) in note.targets.enumerated() {
            if let found = try document(of: target) { return found }
            if number == 0, let successor = successions[note],
                let found = try summary(of: successor.article)
            {
                return found
            }
        }
        return nil
    }

    /// The article that a passage is in, also where that has taken the place of another.
    func document(ofPassage target: AnnotationTarget) throws -> ArticleSummary? {
        try document(of: target) ?? successions[target].flatMap { try summary(of: $0.article) }
    }

    var successions: Successions { .none }

    /// Whether a document is in the library's folder, or was.
    func isOfFolder(_ path: DocumentPath) -> Bool {
        guard case .folder = root else { return false }
        return path.bytes.starts(with: root.absolutePath(of: DocumentPath("")))
    }

    /// What stands before the paths of articles where they are told outside the library; nil for a
    /// document by itself.
    var libraryName: String? {
        guard case .folder = root else { return nil }
        return root.name
    }

    func together<T>(_ body: () throws -> T) throws -> T { try body() }
}

extension ArticleSource {
    /// All entities to choose from, those first that a word matches.
    func choices(alike word: String) throws -> [Choice] {
        var alike = try choices(forName: word)
        for index in alike.indices { alike[index].matches = [] }
        let known = Set(alike.map(\.target))
        return alike + (try choices(forName: "").filter { !known.contains($0.target) })
    }

    /// Entities to choose from for a name that is being typed, best first.
    func choices(forName text: String) throws -> [Choice] {
        let query = EntityQuery(filter: text)
        return try entities(query, rows: 0..<Choices.limit).rows.map { row in
            var choice = Choices.choice(for: row.entity)
            if row.alias == nil { choice.matches = row.matches }
            return choice
        }
    }
}
