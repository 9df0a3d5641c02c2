import ArgumentParser
import Articles
import LibraryStore

struct SearchCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Search all articles of a folder, and the notes on them.",
        discussion: """
            All words must be there; case and accents do not count. "Words in quotes" stand \
            together, begin* finds what begins so, OR asks for either side, NOT for absence. The \
            best hits come first. Of notes the text and the tags are searched.

            Example:
              dossier search 'bushehr NOT "fuel cycle"' seeds
            """)

    @Argument(help: ArgumentHelp("What to look for.", valueName: "QUERY"))
    var query: String

    @Argument(help: .folder, completion: .directory)
    var folder: String?

    @Option(help: ArgumentHelp("At most so many articles.", valueName: "N"))
    var limit = 100

    @OptionGroup var output: OutputOptions
    @OptionGroup var layout: LayoutOptions
    @OptionGroup var data: DataOptions

    private struct Report: Encodable {
        struct Item: Encodable {
            var article: String
            var title: String
            var start: Int
            var end: Int
            /// Matches in the article; nil where they were not counted.
            var count: Int?
            var snippet: String
        }

        struct NoteItem: Encodable {
            var id: String
            var article: String
            var snippet: String
        }

        /// Of articles.
        var total: Int
        var hits: [Item]
        /// The notes that were found.
        var notes: [NoteItem]
    }

    func validate() throws {
        if limit < 1 { throw ValidationError("The limit must be at least 1.") }
    }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let library = try LibraryOpening(data, in: surroundings).library(at: folder)
        let results = try library.index.search(SearchQuery(query), limit: limit)
        let notes = try library.notes.search(SearchQuery(query), limit: limit).compactMap { hit in
            try library.path(of: hit.annotation).map { (path: $0, hit: hit) }
        }
        if output.json {
            let hits = try results.hits.map { try Self.item($0, in: library.index) }
            let found = notes.map { path, hit in
                Report.NoteItem(
                    id: hit.annotation.id.rawValue, article: path.string, snippet: hit.snippet)
            }
            try surroundings.output.write(
                json: Report(total: results.total, hits: hits, notes: found))
        } else if results.hits.isEmpty, notes.isEmpty {
            surroundings.say("Nothing in \(library.root.name) answers “\(query)”.")
        } else {
            print(notes, in: surroundings)
            print(results, in: surroundings)
        }
        return .found(results.total > 0 || !notes.isEmpty)
    }

    private static func item(_ hit: SearchHit, in index: LibraryIndex) throws -> Report.Item {
        let text = try index.text(of: hit.article) ?? .empty
        let range = text.scalarRanges(of: [hit.range])[0]
        return Report.Item(
            article: hit.path.string, title: hit.title, start: range.lowerBound,
            end: range.upperBound, count: hit.count, snippet: hit.snippet)
    }

    private func print(
        _ notes: [(path: DocumentPath, hit: NoteHit)], in surroundings: Surroundings
    ) {
        let pen = layout.pen(in: surroundings)
        for (path, hit) in notes {
            let id = String(hit.annotation.id.rawValue.prefix(NotePrinter.idLength)).printableLine
            surroundings.output.write(
                pen.draw(path.string.printableLine, .bold) + "  note " + pen.draw(id, .yellow)
                    + "\n    " + Self.snippet(hit.snippet, marks: hit.marks, pen: pen) + "\n")
        }
    }

    private func print(_ results: SearchResults, in surroundings: Surroundings) {
        let pen = layout.pen(in: surroundings)
        for hit in results.hits {
            let matches = hit.count.map { counted($0, "match", "matches") } ?? "many matches"
            surroundings.output.write(
                pen.draw(hit.path.string.printableLine, .bold) + "  " + hit.title.printableLine
                    + "  " + pen.draw("(\(matches))", .dim) + "\n    "
                    + Self.snippet(hit.snippet, marks: hit.marks, pen: pen) + "\n")
        }
        if results.total > results.hits.count {
            surroundings.say(
                "\(results.hits.count) of \(results.total) articles; --limit shows more.")
        }
    }

    private static func snippet(_ text: String, marks: [Range<Int>], pen: Pen) -> String {
        let bytes = Array(text.utf8)
        func part(_ range: Range<Int>) -> String {
            ConcordanceLines.folded(
                String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self))
        }
        var line = ""
        var done = 0
        for mark in marks where mark.lowerBound >= done {
            line += part(done..<mark.lowerBound) + pen.draw(part(mark), [.bold, .yellow])
            done = mark.upperBound
        }
        return line + part(done..<max(done, bytes.count))
    }
}
