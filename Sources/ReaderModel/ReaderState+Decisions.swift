import Articles

/// What the user says about a name, over what the program found.
public enum NameWish: Hashable, Sendable {
    case same(EntityID, EntityReference)
    case rename(EntityID, String)
    case kind(EntityID, EntityKind)
    case notEntity(EntityID)
    /// The mention at a range stands for nothing else in the library.
    case split(ArticleID, TextRange)
    /// The words of the mention at a range are no name of what it stands for, wherever they stand.
    case splitEverywhere(ArticleID, TextRange)
    /// A name is none of an entity's, wherever it stands.
    case apart(String, EntityID)
    case mark(ArticleID, TextRange, EntityKind)
}

extension ReaderState {
    /// Nil for a command that decides nothing.
    mutating func decide(_ command: Command) -> [Effect]? {
        switch command {
        case .same, .rename, .kind:
            guard needName() != nil else { return [] }
            return ask(PromptState(.command, text: DecisionLine.start(command)))
        case .markAs:
            guard needPassage() != nil else { return [] }
            return ask(PromptState(.command, text: DecisionLine.start(command)))
        case .split: return needMention().map { [.decide(.split($0.article, $0.range))] } ?? []
        case .splitEverywhere:
            return needMention().map { [.decide(.splitEverywhere($0.article, $0.range))] } ?? []
        case .notEntity:
            guard let entity = needName() else { return [] }
            return [.decide(.notEntity(entity.id))]
        default: return nil
        }
    }

    /// Does what a line says that begins with such a command's name and goes on; nil for others.
    ///
    /// - Parameter choice: the one that is selected under the line.
    mutating func decide(_ line: DecisionLine, _ choice: Choice?) -> [Effect]? {
        if line.command == .markAs {
            guard let passage = needPassage() else { return [] }
            guard let kind = kind(line, choice) else { return [] }
            return [.decide(.mark(passage.article, passage.range, kind))]
        }
        guard let entity = needName() else { return [] }
        switch line.command {
        case .same: return same(entity, line, choice)
        case .split:
            let isName = entity.names.contains { $0.text == line.rest }
            var chosen = line.rest
            if !isName, case .name(let name)? = choice?.target { chosen = name }
            if chosen.isEmpty { return decide(.split) }
            return [.decide(.apart(chosen, entity.id))]
        case .rename:
            guard !line.rest.isEmpty else { return cannot("A name is missing: rename NAME") }
            return [.decide(.rename(entity.id, line.rest))]
        case .kind: return kind(line, choice).map { [.decide(.kind(entity.id, $0))] } ?? []
        default: return nil
        }
    }

    private mutating func cannot(_ reason: String) -> [Effect] {
        complain(reason)
        return []
    }

    private mutating func same(
        _ entity: Entity, _ line: DecisionLine, _ choice: Choice?
    ) -> [Effect] {
        marked = nil
        if case .entity(let id)? = choice?.target {
            return [.decide(.same(entity.id, .id(id)))]
        }
        guard !line.rest.isEmpty else { return cannot("A name is missing: same NAME") }
        return [.decide(.same(entity.id, .name(line.rest)))]
    }

    // MARK: - What is decided on

    /// On the page of an entity that one, whatever the cursor is on there; elsewhere the one under
    /// the cursor.
    private var entityToDecide: Entity? {
        if case .entityPage(let page)? = screens.last { return page.entity }
        return entityToMark
    }

    private mutating func needName() -> Entity? {
        let entity = entityToDecide
        if entity == nil { inform("Go to a name first") }
        return entity
    }

    /// The mention that the cursor is on, in the text or in the lines of a page.
    private mutating func needMention() -> Occurrence? {
        if case .entityPage(let page)? = screens.last {
            if let mention = page.selectedMention { return mention }
            inform("Go to one of the mentions below first")
            return nil
        }
        guard let reading, pane == .text, screens.isEmpty, let index = reading.focusedMention else {
            inform("Go to a name in the text first")
            return nil
        }
        return Occurrence(reading.id, reading.opened.mentions[index].range)
    }

