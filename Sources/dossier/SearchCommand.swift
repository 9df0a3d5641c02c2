import ArgumentParser
import Articles
import Indexing
import LibraryStore
import Reader

struct SearchCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Search the articles of a folder, the notes on them, and who and what they name.",
        discussion: discussion)

    private static let keys = SearchKey.allCases.map {
        "  " + PrintedText.padded($0.rawValue, to: 19) + $0.help
    }.joined(separator: "\n")

    private static let discussion = """
        All words must be there; case and accents do not count, and a word finds its other forms \
        (deliver, delivered, delivering). The best hits come first.

          "two words"        words that stand together, as they are
          missil*            what begins so
          =missile           this form alone
          a OR b, NOT a, -a  either side; absence
          (a OR b) c         parentheses group
          NEAR(a b, 5)       with at most five words between them

        \(keys)

        Values in quotation marks may have spaces, and title:(a OR b) asks for a group of them. \
        What is asked of notes holds for an article with such a note.

        Examples:
          dossier search 'bushehr NOT "fuel cycle"' seeds
          dossier search 'title:missile* after:2006 @"Sergei Ivanov"' --sort date
        """

    enum Sorting: String, CaseIterable, ExpressibleByArgument {
        case rank, date, path
    }

    @Argument(help: ArgumentHelp("What to look for.", valueName: "QUERY"))
    var query: String

    @Argument(help: .folder, completion: .directory)
    var folder: String?

    @Option(help: ArgumentHelp("The order of articles: rank, date or path.", valueName: "ORDER"))
    var sort = Sorting.rank

    @Flag(help: "The other way round.")
    var reverse = false

    @Flag(help: "Find words only in the form in which they are given.")
    var exact = false

    @Option(help: ArgumentHelp("At most so many articles.", valueName: "N"))
    var limit = 100

    @Option(
        help: ArgumentHelp(
            "Of more articles than these, only so many are ranked; from all that match, the best "
                + "are picked with a large number.", valueName: "N"))
    var rankedOf = 2000

    @Flag(
        inversion: .prefixedNo,
        help: ArgumentHelp(
            "Look at every document for changes first, or at none.",
            discussion: """
                Without either, a large folder is searched at once when no document has come, gone or \
                been renamed since it was indexed. What is found is looked at in any case; that a \
                document was written to where it stands and would be found now is seen with --scan.
                """))
    var scan: Bool?

    @OptionGroup var output: OutputOptions
    @OptionGroup var layout: LayoutOptions
    @OptionGroup var data: DataOptions

    /// Names beside the articles; `dossier entities` lists them all.
    private static let mostNames = 10

    func validate() throws {
        if limit < 1 { throw ValidationError("The limit must be at least 1.") }
        if rankedOf < 1 { throw ValidationError("At least 1 article must be ranked.") }
    }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let opening = try LibraryOpening(data, in: surroundings)
        var request = SearchRequest(query)
        request.order = SearchRequest.Order(rawValue: sort.rawValue) ?? .rank
        request.isReversed = reverse
        request.findsForms = !exact
        request.limit = limit
        request.mostRanked = rankedOf
        let (library, found) = try find(request, opening)
        if output.json {
            try surroundings.output.write(json: SearchReport(found, request.query))
        } else {
            for problem in request.query.problems { tell(problem, in: surroundings) }
            if found.isEmpty {
                surroundings.say("Nothing in \(library.root.name) answers “\(query)”.")
            }
            SearchPrinter(pen: layout.pen(in: surroundings), output: surroundings.output)
                .print(found)
            tellMore(found, in: surroundings)
        }
        return .found(!found.isEmpty)
    }

    /// Searches at once where the index may be relied on. Where something shows then that it may not,
    /// or nothing is found, the folder is looked through after all.
    private func find(
        _ request: SearchRequest, _ opening: LibraryOpening
    ) throws -> (Library, Found) {
        let colours = try NoteColours(opening).names
        if scan != true,
            let library = try opening.knownLibrary(
                at: folder, isTrusting: scan == false, needsNames: request.query.asksForNames)
        {
            let found = try Found(request, in: library, colours, mostNames: Self.mostNames)
            if scan == false || !found.isStale && !found.isEmpty { return (library, found) }
            library.index.close()
        }
        let library = try opening.library(at: folder)
        return (library, try Found(request, in: library, colours, mostNames: Self.mostNames))
    }

    /// What is wrong with the query, and where.
    private func tell(_ problem: SearchProblem, in surroundings: Surroundings) {
        let bytes = Array(query.utf8)
        let before = String(decoding: bytes.prefix(problem.range.lowerBound), as: UTF8.self)
        let width = before.unicodeScalars.count
        let marked = String(
            decoding: bytes[problem.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
        let carets = String(repeating: "^", count: max(1, marked.unicodeScalars.count))
        surroundings.say(
            problem.message + ".\n  " + query.printableLine + "\n  "
                + String(repeating: " ", count: width) + carets)
    }

    private func tellMore(_ found: Found, in surroundings: Surroundings) {
        let results = found.results
        if results.total > found.hits.count {
            surroundings.say(
                "\(found.hits.count) of \(results.total) articles; --limit shows more.")
        }
        if let ranked = results.ranked {
            surroundings.say(
                "Ranked among \(ranked) of these, as there are so many; --ranked-of ranks more.")
        }
    }
}
