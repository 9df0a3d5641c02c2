import ReaderModel

extension KeyMap {
    /// The keys as they come. Of several for one command the first is the one that hints show.
    static let entries: [Entry] =
        moves + finds + follows + annotates + selects + panes + program + prompts + typing

    private static let moves: [Entry] = [
        Entry("j", .lineDown, .everywhere),
        Entry("Down", .lineDown, .everywhere),
        Entry("k", .lineUp, .everywhere),
        Entry("Up", .lineUp, .everywhere),
        Entry("Space", .pageDown, .everywhere),
        Entry("PageDown", .pageDown, .everywhere),
        Entry("^F", .pageDown, .everywhere),
        Entry("b", .pageUp, [.panes, .screen]),
        Entry("PageUp", .pageUp, .everywhere),
        Entry("^B", .pageUp, .everywhere),
        Entry("^D", .halfPageDown, .everywhere),
        Entry("^U", .halfPageUp, .everywhere),
        Entry("g g", .toStart, .everywhere),
        Entry("Home", .toStart, .everywhere),
        Entry("G", .toEnd, .everywhere),
        Entry("End", .toEnd, .everywhere),
        Entry("}", .nextParagraph, .everywhere),
        Entry("{", .previousParagraph, .everywhere),
    ]

    private static let finds: [Entry] = [
        Entry("/", .searchInArticle, .everywhere),
        Entry("n", .nextHit, .reading),
        Entry("N", .previousHit, .reading),
        Entry("g /", .searchLibrary, .everywhere),
        Entry("^P", .goToAnything, .everywhere),
        Entry("g t", .timeline, .everywhere),
    ]

    private static let follows: [Entry] = [
        Entry("Tab", .nextLink, .everywhere),
        Entry("S-Tab", .previousLink, .everywhere),
        Entry("Enter", .follow, [.panes, .screen]),
        Entry("]e", .nextMention, .reading),
        Entry("[e", .previousMention, .reading),
        Entry("K", .entityCard, [.reading, .screen]),
        Entry("g d", .entityPage, .reading),
        Entry("g e", .entities, .everywhere),
        Entry("B", .both, .everywhere),
        Entry("=", .same, .everywhere),
        Entry("!", .split, [.reading, .screen]),
        Entry("g !", .splitEverywhere, [.reading, .screen]),
        Entry("c", .rename, .everywhere),
        Entry("C", .kind, .everywhere),
        Entry("-", .notEntity, .everywhere),
        Entry("M", .markAs, [.reading, .selection]),
        Entry("D", .decisions, .everywhere),
        Entry("^O", .back, .everywhere),
        Entry("Alt-Left", .back, .everywhere),
        Entry("L", .forward, .everywhere),
        Entry("Alt-Right", .forward, .everywhere),
        Entry("m", .setMark, .everywhere),
        Entry("'", .goToMark, .everywhere),
        Entry("]d", .nextArticle, .reading),
        Entry("[d", .previousArticle, .reading),
    ]

    private static let annotates: [Entry] = [
        Entry("v", .select, .reading),
        Entry("a", .annotate, .everywhere),
        Entry("h", .highlight, .reading),
        Entry("]a", .nextNote, .reading),
        Entry("[a", .previousNote, .reading),
        Entry("e", .editNote, .everywhere),
        Entry("x", .deleteNote, .everywhere),
        Entry("t", .tag, .everywhere),
        Entry("T", .untag, .everywhere),
        Entry("H", .colour, .everywhere),
        Entry("*", .star, .everywhere),
        Entry("l", .link, .everywhere),
        Entry("u", .undo, .everywhere),
        Entry("^R", .redo, .everywhere),
        Entry("y", .copy, .everywhere),
        Entry("Y", .copyWithCitation, .reading),
        Entry("g n", .notes, .everywhere),
    ]

