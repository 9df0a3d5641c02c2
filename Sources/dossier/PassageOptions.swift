import ArgumentParser
import Articles
import Indexing
import LibraryStore

/// Options of commands that decide on a name, to decide on one place where it stands and no other.
struct PassageOptions: ParsableArguments {
    @Option(
        name: .customLong("in"),
        help: ArgumentHelp("Only at one place, in this article.", valueName: "ARTICLE"),
        completion: .file())
    var article: String?

    @Option(
        help: ArgumentHelp("Which of several places in the article, from 1.", valueName: "N"))
    var occurrence: Int?

    func validate() throws {
        guard let occurrence else { return }
        if article == nil { throw ValidationError("--occurrence goes with --in.") }
        if occurrence < 1 { throw ValidationError("Occurrences are counted from 1.") }
    }

    /// The mention of a name that is meant; nil when all are.
    ///
    /// - Parameter entity: what the mention has to stand for; nil for anything.
    /// - Throws: ``CommandError`` when there is none.
    func mention(
        of name: String, standingFor entity: Entity? = nil, in decisions: Decisions,
        _ surroundings: Surroundings
    ) throws -> AnnotationTarget? {
        try place(of: name, in: decisions, surroundings) { known in
            known.mentions.filter { mention in
                let isMeant = entity.map { $0.id == mention.entity } ?? true
                return isMeant
                    && DecisionWording.areAlike(known.article.text[mention.range], name)
            }.map(\.range)
        }
    }

    /// Where words stand that are meant; nil when all places are.
    func words(
        _ words: String, in decisions: Decisions, _ surroundings: Surroundings
    ) throws -> AnnotationTarget? {
        try place(of: words, in: decisions, surroundings) {
            QuoteSearch(words).ranges(in: $0.article.text)
        }
    }

    private func place(
        of words: String, in decisions: Decisions, _ surroundings: Surroundings,
        _ ranges: (Library.KnownArticle) -> [TextRange]
    ) throws -> AnnotationTarget? {
        guard let article else { return nil }
        let known = try decisions.article(article)
        let found = ranges(known)
        guard !found.isEmpty else { throw CommandError.noMention(words, article) }
        let number = occurrence ?? 1
        guard number <= found.count else {
            throw CommandError.fewerMentions(words, article, found.count)
        }
        if occurrence == nil, found.count > 1 {
            surroundings.say(
                "“\(words)” stands there \(found.count) times; this is on the first. "
                    + "--occurrence N chooses another.")
        }
        return LibraryNotes.target(
            found[number - 1], of: known.article, in: decisions.library.root)
    }
}
