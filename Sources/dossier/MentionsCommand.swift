import ArgumentParser
import Articles
import Indexing
import LibraryStore

struct MentionsCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "mentions",
        abstract: "Show every mention of a person, organisation, place or thing.",
        discussion: """
            The name is taken exactly; or else without regard to case and accents; or else as any \
            of the names that the entity goes by. Where several bear it, they are listed, and the id \
            of one does for the name.

            Example:
              dossier mentions "Sergei Ivanov" seeds
            """)

    @Argument(help: ArgumentHelp("A name, or the id of an entity.", valueName: "NAME"))
    var name: String

    @Argument(help: .folder, completion: .directory)
    var folder: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var layout: LayoutOptions
    @OptionGroup var data: DataOptions

    private struct Report: Encodable {
        struct Subject: Encodable {
            var id: String
            var name: String
            var kind: String
        }

        struct Item: Encodable {
            var article: String
            var start: Int
            var end: Int
            var text: String
            var before: String
            var after: String
        }

        var entity: Subject?
        var mentions: [Item]
    }

    var emptyReport: (any Encodable)? {
        output.json ? Report(entity: nil, mentions: []) : nil
    }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let library = try LibraryOpening(data, in: surroundings).library(at: folder)
        let entity = try Self.entity(named: name, in: library.index)
        let mentions = try Concordance.lines(of: entity.id, in: library.index)
        if output.json {
            let items = mentions.map { mention in
                Report.Item(
                    article: mention.path.string, start: mention.scalars.lowerBound,
                    end: mention.scalars.upperBound, text: mention.passage.text,
                    before: mention.passage.before, after: mention.passage.after)
            }
            let subject = Report.Subject(
                id: entity.id.rawValue, name: entity.name, kind: entity.kind.rawValue)
            try surroundings.output.write(json: Report(entity: subject, mentions: items))
        } else {
            print(entity, mentions, in: surroundings)
        }
        return .found(!mentions.isEmpty)
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
        _ entity: Entity, _ mentions: [Concordance.Line], in surroundings: Surroundings
    ) {
        let pen = layout.pen(in: surroundings)
        let inks = Pen.inks(for: entity.kind)
        let articles = Set(mentions.map(\.path)).count
        let heading =
            "\(pen.draw(entity.name.printableLine, .bold)) (\(entity.kind.rawValue)), "
            + counted(mentions.count, "mention") + " in " + counted(articles, "article") + "\n"
        surroundings.output.write(heading)
        let lines = ConcordanceLines(mentions, width: layout.line(in: surroundings))
        for line in lines.lines(pen: pen, inks: inks) { surroundings.output.write(line + "\n") }
    }
}
