import ReaderModel

/// A key that is worth knowing here, and what it does in a word.
struct Hint {
    let command: Command
    let label: String

    init(_ command: Command, _ label: String) {
        self.command = command
        self.label = label
    }

    /// The most useful first.
    static func hints(for state: ReaderState) -> [Hint] {
        switch state.mode {
        case .editor, .prompt, .character: []
        case _ where state.linkOriginWords != nil:
            [
                Hint(.link, "link to this"), Hint(.cancel, "no link"), Hint(.follow, "open"),
                Hint(.goToAnything, "go to"), Hint(.notes, "notes"), Hint(.help, "help"),
            ]
        case .selection where state.placingWords != nil:
            [
                Hint(.acceptPlace, "accept"), Hint(.extendWord, "word"), Hint(.select, "larger"),
                Hint(.cancel, "drop"),
            ]
        case .text where state.placingWords != nil:
            [
                Hint(.select, "select"), Hint(.searchInArticle, "search"),
                Hint(.cancel, "no place"), Hint(.help, "help"),
            ]
        case .articles where state.articles.total == 0:
            [Hint(.rescan, "scan again"), Hint(.help, "help"), Hint(.close, "leave")]
        case .articles: inList(state)
        case .text: inText(state)
        case .entities:
            [
                Hint(.follow, "open"), Hint(.nextMention, "next mention"), Hint(.filter, "filter"),
                Hint(.both, "with another"), Hint(.entities, "all names"), Hint(.help, "help"),
            ]
        case .selection:
            [
                Hint(.annotate, "note"), Hint(.highlight, "highlight"),
                Hint(.colour, "in a colour"),
                Hint(.select, "larger"), Hint(.extendWord, "word"), Hint(.copy, "copy"),
                Hint(.cancel, "drop"),
            ]
        case .screen: onScreen(state)
        }
    }

    private static func inList(_ state: ReaderState) -> [Hint] {
        let skipped = state.library.skipped
        let first = [Hint(.follow, "read"), Hint(.filter, "filter")]
        let last = [Hint(.sort, "sort"), Hint(.goToAnything, "go to")]
        guard skipped > 0 else { return first + last + [Hint(.help, "help")] }
        return first + [Hint(.skippedFiles, "\(skipped) skipped"), Hint(.help, "help")] + last
    }

    private static func inText(_ state: ReaderState) -> [Hint] {
        guard let reading = state.reading else { return [Hint(.help, "help")] }
        if state.linkedPassageHere != nil {
            return [
                Hint(.follow, "the note"), Hint(.nextNote, "next note"), Hint(.back, "back"),
                Hint(.help, "help"),
            ]
        }
        if reading.focusedNote != nil {
            return [
                Hint(.annotate, "edit"), Hint(.tag, "tags"), Hint(.colour, "colour"),
                Hint(.star, "star"), Hint(.link, "link"), Hint(.help, "help"),
                Hint(.follow, "page"), Hint(.deleteNote, "delete"),
                Hint(.nextNote, "next note"),
            ]
        }
        if reading.search != nil {
            return [
                Hint(.nextHit, "next"), Hint(.previousHit, "previous"), Hint(.cancel, "clear"),
                Hint(.help, "help"),
            ]
        }
        if reading.focusedMention != nil {
            return [
                Hint(.follow, "open"), Hint(.nextMention, "next mention"), Hint(.back, "back"),
                Hint(.annotate, "note"), Hint(.help, "help"),
            ]
        }
        let notes = reading.opened.notes.isEmpty ? [] : [Hint(.nextNote, "next note")]
        let checks = reading.opened.notes.contains(where: \.needsReview)
        return (checks ? [Hint(.review, "review notes")] : []) + [
            Hint(.nextLink, "name"), Hint(.searchInArticle, "search"), Hint(.select, "select"),
            Hint(.annotate, "note"),
        ] + notes + [Hint(.help, "help")]
    }

    private static func onScreen(_ state: ReaderState) -> [Hint] {
        switch state.screens.last {
        case .entityPage(let page): onEntityPage(page)
        case .entities:
            [
                Hint(.follow, "page"), Hint(.filter, "filter"), Hint(.sort, "sort"),
                Hint(.nextLink, "kind"), Hint(.both, "with another"), Hint(.close, "back"),
            ]
        case .shared:
            [
                Hint(.follow, "go there"), Hint(.nextParagraph, "next article"),
                Hint(.close, "back"), Hint(.help, "help"),
            ]
        case .notes(let list) where list.all.isEmpty: [Hint(.close, "back"), Hint(.help, "help")]
        case .notes:
            [
                Hint(.follow, "go there"), Hint(.entityCard, "page"), Hint(.filter, "filter"),
                Hint(.annotate, "edit"),
                Hint(.tag, "tags"), Hint(.help, "help"), Hint(.colour, "colour"),
                Hint(.star, "star"), Hint(.deleteNote, "delete"), Hint(.close, "back"),
            ]
        case .note(let page):
            [
                Hint(.follow, "go there"), Hint(.annotate, "edit"), Hint(.link, "link"),
                Hint(.deleteNote, page.isOnLink ? "unlink" : "delete"), Hint(.tag, "tags"),
                Hint(.colour, "colour"), Hint(.star, "star"), Hint(.close, "back"),
            ]
        case .review(let review): onReview(review)
        case .search:
            [
                Hint(.follow, "go there"), Hint(.searchInArticle, "other words"),
                Hint(.sort, "sort"), Hint(.nextParagraph, "next group"), Hint(.close, "back"),
            ]
        case .timeline:
            [
                Hint(.follow, "go there"), Hint(.filter, "filter"),
                Hint(.nextParagraph, "next month"), Hint(.close, "back"), Hint(.help, "help"),
            ]
        case .importing(let state):
            state.plan.changes.isEmpty
                ? [Hint(.close, "back")]
                : [Hint(.follow, "take them in"), Hint(.close, "leave it")]
        case .decisions:
            [
                Hint(.follow, "its page"), Hint(.deleteNote, "take back"), Hint(.undo, "undo"),
                Hint(.filter, "filter"), Hint(.close, "back"),
            ]
        case .help: [Hint(.pageDown, "page"), Hint(.close, "back")]
        case .skipped, nil: [Hint(.close, "back")]
        }
    }

    private static func onReview(_ review: ReviewState) -> [Hint] {
        guard let item = review.selected else {
            return [Hint(.undo, "undo"), Hint(.close, "back")]
        }
        let several = item.proposals.count > 1 ? [Hint(.nextLink, "next place")] : []
        return (item.proposals.isEmpty ? [] : [Hint(.acceptPlace, "accept")]) + several + [
            Hint(.choosePlace, "another place"), Hint(.detachNote, "detach"),
            Hint(.lineDown, "next note"), Hint(.undo, "undo"), Hint(.follow, "go there"),
            Hint(.close, "back"),
        ]
    }

    private static func onEntityPage(_ page: EntityPageState) -> [Hint] {
        let isCompanion = page.selectedCompanion != nil
        return isCompanion
            ? [
                Hint(.follow, "its page"), Hint(.both, "sentences with both"),
                Hint(.nextLink, "next part"), Hint(.close, "back"), Hint(.help, "help"),
            ]
            : [
                Hint(.follow, "go there"), Hint(.nextLink, "next part"),
                Hint(.nextParagraph, "next article"), Hint(.close, "back"), Hint(.help, "help"),
            ]
    }
}
