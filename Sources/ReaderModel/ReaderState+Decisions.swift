import Articles

/// What the user says about a name, over what the program found.
public enum NameWish: Hashable, Sendable {
    case same(EntityID, EntityReference)
    case rename(EntityID, String)
    case kind(EntityID, EntityKind)
    case notEntity(EntityID)
    /// The mention at a range stands for nothing else in the library.
    case split(ArticleID, TextRange)
    case mark(ArticleID, TextRange, EntityKind)
}

extension ReaderState {
    /// Nil for a command that decides nothing.
    mutating func decide(_ command: Command) -> [Effect]? {
        switch command {
        case .same: return sameAsMarked()
        case .split: return splitMention()
        case .notEntity:
            guard let entity = needName() else { return [] }
            return [.decide(.notEntity(entity.id))]
        case .rename, .kind, .markAs:
            return ask(PromptState(.command, text: command.rawValue + " "))
        default: return nil
        }
    }

    /// Does what a line says that begins with such a command's name and goes on; nil for others.
    mutating func decide(line: String) -> [Effect]? {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count == 2, let command = Command(rawValue: words[0]) else { return nil }
        let rest = words[1].split(separator: " ").joined(separator: " ")
        guard !rest.isEmpty else { return nil }
        switch command {
        case .same:
            guard let entity = needName() else { return [] }
            return [.decide(.same(entity.id, .name(rest)))]
        case .rename:
            guard let entity = needName() else { return [] }
            return [.decide(.rename(entity.id, rest))]
        case .kind:
            guard let entity = needName(), let kind = needKind(rest) else { return [] }
            return [.decide(.kind(entity.id, kind))]
        case .markAs:
            guard let kind = needKind(rest) else { return [] }
            return mark(kind)
        default: return nil
        }
    }

    private mutating func needName() -> Entity? {
        let entity = entityToMark
        if entity == nil { inform("Go to a name first") }
        return entity
    }

    private mutating func needKind(_ text: String) -> EntityKind? {
        let kind = EntityKind(rawValue: text)
        if kind == nil {
            let kinds = EntityKind.allCases.map(\.rawValue).joined(separator: ", ")
            complain("The kinds are \(kinds)")
        }
        return kind
    }

    /// Marks the entity under the cursor; with another marked already, makes the two one.
    private mutating func sameAsMarked() -> [Effect] {
        guard let entity = needName() else { return [] }
        guard let marked, marked.id != entity.id else {
            self.marked = entity
            inform("\(entity.name) is marked; = on another name makes the two one")
            return []
        }
        self.marked = nil
        return [.decide(.same(entity.id, .id(marked.id)))]
    }

    private mutating func splitMention() -> [Effect] {
        guard let reading, pane == .text, screens.isEmpty, let index = reading.focusedMention else {
            inform("Go to a name in the text first")
            return []
        }
        return [.decide(.split(reading.id, reading.opened.mentions[index].range))]
    }

    private mutating func mark(_ kind: EntityKind) -> [Effect] {
        guard let reading, let range = selectedRange ?? reading.focus, !range.isEmpty else {
            inform("Select a passage first")
            return []
        }
        return [.decide(.mark(reading.id, range, kind))]
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
