import Articles
import Indexing
import ReaderModel

/// What "go to anything" offers.
enum Choices {
    /// More than these are of no use under a prompt.
    static let limit = 200

    static func choice(for entity: Entity) -> Choice {
        Choice(
            .entity(entity.id), title: entity.name,
            detail: "\(entity.kind.rawValue), \(entity.mentions) mention"
                + (entity.mentions == 1 ? "" : "s"))
    }

    static func choice(for article: ArticleSummary) -> Choice {
        Choice(.article(article.id), title: article.title, detail: article.path.string)
    }

    /// More notes than these are looked for with `g /`.
    private static let mostNotes = 2000

    /// Notes by what they say, or by what they are on, and tags.
    static func choices(of notes: LibraryNotes) throws -> [Choice] {
        let tags = try notes.tagsInUse().map { tag in
            Choice(
                .tag(tag.text), title: "#" + tag.text,
                detail: "tag, \(tag.count) note" + (tag.count == 1 ? "" : "s"))
        }
        return tags
            + (try notes.all().prefix(mostNotes).map { note in
                let words = note.body.isEmpty ? note.target.selector.quote.exact : note.body
                return Choice(
                    .note(note.id),
                    title: String(words.prefix(120).map { $0.isNewline ? " " : $0 }),
                    detail: "note on " + note.target.path.name)
            })
    }

    static let commands: [Choice] = CommandDescription.all.compactMap { description in
        guard description.group != .typing else { return nil }
        return Choice(
            .command(description.command), title: description.title, detail: description.help)
    }

    /// Those that match, best first; of those that match equally well the shortest first, as more of
    /// them was typed, and then in the order given.
    static func ranked(_ choices: [Choice], by text: String) -> [Choice] {
        let match = FuzzyMatch(pattern: text)
        let isOpen = text.allSatisfy(\.isWhitespace)
        var scored: [(score: Int, length: Int, choice: Choice)] = []
        for choice in choices + commands {
            guard let found = match.score(choice.title) else { continue }
            scored.append((found.score, isOpen ? 0 : choice.title.utf8.count, choice))
            scored[scored.count - 1].choice.matches = found.positions
        }
        return scored.enumerated().sorted {
            ($1.element.score, $0.element.length, $0.offset)
                < ($0.element.score, $1.element.length, $1.offset)
        }.prefix(limit).map(\.element.choice)
    }
}