    private var passageToMark: Occurrence? {
        guard screens.isEmpty, let reading, let range = selectedRange ?? reading.focus,
            !range.isEmpty
        else { return nil }
        return Occurrence(reading.id, range)
    }

    private mutating func needPassage() -> Occurrence? {
        let passage = passageToMark
        if passage == nil { inform("Select a passage first") }
        return passage
    }

    private mutating func kind(_ line: DecisionLine, _ choice: Choice?) -> EntityKind? {
        if let kind = EntityKind(rawValue: line.rest) { return kind }
        if case .kind(let kind)? = choice?.target { return kind }
        let kinds = EntityKind.allCases.map(\.rawValue).joined(separator: ", ")
        complain("The kinds are \(kinds)")
        return nil
    }

    /// What the line under the cursor decides on, as it is called.
    public func subject(of line: DecisionLine) -> String? {
        if line.command == .markAs {
            guard let passage = passageToMark, let reading else { return nil }
            return reading.text[passage.range].split { $0.isWhitespace }.joined(separator: " ")
        }
        return entityToDecide?.name
    }

    // MARK: - Choices under the line

    /// Follows what is being typed after the name of a command that decides.
    mutating func offerChoices(for line: DecisionLine, _ text: String) -> [Effect] {
        switch line.command {
        case .same:
            guard line.rest.isEmpty else { return [.findEntities(line.rest, for: text)] }
            let surname = entityToDecide?.name.split(separator: " ").last.map(String.init)
            return [.findAlike(surname ?? "", for: text)]
        case .kind, .markAs: show(Self.kinds(matching: line.rest), for: text)
        case .split:
            let entity = entityToDecide
            let names = (entity?.names ?? []).filter { $0.text != entity?.name }
            show(Self.choices(of: names, matching: line.rest), for: text)
        default: show([], for: text)
        }
        return []
    }

    private static func kinds(matching text: String) -> [Choice] {
        let match = FuzzyMatch(pattern: text)
        return EntityKind.allCases.compactMap { kind in
            guard let found = match.score(kind.rawValue) else { return nil }
            return Choice(
                .kind(kind), title: kind.rawValue, detail: "", matches: found.positions)
        }
    }

    private static func choices(of names: [EntityName], matching text: String) -> [Choice] {
        let match = FuzzyMatch(pattern: text)
        return names.compactMap { name in
            guard let found = match.score(name.text) else { return nil }
            return Choice(
                .name(name.text), title: name.text,
                detail: "\(name.count) mention" + (name.count == 1 ? "" : "s"),
                matches: found.positions)
        }
    }

    /// The other of a pair, what is likeliest meant first: the one that is marked, or the one that
    /// the cursor of a page is on; never the first itself.
    func others(_ choices: [Choice], for line: DecisionLine) -> [Choice] {
        let itself = entityToDecide?.id
        var others = choices.filter { $0.target != itself.map(Choice.Target.entity) }
        guard line.rest.isEmpty else { return others }
        var likely = [marked].compactMap { $0 }
        if case .entityPage(let page)? = screens.last, let companion = page.selectedCompanion {
            likely.append(companion)
        }
        for entity in likely.reversed() where entity.id != itself {
            let target = Choice.Target.entity(entity.id)
            let known = others.first { $0.target == target }
            others.removeAll { $0.target == target }
            let choice = Choice(
                target, title: entity.name, detail: known?.detail ?? entity.kind.rawValue)
            others.insert(choice, at: 0)
        }
        return others
    }

    /// What a change of decisions is told as.
    static func sentence(
        adding added: [EntityDecision], removing removed: [EntityDecision],
        _ origin: ChangeHistory.Origin
    ) -> String {
        guard let first = added.first ?? removed.first else { return "" }
        let sentence = first.ruling.sentence
        let count = max(added.count, removed.count)
        let more = count > 1 ? " (and \(count - 1) more)" : ""
        let undoing = origin == .user ? "; u undoes" : ""
        if added.isEmpty { return "Taken back: \(sentence)\(more)\(undoing)" }
        return sentence.capitalised + more + (origin == .user ? undoing : " again")
    }
}
