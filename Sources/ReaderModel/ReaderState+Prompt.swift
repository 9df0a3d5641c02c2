import Articles

extension ReaderState {
    /// Text that was typed or pasted.
    mutating func type(_ text: String) -> [Effect] {
        if editor != nil {
            typeInEditor(text)
            return []
        }
        guard prompt != nil else { return [] }
        // A prompt is one line; a pasted line feed must not end it.
        let line = String(text.map { $0.isNewline ? " " : $0 })
        prompt?.input.insert(line)
        return promptChanged()
    }

    mutating func performInPrompt(_ command: Command) -> [Effect] {
        guard let prompt else { return [] }
        switch command {
        case .accept, .follow: return acceptPrompt(prompt)
        case .cancel, .close, .discardNote: return cancelPrompt(prompt)
        case .complete: return completePrompt(prompt)
        case .caretUp, .caretDown: return moveChoice(command == .caretUp ? -1 : 1)
        case .deleteBackward where prompt.input.isEmpty: return cancelPrompt(prompt)
        default:
            guard self.prompt?.input.perform(command) == true else { return [] }
            return self.prompt?.input.text == prompt.input.text ? [] : promptChanged()
        }
    }

    /// Follows what is being typed.
    mutating func promptChanged() -> [Effect] {
        guard let prompt else { return [] }
        let text = prompt.input.text
        switch prompt.kind {
        case .searchArticle: searchAsTyped(text, from: prompt.origin ?? .zero)
        case .filterArticles:
            articles.query.filter = text
            articles.cursor = ListCursor()
        case .filterEntities: filterEntities(text)
        case .filterAllEntities: filterEntityList(text)
        case .filterList:
            narrowList(to: text)
            completeFilter(text)
        case .filterTimeline: filterTimeline(text)
        case .searchLibrary: return searchLibraryAsTyped(text)
        case .command:
            if let line = BothLine(text) { return [.findEntities(line.last, for: text)] }
            if let line = ExchangeLine(text) { return [.completeExchange(line, for: text)] }
            if let line = DecisionLine(text) { return offerChoices(for: line, text) }
            if let effects = showMarks(forLine: text) { return effects }
            if let name = Self.linkedName(text) { return [.findEntities(name, for: text)] }
            show(Self.commands(matching: text), for: text)
        case .goTo: return [.findAnything(text)]
        case .tags, .colour: showMarks(for: prompt)
        }
        return []
    }

    private mutating func searchAsTyped(_ text: String, from origin: TextOffset) {
        guard let reading else { return }
        hunt = nil
        self.reading?.land(.at(top: origin, focus: nil))
        if text.isEmpty {
            self.reading?.search = nil
            return
        }
        let search = ArticleSearch(query: text, in: reading.text)
        self.reading?.search = search
        if !search.hits.isEmpty { focusHit(search.first(from: origin) ?? 0) }
    }

    /// Commands that can be given by name, best match first.
    private static func commands(matching text: String) -> [Choice] {
        let match = FuzzyMatch(pattern: text)
        let scored = CommandDescription.all.compactMap { description -> (Int, Choice)? in
            guard description.group != .typing else { return nil }
            let name = description.command.rawValue
            guard let found = match.score(name) ?? match.score(description.title) else {
                return nil
            }
            let matches = match.score(name)?.positions ?? []
            let choice = Choice(
                .command(description.command), title: name, detail: description.help,
                matches: matches)
            return (found.score, choice)
        }
        return scored.enumerated()
            .sorted { ($1.element.0, $0.offset) < ($0.element.0, $1.offset) }
            .map(\.element.1)
    }

    mutating func show(_ choices: [Choice], for text: String) {
        guard prompt?.input.text == text else { return }
        var shown = choices
        if prompt?.kind == .command, let line = DecisionLine(text), line.command == .same {
            shown = others(choices, for: line)
        }
        prompt?.choices = shown
        prompt?.cursor = ListCursor()
        prompt?.hasChosen = false
    }

    private mutating func moveChoice(_ steps: Int) -> [Effect] {
        guard let prompt else { return [] }
        if prompt.kind == .searchLibrary || prompt.kind == .filterAllEntities {
            moveOnScreen(by: steps)
        } else if prompt.kind == .filterTimeline {
            moveInTimeline(by: steps)
        } else if !prompt.choices.isEmpty {
            // The first move only takes up what is offered.
            let isFirst = prompt.takesLine && !prompt.hasChosen
            self.prompt?.hasChosen = true
            self.prompt?.cursor.move(
                by: isFirst ? 0 : steps, of: prompt.choices.count, height: Self.choicesInView)
        } else if prompt.kind == .filterArticles {
            return performInList(steps < 0 ? .lineUp : .lineDown)
        }
        return []
    }

    /// The most choices that are shown under a prompt.
    public static let choicesInView = 12

    private mutating func completePrompt(_ prompt: PromptState) -> [Effect] {
        guard let choice = prompt.selectedChoice else { return [] }
        if let word = choice.word {
            self.prompt?.input = TextInput(prompt.completed(with: word))
            return promptChanged()
        }
        var text = choice.title
        if prompt.kind == .command {
            if let line = BothLine(prompt.input.text) {
                text = line.completed(with: choice.title)
            } else if Self.linkedName(prompt.input.text) != nil {
                text = Command.link.rawValue + " " + choice.title
            } else if let line = DecisionLine(prompt.input.text) {
                text = line.completed(with: choice.title)
            } else if choice.target == .command(.both) || DecisionLine(text + " ") != nil
                || ExchangeLine(text + " ") != nil
            {
                text += " "
            }
        }
        self.prompt?.input = TextInput(text)
        return promptChanged()
    }

