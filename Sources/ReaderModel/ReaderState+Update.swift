import Articles

extension ReaderState {
    /// Takes in what happened and says what is to be done. It does no input or output.
    public mutating func update(_ message: Message) -> [Effect] {
        var effects: [Effect]
        switch message {
        case .command(let command):
            articles.kept = nil
            notice = nil
            effects = perform(command)
        case .typed(let text):
            articles.kept = nil
            effects = type(text)
        case .character(let character): effects = take(character)
        case .pointed(let action, let target):
            articles.kept = nil
            notice = nil
            effects = point(action, at: target)
        case .resized(let viewport):
            self.viewport = viewport
            effects = []
        default: effects = receive(message)
        }
        effects += settle()
        return effects
    }

    /// The answers to effects, and news from the library.
    private mutating func receive(_ message: Message) -> [Effect] {
        switch message {
        case .libraryChanged(let facts):
            library = facts
            articles.kept = articles.kept ?? articles.selected?.summary.id
            if facts.progress == nil { namesHaveChanged() }
            forgetEntityList()
            return [.loadList(articles.query, rows: listRows)] + reloadTimeline()
        case .listLoaded(let window): return take(window)
        case .articleLocated(let id, let row): locate(id, row: row)
        case .articleOpened(let article, let landing):
            show(article, landing)
            return [.loadLinkedPassages(article.id)]
        case .articleChanged(let article):
            refresh(article)
            return reloadLinks()
        case .entityLoaded(let details, let purpose): return show(details, for: purpose)
        case .entityGone(let id): closePage(of: id)
        case .sharedRenewed(let first, let second, let shared): renew(first, second, shared)
        case .linesLoaded(let id, let start, let lines): fill(id, start: start, lines)
        case .entitiesLoaded(let window): show(window)
        case .sharedLoaded(let shared): return show(shared)
        case .sentencesLoaded(let first, let second, let start, let sentences):
            fill(first, second, start: start, sentences)
        case .notesLoaded(let rows): show(rows)
        case .reviewLoaded(let article, let items): show(items, of: article)
        case .tagsLoaded(let tags): take(tags)
        case .noteLoaded(let id, let details): show(id, details)
        case .entityNotesLoaded(let id, let rows): fill(id, rows)
        case .linkedPassagesLoaded(let id, let passages): show(passages, in: id)
        case .libraryFound(let query, let findings): show(findings, for: query)
        case .passagesLoaded(let query, let passages): show(passages, for: query)
        case .hitsFound(let query, let article, let hits): show(hits, of: query, in: article)
        case .choicesFound(let text, let choices): show(choices, for: text)
        case .timelineLoaded(let window): show(window)
        case .decisionsLoaded(let rows): show(rows)
        case .importPlanned(let plan): show(plan)
        case .dateExplained(let explanation): dateCard = explanation
        case .skippedLoaded(let files): screens.append(.skipped(SkippedScreenState(files)))
        case .notebookChanged(let change, let origin, let notes):
            return finish(change, origin, notes: notes)
        case .notesChanged(let notes):
            reading?.opened.notes = notes
            return reloadNotes()
        case .edited(let editor): return save(editor)
        case .draftsLeft(let count): offerDrafts(count)
        case .draftTaken(let article, let range, let editor):
            jumps.push(place)
            screens = []
            prompt = nil
            show(article, .showing(range))
            pane = .text
            self.editor = editor
        case .informed(let text): inform(text)
        case .failed(let text): complain(text)
        default: break
        }
        return []
    }

    private var listRows: Range<Int> {
        articles.wantedWindow(height: geometry.articles?.rows ?? geometry.body.rows)
    }

    /// Brings what depends on the size of the screen and on the selection up to date.
    private mutating func settle() -> [Effect] {
        let geometry = self.geometry
        relayout(geometry)
        showProgress(geometry)
        let listHeight = geometry.articles?.rows ?? geometry.body.rows
        articles.cursor.keepInView(of: max(articles.total, 1), height: listHeight)
        var effects: [Effect] = []
        if articles.needsLoading(height: listHeight) {
            effects.append(
                .loadList(articles.query, rows: articles.wantedWindow(height: listHeight)))
        }
        effects += preview(geometry)
        effects += settleScreen(geometry)
        return effects
    }

    mutating func relayout(_ geometry: PaneGeometry) {
        let height = max(1, geometry.text?.rows ?? geometry.body.rows)
        guard reading != nil else { return }
        if reading?.width != geometry.measure || reading?.height != height {
            reading?.relayout(width: geometry.measure, height: height)
        }
    }

    /// How far the open article was read stands in the list at once. What is only shown beside the
    /// list while the cursor moves through it has not been read.
    private mutating func showProgress(_ geometry: PaneGeometry) {
        if pane != .articles, geometry.text != nil, screens.isEmpty { reading?.markSeen() }
        guard let reading, !reading.text.isEmpty else { return }
        articles.show(
            progress: min(1, Double(reading.furthest.utf8) / Double(reading.text.count)),
            of: reading.id)
    }

    /// The text shows the article that is selected in the list.
    private mutating func preview(_ geometry: PaneGeometry) -> [Effect] {
        guard pane == .articles, geometry.text != nil, screens.isEmpty, articles.kept == nil,
            let id = articles.selected?.summary.id, id != requested
        else { return [] }
        requested = id
        return leaveArticle() + [.openArticle(id, .remembered)]
    }

    /// Remembers where the open article was left.
    func leaveArticle() -> [Effect] {
        guard let reading else { return [] }
        return [.rememberPlace(reading.id, top: reading.place, furthest: reading.furthest)]
    }

    private mutating func take(_ window: ListWindow) -> [Effect] {
        articles.window = window
        guard let kept = articles.kept else { return [] }
        guard let index = window.rows.firstIndex(where: { $0.summary.id == kept }) else {
            // Until it is found, or the user moves, the text stays what it is.
            return [.locateInList(kept, window.query)]
        }
        articles.kept = nil
        let height = geometry.articles?.rows ?? geometry.body.rows
        articles.cursor.select(window.start + index, of: window.total, height: height)
        return []
    }

    private mutating func locate(_ id: ArticleID, row: Int) {
        // At the start the list goes to the article that is about to be opened.
        let isFirst = reading == nil && requested == nil
        guard isFirst || reading?.id == id || requested == id || articles.kept == id else { return }
        articles.kept = nil
        requested = id
        let height = geometry.articles?.rows ?? geometry.body.rows
        articles.cursor.select(row, of: max(articles.total, row + 1), height: height)
    }

    private mutating func show(_ article: OpenedArticle, _ landing: Landing) {
        let geometry = self.geometry
        var new = ReadingState(
            article, width: geometry.measure,
            height: geometry.text?.rows ?? geometry.body.rows)
        new.land(landing)
        requested = article.id
        reading = new
        let summary = NotesSummary(article.notes)
        if !summary.isQuiet, notice?.isError != true { inform(summary.sentence) }
        entityPane = EntityPaneState()
        entityPane.show(article.entities)
        entityPane.move(by: 0, height: geometry.entities?.rows ?? geometry.body.rows)
    }

    private mutating func refresh(_ article: OpenedArticle) {
        guard reading?.id == article.id else { return }
        reading?.replace(article)
        let selected = entityPane.selected?.id
        let height = geometry.entities?.rows ?? geometry.body.rows
        entityPane.show(article.entities)
        if let selected { entityPane.select(selected, height: height) }
        entityPane.move(by: 0, height: height)
    }
}
