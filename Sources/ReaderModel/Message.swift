import Articles

/// What can happen to the reader: something the user did, or the answer to an ``Effect``.
public enum Message: Sendable {
    case command(Command)
    /// Characters that were typed or pasted where text is being typed.
    case typed(String)
    /// The character that a command such as ``Command/setMark`` waited for.
    case character(Character)
    case resized(Viewport)
    case pointed(PointerAction, PointerTarget)

    case libraryChanged(LibraryFacts)
    case listLoaded(ListWindow)
    case articleLocated(ArticleID, row: Int)
    case articleOpened(OpenedArticle, Landing)
    /// A newer version of an article, which matters if it is the one that is open.
    case articleChanged(OpenedArticle)
    case entityLoaded(EntityDetails, EntityPurpose)
    /// Nothing goes by the names of the entity any more.
    case entityGone(EntityID)
    case linesLoaded(EntityID, start: Int, [ConcordanceLine])
    case entitiesLoaded(EntityWindow)
    case sharedLoaded(SharedSentences)
    /// The sentences anew that were shown for two entities, which may have other ids by now.
    case sharedRenewed(EntityID, EntityID, SharedSentences)
    /// The words of sentences that name both.
    case sentencesLoaded(EntityID, EntityID, start: Int, [String])
    case notesLoaded([NoteRow])
    case reviewLoaded(ArticleID?, [ReviewItem])
    /// Nil for a note that is gone.
    case noteLoaded(AnnotationID, NoteDetails?)
    case entityNotesLoaded(EntityID, [NoteRow])
    case linkedPassagesLoaded(ArticleID, [LinkedPassage])
    /// The tags in use, the most used first.
    case tagsLoaded([TagUse])
    /// The first answer to a search, or a more complete one.
    case libraryFound(LibraryQuery, LibraryFindings)
    case passagesLoaded(LibraryQuery, [(ArticleID, LibraryPassage)])
    /// All that a search of the library finds in an article.
    case hitsFound(LibraryQuery, ArticleID, [TextRange])
    case choicesFound(for: String, [Choice])
    case skippedLoaded([SkippedFile])
    case decisionsLoaded([DecisionRow])
    case timelineLoaded(TimelineWindow)
    case dateExplained(DateExplanation)
    /// The notebook has taken a change; `notes` are those of the open article.
    case notebookChanged(NoteChange, ChangeHistory.Origin, notes: [AnchoredAnnotation])
    /// The notes of the open article were changed elsewhere.
    case notesChanged([AnchoredAnnotation])
    /// A text came back from `$EDITOR`.
    case edited(NoteEditorState)
    /// So many notes were being written when the reader came to a sudden end.
    case draftsLeft(Int)
    /// Such a note is gone on with, on a passage of an article.
    case draftTaken(OpenedArticle, TextRange, NoteEditorState)
    case importPlanned(PlannedImport)
    case informed(String)
    case failed(String)
}

public enum PointerAction: Hashable, Sendable {
    /// `clicks` is 1 to 3.
    case press(clicks: Int)
    case drag
    case scroll(lines: Int)
}

/// What the pointer is on.
public enum PointerTarget: Hashable, Sendable {
    case articleRow(Int)
    case entityRow(Int)
    /// An entry of the list on a screen; where two lists stand side by side, of the right one.
    case overlayRow(Int, isOnRight: Bool = false)
    /// A position of the text, with whether a character stands there.
    case text(TextOffset, isOnText: Bool)
    case pane(Pane)
    case elsewhere
}

/// What the reader knows of its library.
public struct LibraryFacts: Hashable, Sendable {
    /// The folder or the document, as the title bar names it.
    public var name: String
    /// Whether the library is one document, opened by its path.
    public var isSingleDocument: Bool
    public var articles: Int
    public var skipped: Int
    /// What is being done in the background ("Indexing 120 of 800"); nil when nothing is.
    public var progress: String?

    public init(
        name: String, isSingleDocument: Bool = false, articles: Int = 0, skipped: Int = 0,
        progress: String? = nil
    ) {
        self.name = name
        self.isSingleDocument = isSingleDocument
        self.articles = articles
        self.skipped = skipped
        self.progress = progress
    }
}
