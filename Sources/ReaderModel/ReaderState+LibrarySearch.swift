import Articles

/// The screen of a search of the library, and going through what it found.
extension ReaderState {
    mutating func searchLibrary() -> [Effect] {
        if case .search(let state)? = screens.last {
            prompt = PromptState(.searchLibrary, text: state.query.text)
            return []
        }
        screens.append(.search(LibrarySearchState()))
        prompt = PromptState(.searchLibrary)
        return []
    }

    /// Shows what a query finds.
    mutating func openSearch(for text: String) -> [Effect] {
        jumps.push(place)
        let query = LibraryQuery(text)
        screens.append(.search(LibrarySearchState(query: query)))
        return [.searchLibrary(query)]
    }

    mutating func searchLibraryAsTyped(_ text: String) -> [Effect] {
        changeSearch {
            $0.text = text; $0.isTyping = true
        }
    }

    /// Changes what is asked for, and asks.
    private mutating func changeSearch(_ change: (inout LibraryQuery) -> Void) -> [Effect] {
        guard case .search(var state)? = screens.last else { return [] }
        var query = state.query
        change(&query)
        state.ask(query)
        screens[screens.count - 1] = .search(state)
        return [.searchLibrary(query)]
    }

    mutating func performOnSearch(_ command: Command) -> [Effect]? {
        guard case .search(let state)? = screens.last else { return nil }
        switch command {
        case .sort:
            let all = LibraryQuery.Order.allCases
            let index = all.firstIndex(of: state.query.order) ?? 0
            return sortSearch(by: all[(index + 1) % all.count])
        case .reverseOrder: return changeSearch { $0.isReversed.toggle() }
        case .nextParagraph, .previousParagraph:
            stepGroup(command == .nextParagraph ? 1 : -1)
            return []
        default: return nil
        }
    }

    mutating func sortSearch(by order: LibraryQuery.Order) -> [Effect] {
        changeSearch {
            $0.order = order
            $0.isReversed = false
        }
    }

    /// To the first entry of the next group, or of the one before.
    private mutating func stepGroup(_ steps: Int) {
        guard case .search(let state)? = screens.last else { return }
        let (names, notes) = (state.findings.names.count, state.findings.notes.count)
        let starts = [0, names, names + notes].filter { $0 < state.count }
        let here = state.cursor.selected
        let target =
            steps > 0 ? starts.first { $0 > here } ?? state.count - 1 : starts.last { $0 < here }
        moveOnScreen(by: (target ?? 0) - here)
    }

    // MARK: - What arrives

    mutating func show(_ findings: LibraryFindings, for query: LibraryQuery) {
        guard let index = screens.lastIndex(where: \.isSearch),
            case .search(var state) = screens[index]
        else { return }
        state.take(findings, for: query, height: screenHeight)
        screens[index] = .search(state)
    }

    mutating func show(_ passages: [(ArticleID, LibraryPassage)], for query: LibraryQuery) {
        guard case .search(var state)? = screens.last else { return }
        state.take(passages, for: query)
        screens[screens.count - 1] = .search(state)
    }

    // MARK: - Following

    mutating func follow(_ search: LibrarySearchState) -> [Effect] {
        switch search.selected {
        case .name(let entity): return open(entity.id)
        case .note(let hit): return hit.note.map { [.loadNote($0)] } ?? []
        case .article(let hit):
            let query = search.answered ?? search.query
            let found = search.huntedArticles
            let range = hit.passage?.range ?? TextRange(.zero, .zero)
            let effects = go(to: Occurrence(hit.article, range))
            if range.isEmpty { reading?.focus = nil }
            hunt = found.map {
                LibraryHunt(
                    query: query, articles: $0.articles, index: $0.index,
                    edge: hit.passage == nil ? .first : nil)
            }
            return effects + [.findHits(query, hit.article)]
        case nil: return []
        }
    }

    /// Marks what was found in the open article.
    mutating func show(_ hits: [TextRange], of query: LibraryQuery, in article: ArticleID) {
        guard reading?.id == article, let hunt, hunt.query == query, hunt.article == article else {
            return
        }
        var search = ArticleSearch(query: query.text, hits: hits)
        search.current = reading?.focus.flatMap { hits.firstIndex(of: $0) }
        reading?.search = search
        self.hunt?.edge = nil
        guard let edge = hunt.edge, !hits.isEmpty else { return }
        focusHit(edge == .first ? 0 : hits.count - 1)
    }

    /// Goes on in the next article, or in the one before.
    ///
    /// - Returns: nil when no search of the library is being gone through.
    mutating func stepHunt(_ steps: Int) -> [Effect]? {
        guard let hunt, hunt.count > 1 || reading?.id != hunt.article else { return nil }
        // Whoever has gone elsewhere comes back to the article that was left.
        let index = reading?.id == hunt.article ? hunt.index + steps : hunt.index
        guard hunt.articles.indices.contains(index) else {
            inform(
                steps > 0
                    ? "This is the last article that was found"
                    : "This is the first article that was found")
            return []
        }
        self.hunt?.index = index
        self.hunt?.edge = steps > 0 ? .first : .last
        let article = hunt.articles[index]
        focus(.text)
        walk = nil
        requested = article
        return leaveArticle() + [
            .openArticle(article, .at(top: .zero, focus: nil)),
            .locateInList(article, articles.query), .findHits(hunt.query, article),
        ]
    }

    /// Whether the marks in the open article are those of a search of the library.
    var isHunting: Bool { hunt != nil && hunt?.article == reading?.id && reading?.search != nil }
}

extension OverlayScreen {
    var isSearch: Bool { if case .search = self { true } else { false } }
}
