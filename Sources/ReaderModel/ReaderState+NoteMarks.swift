import Articles

/// Tags, colours and stars: by a key, and by a line such as `tag money, oil`.
extension ReaderState {
    /// The note that a command is about.
    var noteHere: Annotation? {
        switch screens.last {
        case .notes(let list): list.selected?.annotation
        case .note(let page): page.details.row.annotation
        case .review(let review): review.selected?.row.annotation
        case .entityPage(let page): page.selectedNote?.annotation
        case nil where reading?.selection == nil: reading?.noteUnderCursor?.annotation
        default: nil
        }
    }

    mutating func targetOfMark() -> MarkTarget? {
        if let note = noteHere { return .note(note) }
        if screens.isEmpty, let reading, let range = selectedRange, !range.isEmpty {
            return .passage(reading.id, range)
        }
        inform("Go to a note first, or select a passage")
        return nil
    }

    /// Nil for a command that marks nothing.
    mutating func mark(_ command: Command) -> [Effect]? {
        switch command {
        case .tag:
            guard let target = targetOfMark() else { return [] }
            let tags = if case .note(let note) = target { note.tags } else { [String]() }
            let line = tags.isEmpty ? "" : TagLine.text(tags) + ", "
            return [.loadTags] + ask(PromptState(.tags(target), text: line))
        case .untag: return ask(PromptState(.command, text: command.rawValue + " "))
        case .colour:
            guard let target = targetOfMark() else { return [] }
            return ask(PromptState(.colour(target)))
        case .star:
            guard let target = targetOfMark() else { return [] }
            return mark(target, .star)
        default: return nil
        }
    }

    mutating func mark(_ target: MarkTarget, _ mark: NoteMark) -> [Effect] {
        switch target {
        case .note(let note):
            var marked = note
            mark.apply(to: &marked)
            return marked == note ? [] : [.markNote(note.id, mark)]
        case .passage(let article, let range): return [.markPassage(article, range, mark)]
        }
    }

    /// Does what a line says that begins with such a command's name and goes on; nil for others.
    mutating func mark(line: String) -> [Effect]? {
        guard let line = MarkLine(line), !line.value.isEmpty else { return nil }
        guard let target = targetOfMark() else { return [] }
        switch line.command {
        case .tag: return mark(target, .addTags(TagLine.tags(line.value)))
        case .untag: return mark(target, .removeTags(TagLine.tags(line.value)))
        default: return markColour(named: line.value, of: target)
        }
    }

    mutating func acceptColour(_ prompt: PromptState, _ target: MarkTarget) -> [Effect] {
        guard case .colour(let colour)? = prompt.selectedChoice?.target else {
            return markColour(named: prompt.input.text, of: target)
        }
        return mark(target, .colour(colour))
    }

    private mutating func markColour(named name: String, of target: MarkTarget) -> [Effect] {
        if name == "none" { return mark(target, .colour(nil)) }
        guard let colour = options.colourNames.colour(named: name) else {
            let names = NoteColour.allCases.map(options.colourNames.name).joined(separator: ", ")
            complain("The colours are \(names)")
            return []
        }
        return mark(target, .colour(colour))
    }

    // MARK: - What is offered while one types

    mutating func take(_ tags: [TagUse]) {
        tagsInUse = tags
        guard let prompt else { return }
        if case .tags = prompt.kind { showMarks(for: prompt) }
        if case .command = prompt.kind, MarkLine(prompt.input.text)?.command == .tag {
            _ = showMarks(forLine: prompt.input.text)
        }
    }

    mutating func showMarks(for prompt: PromptState) {
        let text = prompt.input.text
        switch prompt.kind {
        case .tags: show(tagChoices(for: text), for: text)
        case .colour: show(colourChoices(for: text), for: text)
        default: break
        }
    }

    /// Offers tags or colours under a line that asks for one; nil for other lines.
    mutating func showMarks(forLine text: String) -> [Effect]? {
        guard let line = MarkLine(text) else { return nil }
        switch line.command {
        case .tag:
            show(tagChoices(for: line.value), for: text)
            return [.loadTags]
        case .untag:
            let own = noteHere?.tags ?? []
            show(own.map { Choice(.text($0), title: $0, detail: "") }, for: text)
        default: show(colourChoices(for: line.value), for: text)
        }
        return []
    }

    /// Tags that begin with the one that is being typed, then those that hold it.
    private func tagChoices(for line: String) -> [Choice] {
        let (done, word) = PromptState.lastTag(of: line)
        let taken = Set(TagLine.tags(done))
        let folding = LetterFolding()
        let wanted = folding.folded(word.unicodeScalars)
        let open = tagsInUse.filter { !taken.contains($0.text) }
        let folded = open.map { (tag: $0, text: folding.folded($0.text.unicodeScalars)) }
        let begun = folded.filter { $0.text.starts(with: wanted) }
        let holding = folded.filter { !$0.text.starts(with: wanted) && $0.text.contains(wanted) }
        return (begun + holding).map { tag, _ in
            Choice(
                .text(tag.text), title: tag.text,
                detail: tag.count == 1 ? "1 note" : "\(tag.count) notes")
        }
    }

    private func colourChoices(for text: String) -> [Choice] {
        let match = FuzzyMatch(pattern: text)
        let colours: [(NoteColour?, String)] =
            NoteColour.allCases.map { ($0, options.colourNames.name(of: $0)) } + [(nil, "none")]
        return colours.compactMap { colour, name in
            let own = colour?.rawValue ?? "no colour"
            guard let found = match.score(name) ?? match.score(own) else { return nil }
            return Choice(
                .colour(colour), title: name, detail: own == name ? "" : own,
                matches: match.score(name) == nil ? [] : found.positions)
        }
    }
}

/// A line that begins with the name of a command that marks a note.
struct MarkLine {
    let command: Command
    let value: String

    /// Nil for any other line, also for one without a space after the name.
    init?(_ line: String) {
        guard let space = line.firstIndex(of: " "),
            let command = Command(rawValue: String(line[..<space])),
            [.tag, .untag, .colour].contains(command)
        else { return nil }
        self.command = command
        value = String(line[space...].drop { $0 == " " })
    }
}

extension PromptState {
    /// The tags that are complete on a line, and the one that is being typed.
    static func lastTag(of line: String) -> (done: String, word: String) {
        var isQuoted = false
        var comma: String.Index?
        for index in line.indices {
            if line[index] == "\"" { isQuoted.toggle() }
            if line[index] == ",", !isQuoted { comma = index }
        }
        let start = comma.map { line.index(after: $0) } ?? line.startIndex
        let word = line[start...].drop { $0 == " " || $0 == "\"" }
        return (String(line[..<start]), String(word))
    }

    /// The line with a word in place of the one that is being typed.
    func completed(with word: String) -> String {
        let text = input.text
        switch kind {
        case .tags:
            let done = Self.lastTag(of: text).done
            return done + (done.isEmpty ? "" : " ") + TagLine.text([word]) + ", "
        case .command:
            if let line = ExchangeLine(text) { return line.completed(with: word) }
            guard let line = MarkLine(text) else { return text }
            let name = line.command.rawValue + " "
            guard line.command != .colour else { return name + word }
            let done = Self.lastTag(of: line.value).done
            return name + done + (done.isEmpty ? "" : " ") + TagLine.text([word])
        case .filterList: return NoteFilterCompletion.completed(text, with: word)
        default: return word
        }
    }
}
