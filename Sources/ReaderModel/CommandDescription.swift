/// How commands are grouped wherever they are listed.
public enum CommandGroup: String, CaseIterable, Sendable {
    case move = "Move"
    case find = "Find"
    case follow = "Follow"
    case annotate = "Annotate"
    case panes = "Panes and lists"
    case program = "Program"
    case typing = "While typing"
}

/// What a command is called and does, for people. The help screen, the palette, the key table of
/// the README and `dossier keys` are all made from ``all``.
public struct CommandDescription: Sendable {
    public let command: Command
    public let group: CommandGroup
    /// Two to four words, for the palette and the hint line.
    public let title: String
    /// One sentence without a full stop.
    public let help: String

    /// In the order in which they are listed.
    public static let all: [CommandDescription] = CommandGroup.allCases.flatMap(descriptions)

    public static func of(_ command: Command) -> CommandDescription? {
        all.first { $0.command == command }
    }

    private static func descriptions(in group: CommandGroup) -> [CommandDescription] {
        table(of: group).map {
            CommandDescription(command: $0.0, group: group, title: $0.1, help: $0.2)
        }
    }

    private static func table(of group: CommandGroup) -> [(Command, String, String)] {
        switch group {
        case .move: moves
        case .find: finds
        case .follow: follows
        case .annotate: annotates
        case .panes: panes
        case .program: program
        case .typing: typing
        }
    }

    private static let moves: [(Command, String, String)] = [
        (.lineDown, "Line down", "Scroll or move one line down"),
        (.lineUp, "Line up", "Scroll or move one line up"),
        (.pageDown, "Page down", "Scroll one page down"),
        (.pageUp, "Page up", "Scroll one page up"),
        (.halfPageDown, "Half page down", "Scroll half a page down"),
        (.halfPageUp, "Half page up", "Scroll half a page up"),
        (.toStart, "To the start", "Go to the first line"),
        (.toEnd, "To the end", "Go to the last line"),
        (.nextParagraph, "Next paragraph", "Put the next paragraph on top"),
        (.previousParagraph, "Previous paragraph", "Put the previous paragraph on top"),
    ]

    private static let finds: [(Command, String, String)] = [
        (
            .searchInArticle, "Search the article",
            "Mark and count every hit; capitals and accents count only where you type them"
        ),
        (
            .nextHit, "Next hit",
            "Go to the next hit, and on in the next article that was found"
        ),
        (.previousHit, "Previous hit", "Go to the previous hit of the search"),
        (
            .searchLibrary, "Search the library",
            "Find words in all articles, notes and names, as you type"
        ),
        (
            .goToAnything, "Go to anything",
            "Pick an article, a name, a note, a tag or a command by a few letters"
        ),
        (
            .timeline, "Timeline",
            "List the dates of all articles in order; from an entity's page, those told of it"
        ),
    ]

    private static let follows: [(Command, String, String)] = [
        (.nextLink, "Next name", "Step to the next marked name on the page"),
        (.previousLink, "Previous name", "Step to the previous marked name on the page"),
        (.follow, "Follow", "Open what the cursor is on: an article, an entity, a passage, a note"),
        (.nextMention, "Next mention", "Go to the entity's next mention, on into the next article"),
        (.previousMention, "Previous mention", "Go to the entity's previous mention"),
        (
            .entityCard, "Entity card",
            "Show who or what the name under the cursor is, or when a date; of a note, its page"
        ),
        (.entityPage, "Entity page", "Open the page of the entity under the cursor"),
        (
            .entities, "All names",
            "List the names of all articles by kind, with how often they stand"
        ),
        (
            .both, "Sentences with both",
            "Mark a name; on a second one, show the sentences of all articles that name both"
        ),
        (.same, "The same", "Pick another name that is of the same as the one under the cursor"),
        (.split, "Not this one", "Say that the mention under the cursor is of no other, here only"),
        (
            .splitEverywhere, "Not this one anywhere",
            "Say that the name under the cursor is no name of what it stands for, anywhere"
        ),
        (.rename, "Rename", "Call the entity under the cursor otherwise: rename NAME"),
        (.kind, "Change the kind", "Say what the entity under the cursor is: kind KIND"),
        (.notEntity, "Not an entity", "Say that the name under the cursor names nothing"),
        (.markAs, "Mark as a name", "Say what the selection names: mark KIND"),
        (
            .decisions, "All decisions",
            "List what was decided on names, by you and in entities.toml"
        ),
        (.back, "Back", "Go back to where you jumped from"),
        (.forward, "Forward", "Go forward again"),
        (.setMark, "Set a mark", "Remember this place under the letter that follows"),
        (.goToMark, "Go to a mark", "Go to the place remembered under the letter that follows"),
        (.nextArticle, "Next article", "Open the next article of the list"),
        (.previousArticle, "Previous article", "Open the previous article of the list"),
    ]

