/// Everything that a key, the palette or the mouse can ask of the reader.
///
/// The raw value is the command's name: what `:` takes and what the configuration maps keys to.
/// What each one does for people is told in ``CommandDescription``, and nowhere else.
public enum Command: String, CaseIterable, Hashable, Sendable {
    case lineDown = "line-down"
    case lineUp = "line-up"
    case pageDown = "page-down"
    case pageUp = "page-up"
    case halfPageDown = "half-page-down"
    case halfPageUp = "half-page-up"
    case toStart = "to-start"
    case toEnd = "to-end"
    case nextParagraph = "next-paragraph"
    case previousParagraph = "previous-paragraph"

    case searchInArticle = "search"
    case nextHit = "next-hit"
    case previousHit = "previous-hit"
    case searchLibrary = "search-library"
    case goToAnything = "go-to"
    case timeline

    case nextLink = "next-link"
    case previousLink = "previous-link"
    case follow
    case nextMention = "next-mention"
    case previousMention = "previous-mention"
    case entityCard = "card"
    case entityPage = "entity"
    case entities
    case both

    case same
    case split
    case splitEverywhere = "split-everywhere"
    case rename
    case kind
    case notEntity = "not-an-entity"
    case markAs = "mark"
    case decisions
    case back
    case forward
    case setMark = "set-mark"
    case goToMark = "go-to-mark"
    case nextArticle = "next-article"
    case previousArticle = "previous-article"

    case select
    case extendRight = "extend-right"
    case extendLeft = "extend-left"
    case extendWord = "extend-word"
    case shrinkWord = "shrink-word"
    case extendSentence = "extend-sentence"
    case shrinkSentence = "shrink-sentence"
    case swapEnds = "swap-ends"
    case annotate
    case highlight
    case nextNote = "next-note"
    case previousNote = "previous-note"
    case editNote = "edit"
    case resumeDraft = "draft"
    case deleteNote = "delete"
    case tag
    case untag
    case colour
    case star
    case link
    case noteHere = "next-note-here"
    case review
    case reviewAll = "review-all"
    case acceptPlace = "accept-place"
    case choosePlace = "choose-place"
    case detachNote = "detach"
    case undo
    case redo
    case copy
    case copyWithCitation = "copy-with-citation"
    case notes
    case exportNotes = "export"
    case importNotes = "import"

    case focusList = "focus-list"
    case focusText = "focus-text"
    case focusEntities = "focus-entities"
    case focusNext = "focus-right"
    case focusPrevious = "focus-left"
    case zoom
    case filter
    case sort
    case reverseOrder = "reverse"

    case commandLine = "command"
    case help
    case skippedFiles = "skipped"
    case rescan
    case redraw
    case suspend
    case cancel
    case close
    case quit

    case accept
    case complete
    case newLine = "new-line"
    case saveNote = "save"
    case discardNote = "discard"
    case deleteBackward = "delete-backward"
    case deleteForward = "delete-forward"
    case deleteWord = "delete-word"
    case deleteToStart = "delete-to-start"
    case deleteWordForward = "delete-word-forward"
    case deleteToEnd = "delete-to-end"
    case undoTyping = "undo-typing"
    case redoTyping = "redo-typing"
    case caretLeft = "caret-left"
    case caretRight = "caret-right"
    case caretWordLeft = "caret-word-left"
    case caretWordRight = "caret-word-right"
    case caretUp = "caret-up"
    case caretDown = "caret-down"
    case caretHome = "caret-home"
    case caretEnd = "caret-end"
    case caretPageUp = "caret-page-up"
    case caretPageDown = "caret-page-down"
    case caretStart = "caret-start"
    case caretTextEnd = "caret-text-end"
}
