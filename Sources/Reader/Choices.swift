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

    /// Those that match, best first; those that match equally well in the order given.
    static func ranked(_ choices: [Choice], by text: String) -> [Choice] {
        let match = FuzzyMatch(pattern: text)
        let scored = (choices + commands).compactMap { choice -> (score: Int, choice: Choice)? in
            guard let found = match.score(choice.title) else { return nil }
            var choice = choice
            choice.matches = found.positions
            return (found.score, choice)
        }
        return scored.enumerated()
            .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
            .prefix(limit).map(\.element.choice)
    }
}
