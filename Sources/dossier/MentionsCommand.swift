import ArgumentParser
import Articles
import Indexing
import LibraryStore
import Reader

struct MentionsCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "mentions",
        abstract: "Show every mention of a person, organisation, place or thing.",
        discussion: """
            The name is taken exactly; or else without regard to case and accents; or else as any \
            of the names that the entity goes by. Where several bear it, they are listed, and the id \
            of one does for the name.

            With --with only the sentences that name both are shown, whole, each once. As JSON a \
            mention is then the first of NAME in such a sentence, `before` and `after` are the rest \
            of the sentence, `sentence` is its place, and `with` has the mentions of the other one.

            Examples:
              dossier mentions "Sergei Ivanov" seeds
              dossier mentions Putin --with Larijani seeds
            """)

    @Argument(help: ArgumentHelp("A name, or the id of an entity.", valueName: "NAME"))
    var name: String

    @Argument(help: .folder, completion: .directory)
    var folder: String?

    @Option(help: ArgumentHelp("Only sentences that also name this one.", valueName: "NAME"))
    var with: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var layout: LayoutOptions
    @OptionGroup var data: DataOptions

    private struct Report: Encodable {
        struct Subject: Encodable {
            var id: String
            var name: String
            var kind: String
        }

        struct Place: Encodable {
            var start: Int
            var end: Int
        }

        struct Item: Encodable {
            var article: String
            var start: Int
            var end: Int
            var text: String
            var before: String
            var after: String
            var sentence: Place?
            var with: [Place]?
        }

        struct Companion: Encodable {
            var id: String
            var name: String
            var kind: String
            var sentences: Int
            var articles: Int
        }

        var entity: Subject?
        var with: Subject?
        /// What the entity is named with; those that share most sentences with it first.
        var companions: [Companion]?
        var mentions: [Item]
    }

    var emptyReport: (any Encodable)? {
        output.json ? Report(entity: nil, mentions: []) : nil
    }

    /// What an entity is named with is told so far.
    private static let companionsAsJSON = 100
    private static let companionsInPrint = 8

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let library = try LibraryOpening(data, in: surroundings).library(at: folder)
        let entity = try Self.entity(named: name, in: library.index)
        if let with {
            let other = try Self.entity(named: with, in: library.index)
            return try show(entity, with: other, of: library, in: surroundings)
        }
        let mentions = try Concordance.lines(of: entity.id, in: library.index)
        let most = output.json ? Self.companionsAsJSON : Self.companionsInPrint
        let companions = try library.index.companions(of: entity.id, limit: most)
        if output.json {
            try surroundings.output.write(
                json: Report(
                    entity: Self.subject(entity), companions: companions.best.map(Self.companion),
                    mentions: mentions.map(Self.item)))
        } else {
            print(entity, mentions, companions, in: surroundings)
        }
        return .found(!mentions.isEmpty)
    }

    private func show(
        _ entity: Entity, with other: Entity, of library: Library, in surroundings: Surroundings
    ) throws -> ExitStatus {
        guard entity.id != other.id else { throw CommandError.sameEntity(entity.name) }
        let shared =
            try library.index.sentences(naming: entity.id, and: other.id)
            ?? SharedSentences(first: entity, second: other)
        let lines = try Concordance.lines(of: shared, in: library.index)
        if output.json {
            try surroundings.output.write(
                json: Report(
                    entity: Self.subject(entity), with: Self.subject(other),
                    mentions: lines.map(Self.item)))
        } else if lines.isEmpty {
            surroundings.say(Self.nothingShared(shared))
        } else {
            SharedLines(shared, lines).write(layout, to: surroundings)
        }
        return .found(!lines.isEmpty)
    }

    private static func nothingShared(_ shared: SharedSentences) -> String {
        "No sentence names both \(shared.first.name) and \(shared.second.name)"
            + (shared.apart.isEmpty
                ? "." : "; " + counted(shared.apart.count, "article") + " name them apart.")
    }

    private static func subject(_ entity: Entity) -> Report.Subject {
        Report.Subject(id: entity.id.rawValue, name: entity.name, kind: entity.kind.rawValue)
    }

    private static func companion(_ companion: Companion) -> Report.Companion {
        let entity = companion.entity
        return Report.Companion(
            id: entity.id.rawValue, name: entity.name, kind: entity.kind.rawValue,
            sentences: companion.sentences, articles: companion.articles)
    }

    private static func item(_ mention: Concordance.Line) -> Report.Item {
        Report.Item(
            article: mention.path.string, start: mention.scalars.lowerBound,
            end: mention.scalars.upperBound, text: mention.passage.text,
            before: mention.passage.before, after: mention.passage.after)
    }

    private static func item(_ line: Concordance.SharedLine) -> Report.Item {
        let first = line.first.first ?? line.scalars
        return Report.Item(
            article: line.path.string, start: first.lowerBound, end: first.upperBound,
            text: line.text(first), before: line.text(line.scalars.lowerBound..<first.lowerBound),
            after: line.text(first.upperBound..<max(first.upperBound, line.scalars.upperBound)),
            sentence: place(line.scalars), with: line.second.map(place))
    }

    private static func place(_ scalars: Range<Int>) -> Report.Place {
        Report.Place(start: scalars.lowerBound, end: scalars.upperBound)
    }

    /// - Throws: ``CommandError/noEntity(_:)`` and ``CommandError/ambiguousName(_:_:)``.
    static func entity(named name: String, in index: LibraryIndex) throws -> Entity {
        if let entity = try index.entity(EntityID(name)) { return entity }
        let found = try index.entities(matching: name)
        guard let first = found.first else { throw CommandError.noEntity(name) }
        guard found.count == 1 else { throw CommandError.ambiguousName(name, found) }
        return first
    }

    private func print(
        _ entity: Entity, _ mentions: [Concordance.Line], _ companions: Companions,
        in surroundings: Surroundings
    ) {
        let pen = layout.pen(in: surroundings)
        let inks = Pen.inks(for: entity.kind)
        let articles = Set(mentions.map(\.path)).count
        let heading =
            "\(pen.draw(entity.name.printableLine, .bold)) (\(entity.kind.rawValue)), "
            + counted(mentions.count, "mention") + " in " + counted(articles, "article") + "\n"
        surroundings.output.write(heading)
        let named = companions.best.filter { $0.sentences > 0 }.map { companion in
            "\(companion.entity.name.printableLine) \(companion.sentences)"
        }
        if !named.isEmpty {
            let line = "In one sentence with " + named.joined(separator: ", ")
            surroundings.output.write(
                PrintedText.cut(line, to: layout.line(in: surroundings)) + "\n")
        }
        let lines = ConcordanceLines(mentions, width: layout.line(in: surroundings))
        for line in lines.lines(pen: pen, inks: inks) { surroundings.output.write(line + "\n") }
    }
}
