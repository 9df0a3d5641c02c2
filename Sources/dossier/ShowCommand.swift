import ArgumentParser
import Articles
import LibraryStore

struct ShowCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print one article as it is read.",
        discussion: """
            Names are marked as they are linked in the article's library: the nearest folder above \
            it that has an index, or else the folder that holds it, where that is not large.

            Examples:
              dossier show seeds/01-deliveries-begin.txt --width 60
              dossier show --json seeds/08-chronology.md
              curl https://example.org/page.md | dossier show -
            """)

    @Argument(
        help: ArgumentHelp("The document; - is standard input.", valueName: "ARTICLE"),
        completion: .file())
    var article: String

    @Flag(help: "Print the reading text exactly, which offsets count in.")
    var plain = false

    @Option(
        help: ArgumentHelp(
            "The folder of the library that the article is in.", valueName: "FOLDER"),
        completion: .directory)
    var folder: String?

    @Option(help: TextEncodingName.help)
    var encoding: TextEncodingName?

    @Flag(help: "Look at the article alone, without its library.")
    var alone = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var layout: LayoutOptions
    @OptionGroup var data: DataOptions

    func validate() throws {
        if alone, folder != nil {
            throw ValidationError("--alone and --folder exclude each other.")
        }
        if encoding != nil, folder != nil {
            throw ValidationError(
                "--encoding is for a document alone; [encodings] in config.toml is for folders.")
        }
        if plain, output.json { throw ValidationError("--plain and --json exclude each other.") }
    }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        if article == "-" {
            return try StandardInput.asDocument(surroundings.environment) { root in
                try show(root.path, isAlone: true, in: surroundings)
            }
        }
        return try show(
            Array(article.utf8), isAlone: alone || plain || encoding != nil, in: surroundings)
    }

    /// - Parameter isAlone: the plain text needs no library either.
    private func show(
        _ path: [UInt8], isAlone: Bool, in surroundings: Surroundings
    ) throws -> ExitStatus {
        var opening = try LibraryOpening(data, in: surroundings)
        opening.encoding = encoding
        let place = try ArticlePlace(
            article: String(decoding: path, as: UTF8.self), folder: isAlone ? nil : folder,
            isAlone: isAlone, locations: opening.locations)
        if plain {
            let library = Library(
                root: place.root, index: try .inMemory(), notes: opening.notes, report: .init(),
                options: try opening.options())
            surroundings.output.write(try library.read(place.path).text.bytes)
            if surroundings.output.isTerminal { surroundings.output.write("\n") }
            return .done
        }
        if place.isAlone, !isAlone {
            surroundings.say(
                "The folder is large and has no index, so names are those of this article alone; "
                    + "`dossier index FOLDER` or --folder links them.")
        }
        let library = try opening.library(for: place)
        let known = try library.article(at: place.path)
        let notes = try library.notes.notes(
            of: known.article, at: library.absolutePath(of: place.path))
        if output.json {
            try surroundings.output.write(json: ArticleReport(known, notes))
        } else {
            print(known, notes, in: surroundings)
        }
        return .done
    }

    private func print(
        _ known: Library.KnownArticle, _ notes: [AnchoredAnnotation],
        in surroundings: Surroundings
    ) {
        for remark in known.article.remarks { surroundings.say(remark) }
        let measure = layout.width ?? min(layout.line(in: surroundings), ArticlePrinter.measure)
        var printer = ArticlePrinter(
            known.article, mentions: known.mentions, notes: notes, width: measure,
            pen: layout.pen(in: surroundings))
        while let lines = printer.next() {
            for line in lines { surroundings.output.write(line + "\n") }
        }
    }
}
