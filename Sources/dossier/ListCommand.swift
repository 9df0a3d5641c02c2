import ArgumentParser
import Articles
import LibraryStore

struct ListCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the articles of a folder.",
        discussion: """
            For people: path, the date that the article itself gives (or that of the file, where that is
            sorted by), words, entities, notes, title.

            Example:
              dossier list seeds --sort length --reverse
            """)

    @Argument(help: .folder, completion: .directory)
    var folder: String?

    @Option(help: "What to sort by.")
    var sort = ListSort.path

    @Flag(help: "Turn the order round.")
    var reverse = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var layout: LayoutOptions
    @OptionGroup var data: DataOptions

    private struct Report: Encodable {
        struct Item: Encodable {
            var id: Int64
            var path: String
            var title: String
            var words: Int
            var entities: Int
            var annotations: Int
            /// Seconds since 1970-01-01 UTC.
            var modified: Int64
            /// The day that it says it is of.
            var date: Told<String>
        }

        var articles: [Item]
    }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let library = try LibraryOpening(data, in: surroundings).library(at: folder)
        var articles = try library.index.allSummaries(sort: sort.order, ascending: !reverse)
        for index in articles.indices {
            articles[index].annotations = try library.noteCount(articles[index])
        }
        if output.json {
            try surroundings.output.write(json: Report(articles: articles.map(Self.item)))
        } else if articles.isEmpty {
            surroundings.say("There are no documents in \(library.root.name).")
        } else {
            print(articles, in: surroundings)
        }
        return .found(!articles.isEmpty)
    }

    private static func item(_ article: ArticleSummary) -> Report.Item {
        Report.Item(
            id: article.id.rawValue, path: article.path.string, title: article.title,
            words: article.words, entities: article.entities, annotations: article.annotations,
            modified: article.modified, date: Told(article.date?.text))
    }

    private func print(_ articles: [ArticleSummary], in surroundings: Surroundings) {
        var table = Table(columns: [
            Table.Column(title: "PATH", limit: 40), Table.Column(title: "DATE", limit: 12),
            Table.Column(title: "WORDS", isNumber: true),
            Table.Column(title: "ENTITIES", isNumber: true),
            Table.Column(title: "NOTES", isNumber: true), Table.Column(title: "TITLE"),
        ])
        let isCut = layout.columns(in: surroundings) != nil
        if !isCut { table.columns[0].limit = .max }
        table.rows = articles.map { article in
            [
                article.path.string.printableLine,
                (sort == .modified ? article.modifiedDay : article.date?.columnText) ?? "",
                String(article.words),
                String(article.entities), String(article.annotations), article.title.printableLine,
            ]
        }
        surroundings.output.write(table: table, layout, in: surroundings)
    }
}

/// What `list` sorts by.
enum ListSort: String, CaseIterable, ExpressibleByArgument {
    case path, title, date, modified, length

    var order: ArticleSort {
        switch self {
        case .path: .path
        case .title: .title
        case .date: .date
        case .modified: .modified
        case .length: .length
        }
    }
}

extension ArgumentHelp {
    static let folder = ArgumentHelp(
        "The folder (or a single document); `seeds` where there is one, else the current folder.",
        valueName: "FOLDER")
}

extension OutputFile {
    /// With titles on a terminal; in a pipe they would be in the way.
    func write(table: Table, _ layout: LayoutOptions, in surroundings: Surroundings) {
        let lines = table.lines(
            width: layout.columns(in: surroundings), pen: layout.pen(in: surroundings),
            hasTitles: isTerminal)
        for line in lines { write(line + "\n") }
    }
}
