import Articles

extension ReaderState {
    private var listHeight: Int { geometry.articles?.rows ?? geometry.body.rows }

    mutating func performInList(_ command: Command) -> [Effect] {
        let page = max(1, listHeight - 1)
        switch command {
        case .lineDown: moveInList(by: 1)
        case .lineUp: moveInList(by: -1)
        case .pageDown: moveInList(by: page)
        case .pageUp: moveInList(by: -page)
        case .halfPageDown: moveInList(by: max(1, listHeight / 2))
        case .halfPageUp: moveInList(by: -max(1, listHeight / 2))
        case .toStart: moveInList(by: -articles.total)
        case .toEnd: moveInList(by: articles.total)
        case .follow: return openSelected()
        case .filter, .searchInArticle:
            return ask(PromptState(.filterArticles, text: articles.query.filter))
        case .sort:
            let all = ListOrder.allCases
            let index = all.firstIndex(of: articles.query.order) ?? 0
            return sort(by: all[(index + 1) % all.count])
        case .reverseOrder:
            articles.query.isReversed.toggle()
            return locateSelected()
        case .cancel: cancel()
        case .nextLink, .previousLink:
            focus(.text)
            return performInText(command)
        default: return performOnArticle(command)
        }
        return []
    }

    private mutating func moveInList(by rows: Int) {
        articles.cursor.move(by: rows, of: articles.total, height: listHeight)
    }

    mutating func sort(by order: ListOrder) -> [Effect] {
        articles.query.order = order
        inform("Sorted by \(order.phrase)")
        return locateSelected()
    }

    /// The cursor stays on its article when the order of the list changes.
    private func locateSelected() -> [Effect] {
        articles.selected.map { [.locateInList($0.summary.id, articles.query)] } ?? []
    }

    private mutating func openSelected() -> [Effect] {
        guard let id = articles.selected?.summary.id else {
            complain(articles.total == 0 ? "There is no article here" : "The list is loading")
            return []
        }
        focus(.text)
        if reading?.id == id { return [] }
        requested = id
        return leaveArticle() + [.openArticle(id, .remembered)]
    }

    mutating func point(_ action: PointerAction, at target: PointerTarget) -> [Effect] {
        guard prompt == nil, editor == nil else { return [] }
        card = nil
        dateCard = nil
        switch (action, target) {
        case (.scroll(let lines), _): return scroll(lines, over: target)
        case (.press(let clicks), .articleRow(let row)) where screens.isEmpty:
            focus(.articles)
            articles.cursor.select(row, of: articles.total, height: listHeight)
            return clicks > 1 ? openSelected() : []
        case (.press(let clicks), .entityRow(let row)) where screens.isEmpty:
            focus(.entities)
            let height = geometry.entities?.rows ?? geometry.body.rows
            entityPane.cursor.select(row, of: entityPane.rows.count, height: height)
            return clicks > 1 ? performInEntityPane(.follow) : []
        case (.press(let clicks), .overlayRow(let row, let isOnRight)):
            return pressScreen(row, isOnRight: isOnRight, clicks: clicks)
        case (.press(let clicks), .text(let offset, let isOnText)) where screens.isEmpty:
            return pressText(offset, isOnText: isOnText, clicks: clicks)
        case (.drag, .text(let offset, _)) where screens.isEmpty:
            dragText(to: offset)
        case (.press, .pane(let pane)) where screens.isEmpty: focus(pane)
        default: break
        }
        return []
    }

    private mutating func scroll(_ lines: Int, over target: PointerTarget) -> [Effect] {
        if !screens.isEmpty {
            moveOnScreen(by: lines)
            return []
        }
        switch target {
        case .articleRow, .pane(.articles): moveInList(by: lines)
        case .entityRow, .pane(.entities):
            entityPane.move(by: lines, height: geometry.entities?.rows ?? geometry.body.rows)
        default:
            reading?.scroll(by: lines)
            reading?.markSeen()
        }
        return []
    }
}
