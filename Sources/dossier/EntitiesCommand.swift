import ArgumentParser
import Articles
import LibraryStore
import Reader

struct EntitiesCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "entities",
        abstract: "List the people, organisations, places and things that a folder names.",
        discussion: """
            For people: name, kind, mentions, articles, other names; most mentions first, or as \
            --sort says.

            Example:
              dossier entities seeds --kind person --sort articles --limit 10
            """)

    @Argument(help: .folder, completion: .directory)
    var folder: String?

    @Option(help: "Only entities of this kind.")
    var kind: EntityKind?

    @Option(help: "What the list is sorted by.")
    var sort = EntitySort.mentions

    @Flag(help: "The other way round.")
    var reverse = false

    @Option(help: ArgumentHelp("At most so many.", valueName: "N"))
    var limit: Int?

    @Option(help: "toml: what was decided on names, to be shared as the folder's entities.toml.")
    var format: ListFormat?

    enum ListFormat: String, ExpressibleByArgument, CaseIterable { case toml }

    @OptionGroup var output: OutputOptions
    @OptionGroup var layout: LayoutOptions
    @OptionGroup var data: DataOptions

    private struct Report: Encodable {
        struct Name: Encodable {
            var text: String
            var count: Int
        }

        struct Item: Encodable {
            var id: String
            var name: String
            var kind: String
            var names: [Name]
            var mentions: Int
            var articles: [String]
        }

        var entities: [Item]
    }

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("The limit must be at least 1.") }
    }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let opening = try LibraryOpening(data, in: surroundings)
        if format == .toml {
            let all = try Decisions(opening, at: folder).all()
            surroundings.output.write(EntitiesFile.text(of: all))
            return .found(!all.isEmpty)
        }
        let library = try opening.library(at: folder)
        let entities = try library.index.entities(
            sort: sort, reversed: reverse, kind: kind, limit: limit ?? -1)
        if output.json {
            let items = try entities.map { try Self.item($0, in: library.index) }
            try surroundings.output.write(json: Report(entities: items))
        } else if entities.isEmpty {
            surroundings.say("No such names were found in \(library.root.name).")
        } else {
            print(entities, in: surroundings)
        }
        return .found(!entities.isEmpty)
    }

    private static func item(_ entity: Entity, in index: LibraryIndex) throws -> Report.Item {
        let paths = try index.occurrences(of: entity.id).map(\.path)
        return Report.Item(
            id: entity.id.rawValue, name: entity.name, kind: entity.kind.rawValue,
            names: entity.names.map { Report.Name(text: $0.text, count: $0.count) },
            mentions: entity.mentions, articles: paths.map(\.string))
    }

    private func print(_ entities: [Entity], in surroundings: Surroundings) {
        var table = Table(columns: [
            Table.Column(title: "NAME", limit: 40), Table.Column(title: "KIND"),
            Table.Column(title: "MENTIONS", isNumber: true),
            Table.Column(title: "ARTICLES", isNumber: true), Table.Column(title: "OTHER NAMES"),
        ])
        table.rows = entities.map { entity in
            let others = entity.names.map(\.text).filter { $0 != entity.name }
            return [
                entity.name.printableLine, entity.kind.rawValue, String(entity.mentions),
                String(entity.articles), others.joined(separator: "; ").printableLine,
            ]
        }
        surroundings.output.write(table: table, layout, in: surroundings)
    }
}

extension EntityKind: ExpressibleByArgument {}

extension EntitySort: ExpressibleByArgument {}
