import Articles

/// How an entity is told: by what a row says of it, or by what the user typed.
public enum EntityReference: Hashable, Sendable {
    case id(EntityID)
    case name(String)
}

/// Two entities at once.
extension ReaderState {
    /// Marks the entity under the cursor; with one marked already, asks for the sentences with both.
    mutating func markForBoth() -> [Effect] {
        guard let entity = entityToMark else {
            inform("Go to a name first")
            return []
        }
        if case .entityPage(let page)? = screens.last, page.entity.id != entity.id {
            return [.loadShared(.id(page.entity.id), .id(entity.id))]
        }
        if let marked, marked.id != entity.id {
            self.marked = nil
            return [.loadShared(.id(marked.id), .id(entity.id))]
        }
        if marked == nil {
            marked = entity
            inform("\(entity.name) is marked; mark another for the sentences with both")
        } else {
            marked = nil
            inform("\(entity.name) is no longer marked")
        }
        return []
    }

    var entityToMark: Entity? {
        switch screens.last {
        case .entityPage(let page): return page.selectedCompanion ?? page.entity
        case .entities(let list): return list.selected
        case nil: break
        default: return nil
        }
        if pane == .entities { return entityPane.selected }
        if let id = emphasised {
            return reading?.opened.entities.first { $0.entity.id == id }?.entity
        }
        return walk?.details.entity
    }

    /// What an entity that is named alone is sought with: the one whose page is open, or under the
    /// cursor.
    private var entityAtHand: EntityID? {
        if case .entityPage(let page)? = screens.last { return page.entity.id }
        return marked?.id ?? entityToMark?.id
    }

    mutating func show(_ shared: SharedSentences) -> [Effect] {
        jumps.push(place)
        var state = SharedScreenState(shared)
        state.version = namesVersion
        screens.append(.shared(state))
        return []
    }

    mutating func performOnShared(
        _ state: SharedScreenState, _ command: Command
    ) -> [Effect] {
        var state = state
        let height = screenHeight
        let page = max(1, state.inView(height) - 1)
        switch command {
        case .lineDown, .nextLink: state.move(by: 1, height: height)
        case .lineUp, .previousLink: state.move(by: -1, height: height)
        case .pageDown: state.move(by: page, height: height)
        case .pageUp: state.move(by: -page, height: height)
        case .halfPageDown: state.move(by: max(1, page / 2), height: height)
        case .halfPageUp: state.move(by: -max(1, page / 2), height: height)
        case .toStart: state.move(by: -state.count, height: height)
        case .toEnd: state.move(by: state.count, height: height)
        case .nextParagraph: state.moveArticle(1, height: height)
        case .previousParagraph: state.moveArticle(-1, height: height)
        case .follow: return follow(state)
        case .cancel:
            screens.removeLast()
            return []
        default:
            inform("That does nothing here")
            return []
        }
        screens[screens.count - 1] = .shared(state)
        return []
    }

    mutating func follow(_ state: SharedScreenState) -> [Effect] {
        if let sentence = state.selectedSentence, let range = sentence.first.first {
            return go(to: Occurrence(sentence.article, range))
        }
        guard let article = state.selectedApart?.article else { return [] }
        let start = Occurrence(article, TextRange(.zero, .zero))
        return [.loadEntity(state.shared.first.id, .walk(from: start, steps: 1))]
    }

    mutating func fill(
        _ first: EntityID, _ second: EntityID, start: Int, _ sentences: [String]
    ) {
        guard case .shared(var state)? = screens.last, state.shared.first.id == first,
            state.shared.second.id == second
        else { return }
        state.fill(start, sentences)
        screens[screens.count - 1] = .shared(state)
    }

    // MARK: - By name

    /// Asks for the sentences with the entities that were typed after the command's name.
    mutating func showBoth(_ line: BothLine, _ choice: Choice?) -> [Effect] {
        var references = line.names.map(EntityReference.name)
        if case .entity(let id)? = choice?.target, !line.last.isEmpty {
            references[references.count - 1] = .id(id)
        }
        references.removeAll { $0 == .name("") }
        if references.count == 1, let other = entityAtHand { references.insert(.id(other), at: 0) }
        guard references.count == 2, references[0] != references[1] else {
            complain("Name two, with a comma between them: both NAME, NAME")
            return []
        }
        marked = nil
        return [.loadShared(references[0], references[1])]
    }
}

/// What is typed on the command line after `both`: names with commas between them.
struct BothLine {
    /// Up to the last name.
    let head: String
    let names: [String]

    var last: String { names.last ?? "" }

    /// Nil when the line is another command, or not as far yet.
    init?(_ text: String) {
        let name = Command.both.rawValue
        guard text.hasPrefix(name + " ") else { return nil }
        let rest = text.dropFirst(name.count + 1)
        names = rest.split(separator: ",", omittingEmptySubsequences: false).map { part in
            let start = part.drop { $0 == " " }
            return String(start.reversed().drop { $0 == " " }.reversed())
        }
        if let comma = text.lastIndex(of: ",") {
            head = String(text[...comma]) + " "
        } else {
            head = name + " "
        }
    }

    /// The line with the last name written out.
    func completed(with name: String) -> String {
        head + name + (names.count < 2 ? ", " : "")
    }
}
