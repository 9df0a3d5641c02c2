import Articles

/// The review of notes whose places are guesses or gone.
extension ReaderState {
    /// Nil for a command that has nothing to do with it.
    mutating func review(_ command: Command) -> [Effect]? {
        switch command {
        case .review: return [.loadReview(articleToReview)]
        case .reviewAll: return [.loadReview(nil)]
        case .acceptPlace: return acceptPlace()
        case .choosePlace: return choosePlace()
        case .detachNote: return detach()
        default: return nil
        }
    }

    /// The open article where one reads and it has something to look at.
    private var articleToReview: ArticleID? {
        guard screens.isEmpty, pane != .articles, let reading,
            reading.opened.notes.contains(where: \.needsReview)
        else { return nil }
        return reading.id
    }

    /// The review anew, where it is shown or stands behind what is shown.
    func reloadReview() -> [Effect] {
        screens.lazy.compactMap { screen -> [Effect]? in
            if case .review(let review) = screen { [.loadReview(review.article)] } else { nil }
        }.first ?? []
    }

    mutating func show(_ items: [ReviewItem], of article: ArticleID?) {
        if let index = screens.lastIndex(where: \.isReview),
            case .review(var review) = screens[index]
        {
            guard review.article == article else {
                screens[index] = .review(ReviewState(items, of: article))
                return
            }
            review.renew(items)
            screens[index] = .review(review)
            return
        }
        guard !items.isEmpty else {
            inform("No note needs a look")
            return
        }
        screens.append(.review(ReviewState(items, of: article)))
    }

    private mutating func change(_ change: (inout ReviewState) -> Void) {
        guard case .review(var review)? = screens.last else { return }
        change(&review)
        screens[screens.count - 1] = .review(review)
    }

    mutating func performOnReview(_ review: ReviewState, _ command: Command) -> [Effect] {
        switch command {
        case .lineDown: change { $0.move(by: 1) }
        case .lineUp: change { $0.move(by: -1) }
        case .toStart: change { $0.move(by: -$0.items.count) }
        case .toEnd: change { $0.move(by: $0.items.count) }
        case .nextLink, .focusNext: change { $0.moveProposal(by: 1) }
        case .previousLink, .focusPrevious: change { $0.moveProposal(by: -1) }
        case .pageDown, .halfPageDown, .nextParagraph:
            change { $0.scroll = min($0.scroll + 4, Self.mostReviewLines) }
        case .pageUp, .halfPageUp, .previousParagraph:
            change { $0.scroll = max(0, $0.scroll - 4) }
        case .cancel: screens.removeLast()
        case .follow: return goToText(of: review)
        default: return performOnSelectedNote(command)
        }
        return []
    }

    /// No passage is scrolled further.
    private static let mostReviewLines = 10_000

    /// To the place that is proposed, in its article; without one, to the article.
    private mutating func goToText(of review: ReviewState) -> [Effect] {
        guard let item = review.selected else { return [] }
        guard let article = item.row.article else {
            complain("The document of this note is not in this library")
            return []
        }
        let range = review.selectedProposal?.range ?? TextRange(.zero, .zero)
        let effects = go(to: Occurrence(article, range))
        if range.isEmpty { reading?.focus = nil }
        return effects
    }

    // MARK: - What the user says

    private mutating func acceptPlace() -> [Effect] {
        if let placing, screens.isEmpty {
            guard let reading, let range = selectedRange, !range.isEmpty else {
                inform("Select the passage first")
                return []
            }
            self.placing = nil
            return [.placeNote(placing.annotation.id, reading.id, range)] + backToReview()
        }
        if case .review(let review)? = screens.last {
            guard let item = review.selected else { return [] }
            guard let article = item.row.article, let place = review.selectedProposal else {
                inform("There is no place to accept; choose one in the text, or detach the note")
                return []
            }
            return [.placeNote(item.id, article, place.range)]
        }
        guard screens.isEmpty, let reading, let note = reading.noteUnderCursor,
            let range = note.anchor.range
        else {
            inform("No note is under the cursor")
            return []
        }
        guard note.needsReview else {
            inform("The place of this note is known")
            return []
        }
        return [.placeNote(note.annotation.id, reading.id, range)]
    }

    /// Begins to choose a place for a note in the text.
    private mutating func choosePlace() -> [Effect] {
        if case .review(let review)? = screens.last {
            guard let item = review.selected else { return [] }
            placing = Placing(item.row.annotation, review: review.article, isFromReview: true)
            guard item.row.article != nil else {
                // Its passage may stand in any article.
                screensBehind = screens
                screens = []
                focus(.articles)
                return []
            }
            return goToText(of: review)
        }
        guard let note = noteHere else {
            inform("Go to a note first")
            return []
        }
        placing = Placing(note, review: nil, isFromReview: false)
        if case .notes(let list)? = screens.last, let row = list.selected, let id = row.article {
            return go(to: Occurrence(id, row.note.anchor.range ?? TextRange(.zero, .zero)))
        }
        return []
    }

    private mutating func detach() -> [Effect] {
        guard let note = noteHere else {
            inform("Go to a note first")
            return []
        }
        if note.isDetached {
            inform("The note is detached already")
            return []
        }
        return [.detachNote(note.id)]
    }

    /// - Returns: whether the command has done all that it does by dropping the choice.
    mutating func dropPlacing(for command: Command) -> [Effect]? {
        guard let placing, command == .cancel, prompt == nil, editor == nil, awaiting == nil,
            reading?.selection == nil
        else { return nil }
        self.placing = nil
        inform("The note stays where it is")
        return placing.isFromReview ? backToReview() : []
    }

    private mutating func backToReview() -> [Effect] {
        guard let index = screensBehind.lastIndex(where: \.isReview) else { return [] }
        screens = Array(screensBehind[...index])
        screensBehind = []
        return reloadReview()
    }

    /// The words of the note that a place is being chosen for.
    public var placingWords: String? { placing?.annotation.targets[0].selector.quote.exact }
}

/// A note that a place is being chosen for.
struct Placing: Hashable, Sendable {
    var annotation: Annotation
    /// The article that the review is of which is gone back to.
    var review: ArticleID?
    var isFromReview: Bool

    init(_ annotation: Annotation, review: ArticleID?, isFromReview: Bool) {
        self.annotation = annotation
        self.review = review
        self.isFromReview = isFromReview
    }
}

extension OverlayScreen {
    var isReview: Bool { if case .review = self { true } else { false } }
}