    private static let annotates: [(Command, String, String)] = [
        (
            .select, "Select",
            "Select a passage; again for words, sentences, paragraphs; the arrow keys extend it"
        ),
        (.extendRight, "Extend right", "Move the end of the selection right"),
        (.extendLeft, "Extend left", "Move the end of the selection left"),
        (.extendWord, "Extend by a word", "Move the end of the selection a word on"),
        (.shrinkWord, "Back by a word", "Move the end of the selection a word back"),
        (.extendSentence, "Extend by a sentence", "Move the end of the selection a sentence on"),
        (.shrinkSentence, "Back by a sentence", "Move the end of the selection a sentence back"),
        (.swapEnds, "Other end", "Move the other end of the selection"),
        (.annotate, "Annotate", "Write a note on the selection, or on the name or sentence here"),
        (.highlight, "Highlight", "Mark the selection without a note"),
        (.nextNote, "Next note", "Go to the next note of the article"),
        (.previousNote, "Previous note", "Go to the previous note of the article"),
        (.noteHere, "Next note here", "Go through the notes that lie on each other at the cursor"),
        (.editNote, "Edit in $EDITOR", "Edit the note under the cursor in your own editor"),
        (
            .resumeDraft, "Unsaved note",
            "Go on with a note that was being written when the reader came to a sudden end"
        ),
        (.deleteNote, "Delete the note", "Delete the note or decision here; undo brings it back"),
        (.tag, "Tags", "Give the note here tags, completed from those in use: tag NAME, NAME"),
        (.untag, "Take a tag away", "Take a tag from the note here: untag NAME"),
        (.colour, "Colour", "Mark the note here, or the selection, in one of five colours"),
        (
            .link, "Link",
            "Link the note here: go to its other end, and again"
        ),
        (.star, "Star", "Star the note here, or take the star away"),
        (
            .review, "Review notes",
            "Go through the notes whose passages have changed or are gone, here or in all articles"
        ),
        (.reviewAll, "Review all notes", "Go through such notes of all articles"),
        (.acceptPlace, "Accept the place", "Say that the note here belongs where it is shown"),
        (
            .choosePlace, "Choose a place",
            "Select another passage for the note here, and accept that"
        ),
        (
            .detachNote, "Detach",
            "Say that the passage of the note here is gone; the note stays, and undo takes it back"
        ),
        (.undo, "Undo", "Take back the last change to the notes"),
        (.redo, "Redo", "Do again what was taken back"),
        (.copy, "Copy", "Copy the selection to the clipboard"),
        (.copyWithCitation, "Copy with citation", "Copy the selection and where it stands"),
        (.notes, "All notes", "List the notes of all articles"),
        (
            .exportNotes, "Export the notes",
            "Write the notes for other programs: export FORMAT [FILE]; export! writes over a file"
        ),
        (
            .importNotes, "Import notes",
            "Take notes in from a file, after a look at what that would do: import FORMAT FILE"
        ),
    ]

    private static let panes: [(Command, String, String)] = [
        (.focusList, "To the articles", "Move to the list of articles"),
        (.focusText, "To the text", "Move to the text"),
        (.focusEntities, "To the entities", "Move to the list of entities"),
        (.focusNext, "Pane to the right", "Move to the pane on the right"),
        (.focusPrevious, "Pane to the left", "Move to the pane on the left"),
        (.zoom, "Zoom", "Give the pane the whole screen, or give it back"),
        (.filter, "Filter", "Narrow the list to what matches, as you type"),
        (
            .sort, "Sort",
            "Sort the list by something else: path, title, date, modified, length; mentions, articles, name"
        ),
        (.reverseOrder, "Reverse", "Turn the order of the list round"),
    ]

    private static let program: [(Command, String, String)] = [
        (.commandLine, "Command", "Give a command by its name, with completion"),
        (.help, "Help", "List the keys"),
        (.skippedFiles, "Skipped files", "List the files that were not read, and why"),
        (.rescan, "Scan again", "Look for new and changed files"),
        (.redraw, "Redraw", "Draw the screen anew"),
        (.suspend, "Suspend", "Stop, back to the shell; fg returns"),
        (.cancel, "Cancel", "Drop the selection, the search marks or what is being typed"),
        (.close, "Close", "Go back a screen, and at the outermost out"),
        (.quit, "Quit", "Leave at once"),
    ]

    private static let typing: [(Command, String, String)] = [
        (.accept, "Accept", "Do what was typed"),
        (.complete, "Complete", "Complete what was typed"),
        (.newLine, "New line", "Start a new line in the note"),
        (.saveNote, "Save", "Save the note and close it"),
        (.discardNote, "Discard", "Close the note without saving"),
        (.deleteBackward, "Delete backward", "Delete the character before the caret"),
        (.deleteForward, "Delete forward", "Delete the character under the caret"),
        (.deleteWord, "Delete a word", "Delete the word before the caret"),
        (.deleteToStart, "Delete to the start", "Delete from the start of the line to the caret"),
        (
            .deleteWordForward, "Delete a word forward",
            "Delete from the caret to the end of the word"
        ),
        (.deleteToEnd, "Delete to the end", "Delete from the caret to the end of the line"),
        (.undoTyping, "Undo typing", "Take back what was typed last"),
        (.redoTyping, "Redo typing", "Type again what was taken back"),
        (.caretLeft, "Left", "Move the caret left"),
        (.caretRight, "Right", "Move the caret right"),
        (.caretWordLeft, "Word left", "Move the caret a word left"),
        (.caretWordRight, "Word right", "Move the caret a word right"),
        (.caretUp, "Up", "Move the caret up, or to the previous choice"),
        (.caretDown, "Down", "Move the caret down, or to the next choice"),
        (.caretHome, "Start of line", "Move the caret to the start of the line"),
        (.caretEnd, "End of line", "Move the caret to the end of the line"),
        (.caretPageUp, "Page up", "Move the caret a page up in the note"),
        (.caretPageDown, "Page down", "Move the caret a page down in the note"),
        (.caretStart, "Start of text", "Move the caret to the start of the text"),
        (.caretTextEnd, "End of text", "Move the caret to the end of the text"),
    ]
}
