import Articles

/// What `update` asks to be done outside the state. The answer comes back as a ``Message``.
public enum Effect: Hashable, Sendable {
    /// Answered by ``Message/listLoaded(_:)``.
    case loadList(ListQuery, rows: Range<Int>)
    /// Answered by ``Message/articleOpened(_:_:)`` or ``Message/failed(_:)``.
    case openArticle(ArticleID, Landing)
    /// Opens the article `steps` further on in the list, if there is one.
    case openNeighbour(of: ArticleID, ListQuery, steps: Int)
    /// Answered by ``Message/articleLocated(_:row:)`` if the list has the article.
    case locateInList(ArticleID, ListQuery)
    /// Answered by ``Message/entityLoaded(_:_:)``.
    case loadEntity(EntityID, EntityPurpose)
    /// The page of what goes by the first of some names that anything goes by; answered as
    /// ``loadEntity(_:_:)`` is.
    case loadPage(ofNames: [String])
    /// Looks an entity of these names up again; answered by ``Message/entityLoaded(_:_:)``, or by
    /// ``Message/entityGone(_:)`` if nothing is left of it.
    case renewPage(EntityID, names: [String])
    /// The same for the sentences that name two; answered by ``Message/sharedRenewed(_:_:_:)`` if
    /// anything is left of both.
    case renewShared(EntityID, [String], EntityID, [String])
    /// Answered by ``Message/linesLoaded(_:start:_:)``; `start` is the index of the first.
    case loadLines(EntityID, [Occurrence], start: Int)
    /// Answered by ``Message/entitiesLoaded(_:)``.
    case loadEntities(EntityQuery, rows: Range<Int>)
    /// Answered by ``Message/sharedLoaded(_:)`` or ``Message/failed(_:)``.
    case loadShared(EntityReference, EntityReference)
    /// Answered by ``Message/sentencesLoaded(_:_:start:_:)``; `start` is the index of the first.
    case loadSentences(EntityID, EntityID, [SharedSentence], start: Int)
    /// Entities that a word matches, to choose from under a line; answered by
    /// ``Message/choicesFound(for:_:)`` with the whole line.
    case findEntities(String, for: String)
    /// All entities, those first that a word matches; answered as ``findEntities(_:for:)`` is.
    case findAlike(String, for: String)
    /// Answered by ``Message/notesLoaded(_:)``.
    case loadNotes
    /// Answered by ``Message/libraryFound(_:_:)``, more than once where it takes long. The search
    /// before is broken off.
    case searchLibrary(LibraryQuery)
    /// Answered by ``Message/passagesLoaded(_:_:)``, for each of the articles.
    case loadPassages(LibraryQuery, [ArticleID])
    /// Answered by ``Message/hitsFound(_:_:_:)``.
    case findHits(LibraryQuery, ArticleID)
    /// Answered by ``Message/choicesFound(for:_:)``.
    case findAnything(String)
    /// Answered by ``Message/timelineLoaded(_:)``.
    case loadTimeline(TimelineQuery, rows: Range<Int>)
    /// Answered by ``Message/dateExplained(_:)``.
    case explainDate(ArticleID, TextRange)
    /// Answered by ``Message/skippedLoaded(_:)``.
    case loadSkipped
    /// The four on notes are answered by ``Message/notebookChanged(_:_:notes:)``, once the notebook
    /// has it, or by ``Message/failed(_:)``.
    case addNote(ArticleID, TextRange, body: String)
    /// A note that is gone is made anew.
    case changeNote(Annotation, body: String)
    case removeNote(AnnotationID)
    /// Answered as the four are.
    case markNote(AnnotationID, NoteMark)
    /// Makes a highlight with a mark; answered as the four are.
    case markPassage(ArticleID, TextRange, NoteMark)
    /// The notes that need a look, of an article or of the library; answered by
    /// ``Message/reviewLoaded(_:_:)``.
    case loadReview(ArticleID?)
    /// Gives a note a place that the user accepted; answered as the four are.
    case placeNote(AnnotationID, ArticleID, TextRange)
    /// Puts down that a note's passage is gone; answered as the four are.
    case detachNote(AnnotationID)
    /// Makes a link from a note, or from a passage that becomes a highlight with it; answered as the
    /// four are.
    case linkNote(MarkTarget, LinkWish)
    /// Answered by ``Message/noteLoaded(_:_:)``.
    case loadNote(AnnotationID)
    /// The notes on passages that name an entity, and those linked to it; answered by
    /// ``Message/entityNotesLoaded(_:_:)``.
    case loadEntityNotes(EntityID)
    /// The passages of an article that notes link to; answered by
    /// ``Message/linkedPassagesLoaded(_:_:)``.
    case loadLinkedPassages(ArticleID)
    /// Answered by ``Message/tagsLoaded(_:)``.
    case loadTags
    /// Answered by ``Message/informed(_:)`` or ``Message/failed(_:)``.
    case exportNotes(ExchangeLine)
    /// Answered by ``Message/importPlanned(_:)`` or ``Message/failed(_:)``.
    case planImport(ExchangeLine)
    /// Answered as those on notes are, or by ``Message/importPlanned(_:)`` where the plan has become
    /// another one.
    case carryOutImport(PlannedImport)
    /// What can stand in a line that is being typed; answered by ``Message/choicesFound(for:_:)``.
    case completeExchange(ExchangeLine, for: String)
    case apply(NoteChange, ChangeHistory.Origin)
    /// Runs `$EDITOR` on a text; answered by ``Message/edited(_:)``.
    case editExternally(NoteEditorState)
    /// Goes on with a note that was left unsaved; answered by ``Message/draftTaken(_:_:_:)``.
    case resumeDraft
    case copy(String)
    /// Copies a passage with its title, path and place.
    case copyCitation(ArticleID, TextRange)
    /// Remembers where an article was left and how far it was read.
    case rememberPlace(ArticleID, top: TextOffset, furthest: TextOffset)
    /// Answered as those on notes are.
    case decide(NameWish)
    /// Answered by ``Message/decisionsLoaded(_:)``.
    case loadDecisions
    /// Removes a decision; answered as those on notes are.
    case takeBack(EntityDecision)
    /// Brings the names up to date with the decisions.
    case replayDecisions
    case rescan
    case redraw
    case suspend
    case quit
}

/// Why an entity is looked up.
public enum EntityPurpose: Hashable, Sendable {
    case page
    /// To show the open page of an entity anew, which may have another id by now.
    case renewal(of: EntityID)
    case card
    /// To walk its mentions from `position` on in an article; `steps` is 1 or -1.
    case walk(from: Occurrence, steps: Int)
}