    private static let selects: [Entry] = [
        Entry("Right", .extendRight, .selection),
        Entry("Left", .extendLeft, .selection),
        Entry("w", .extendWord, .selection),
        Entry("b", .shrinkWord, .selection),
        Entry(")", .extendSentence, .selection),
        Entry("(", .shrinkSentence, .selection),
        Entry("o", .swapEnds, .selection),
    ]

    private static let panes: [Entry] = [
        Entry("1", .focusList, .reading),
        Entry("2", .focusText, .reading),
        Entry("3", .focusEntities, .reading),
        Entry("Right", .focusNext, [.panes, .screen]),
        Entry("^W", .focusNext, .reading),
        Entry("Left", .focusPrevious, [.panes, .screen]),
        Entry("z", .zoom, .reading),
        Entry("f", .filter, [.panes, .screen]),
        Entry("s", .sort, [.panes, .screen]),
        Entry("S", .reverseOrder, [.panes, .screen]),
    ]

    private static let program: [Entry] = [
        Entry(":", .commandLine, .everywhere),
        Entry("?", .help, .everywhere),
        Entry("F1", .help, .everywhere),
        Entry("g s", .skippedFiles, .everywhere),
        Entry("R", .rescan, .everywhere),
        Entry("^L", .redraw, .everywhere),
        Entry("^Z", .suspend, .everywhere),
        Entry("Esc", .cancel, [.everywhere, .prompt]),
        Entry("^C", .cancel, [.everywhere, .prompt]),
        Entry("q", .close, .everywhere),
        Entry("Q", .quit, .everywhere),
    ]

    private static let prompts: [Entry] = [
        Entry("Enter", .accept, .prompt),
        Entry("Tab", .complete, .prompt),
        Entry("S-Tab", .caretUp, .prompt),
        Entry("Enter", .newLine, .editor),
        Entry("Esc", .saveNote, .editor),
        Entry("^S", .saveNote, .editor),
        Entry("^C", .discardNote, .editor),
        Entry("^G", .editNote, .editor),
        Entry("PageUp", .caretPageUp, .editor),
        Entry("PageDown", .caretPageDown, .editor),
    ]

    private static let typing: [Entry] = [
        Entry("Backspace", .deleteBackward, .typing),
        Entry("^H", .deleteBackward, .typing),
        Entry("Delete", .deleteForward, .typing),
        Entry("^D", .deleteForward, .typing),
        Entry("^W", .deleteWord, .typing),
        Entry("Alt-Backspace", .deleteWord, .typing),
        Entry("^U", .deleteToStart, .typing),
        Entry("Alt-d", .deleteWordForward, .typing),
        Entry("Ctrl-Delete", .deleteWordForward, .typing),
        Entry("^K", .deleteToEnd, .typing),
        Entry("^Z", .undoTyping, .typing),
        Entry("^_", .undoTyping, .typing),
        Entry("^Y", .redoTyping, .typing),
        Entry("Alt-Z", .redoTyping, .typing),
        Entry("Left", .caretLeft, .typing),
        Entry("^B", .caretLeft, .typing),
        Entry("Right", .caretRight, .typing),
        Entry("^F", .caretRight, .typing),
        Entry("Alt-Left", .caretWordLeft, .typing),
        Entry("Ctrl-Left", .caretWordLeft, .typing),
        Entry("Alt-b", .caretWordLeft, .typing),
        Entry("Alt-Right", .caretWordRight, .typing),
        Entry("Ctrl-Right", .caretWordRight, .typing),
        Entry("Alt-f", .caretWordRight, .typing),
        Entry("Up", .caretUp, .typing),
        Entry("^P", .caretUp, .typing),
        Entry("Down", .caretDown, .typing),
        Entry("^N", .caretDown, .typing),
        Entry("Home", .caretHome, .typing),
        Entry("^A", .caretHome, .typing),
        Entry("End", .caretEnd, .typing),
        Entry("^E", .caretEnd, .typing),
        Entry("Ctrl-Home", .caretStart, .typing),
        Entry("Ctrl-End", .caretTextEnd, .typing),
    ]
}