    private mutating func cancelPrompt(_ prompt: PromptState) -> [Effect] {
        self.prompt = nil
        switch prompt.kind {
        case .searchArticle:
            reading?.search = nil
            reading?.land(.at(top: prompt.origin ?? .zero, focus: nil))
        case .filterArticles: articles.query.filter = ""
        case .filterEntities: filterEntities("")
        case .filterAllEntities: filterEntityList("")
        case .filterTimeline: filterTimeline("")
        case .filterList: narrowList(to: "")
        case .searchLibrary:
            if case .search(let state)? = screens.last, state.count == 0 { screens.removeLast() }
        case .command, .goTo, .tags, .colour: break
        }
        return []
    }

    private mutating func acceptPrompt(_ prompt: PromptState) -> [Effect] {
        if prompt.takesLine, prompt.hasChosen, let word = prompt.selectedChoice?.word {
            var completed = prompt
            completed.input = TextInput(prompt.completed(with: word))
            completed.hasChosen = false
            // A filter goes on being typed, and a path in a folder; a tag was the last thing missing.
            let isFolder = word.hasSuffix("/") && ExchangeLine(prompt.input.text) != nil
            guard prompt.kind == .filterList || isFolder else { return acceptPrompt(completed) }
            self.prompt = completed
            return promptChanged()
        }
        self.prompt = nil
        switch prompt.kind {
        case .searchArticle: acceptSearch(prompt)
        case .filterArticles, .filterEntities, .filterAllEntities, .filterList, .filterTimeline:
            break
        case .searchLibrary: return performOnScreen(.follow)
        case .command: return acceptCommand(prompt)
        case .goTo: return prompt.selectedChoice.map { go(to: $0.target) } ?? []
        case .tags(let target):
            return mark(target, .tags(TagLine.tags(prompt.input.text)))
        case .colour(let target): return acceptColour(prompt, target)
        }
        return []
    }

    private mutating func acceptSearch(_ prompt: PromptState) {
        let text = prompt.input.text
        guard !text.isEmpty else { return }
        if reading?.search?.hits.isEmpty != false {
            reading?.search = nil
            complain("Not found: \(text)")
            return
        }
        var origin = place
        origin.top = prompt.origin ?? origin.top
        origin.focus = nil
        jumps.push(origin)
    }

    /// The line with the name that is offered for what was typed.
    private func acceptedLink(_ prompt: PromptState) -> String {
        guard Self.linkedName(prompt.input.text)?.isEmpty == false,
            case .entity? = prompt.selectedChoice?.target
        else { return prompt.input.text }
        return Command.link.rawValue + " " + (prompt.selectedChoice?.title ?? "")
    }

    /// What "sort date" asks for.
    private static func listOrder(_ line: String) -> ListOrder? {
        let words = line.split(separator: " ")
        guard words.count == 2, words[0] == Command.sort.rawValue else { return nil }
        return ListOrder(rawValue: String(words[1]))
    }

    private static func searchOrder(_ line: String) -> LibraryQuery.Order? {
        let words = line.split(separator: " ")
        guard words.count == 2, words[0] == Command.sort.rawValue else { return nil }
        return LibraryQuery.Order(rawValue: String(words[1]))
    }

    private mutating func acceptCommand(_ prompt: PromptState) -> [Effect] {
        if let effects = exchange(prompt) { return effects }
        if let line = BothLine(prompt.input.text), line.names != [""] {
            return showBoth(line, prompt.selectedChoice)
        }
        if let line = DecisionLine(prompt.input.text),
            let effects = decide(line, prompt.selectedChoice)
        {
            return effects
        }
        let chosen = prompt.takesLine ? nil : prompt.selectedChoice?.word
        let line = chosen.map(prompt.completed) ?? prompt.input.text
        if let effects = mark(line: line) ?? link(line: acceptedLink(prompt)) { return effects }
        if let order = Self.listOrder(prompt.input.text), screens.isEmpty {
            return sort(by: order)
        }
        if let order = Self.searchOrder(prompt.input.text), screens.last?.isSearch == true {
            return sortSearch(by: order)
        }
        let text = prompt.input.text.filter { !$0.isWhitespace }
        if let command = Command(rawValue: text) { return perform(command) }
        guard case .command(let command)? = prompt.selectedChoice?.target else {
            complain("There is no command \(prompt.input.text)")
            return []
        }
        return perform(command)
    }

    private mutating func go(to target: Choice.Target) -> [Effect] {
        switch target {
        case .command(let command): return perform(command)
        case .entity(let id): return open(id)
        case .note(let id): return [.loadNote(id)]
        case .tag(let tag): return openSearch(for: "tag:\"\(tag.filter { $0 != "\"" })\"")
        case .text, .colour, .name, .kind: return []
        case .article(let id):
            jumps.push(place)
            screens = []
            focus(.text)
            requested = id
            return leaveArticle() + [
                .openArticle(id, .remembered), .locateInList(id, articles.query),
            ]
        }
    }
}
