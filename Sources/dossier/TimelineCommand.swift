import ArgumentParser
import Articles
import Indexing
import LibraryStore

struct TimelineCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "List the dates of all articles in order, each with its sentence.",
        discussion: """
            Dates are counted from the day that an article says it is of. Each is written as the \
            Extended Date/Time Format has it: 2006-11-28, 2006-11, 199X, 1980/1988; with ? where a \
            part of it is a guess, with ~ where it is not meant to the day, with % where both. \
            Dates that cannot be placed on a calendar come last.

            Example:
              dossier timeline seeds --naming "Sergei Ivanov"
            """)

    @Argument(help: .folder, completion: .directory)
    var folder: String?

    @Option(
        help: ArgumentHelp("Only sentences that name this entity.", valueName: "NAME"))
    var naming: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var layout: LayoutOptions
    @OptionGroup var data: DataOptions

    private struct Report: Encodable {
        struct Item: Encodable {
            /// Null, like the next three, when it cannot be placed on a calendar.
            var date: Told<String>
            /// The first and the last day.
            var first: Told<String>
            var last: Told<String>
            var certainty: Told<String>
            var ground: String
            var article: String
            var start: Int
            var end: Int
            var text: String
            var sentence: String
        }

        /// All dates that the articles mention.
        var mentions: Int
        /// Those of them that can be placed on a calendar.
        var resolved: Int
        var timeline: [Item]
    }

    var emptyReport: (any Encodable)? {
        output.json ? Report(mentions: 0, resolved: 0, timeline: []) : nil
    }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let library = try LibraryOpening(data, in: surroundings).library(at: folder)
        let entries = try entries(in: library.index)
        let counts = try library.index.dateCounts()
        if output.json {
            let items = try Self.items(entries, in: library.index)
            try surroundings.output.write(
                json: Report(
                    mentions: counts.mentions, resolved: counts.resolved, timeline: items))
        } else {
            if entries.isEmpty {
                surroundings.say("No dates are mentioned in \(library.root.name).")
            }
            try print(entries, of: library.index, in: surroundings)
            if counts.resolved < counts.mentions, naming == nil {
                surroundings.say(
                    "\(counts.mentions - counts.resolved) of \(counts.mentions) dates cannot be "
                        + "placed on a calendar.")
            }
        }
        return .found(!entries.isEmpty)
    }

    private func entries(in index: LibraryIndex) throws -> [TimelineEntry] {
        guard let naming else { return try index.timeline() }
        return try index.timeline(naming: MentionsCommand.entity(named: naming, in: index).id)
    }

    // MARK: - For programs

    private static func items(
        _ entries: [TimelineEntry], in index: LibraryIndex
    ) throws -> [Report.Item] {
        var places: [Int: (start: Int, end: Int, text: String)] = [:]
        for (article, numbers) in Dictionary(grouping: entries.indices, by: { entries[$0].article })
        {
            let text = try index.text(of: article) ?? .empty
            let ranges = numbers.map { entries[$0].range }
            for (number, scalars) in zip(numbers, text.scalarRanges(of: ranges)) {
                places[number] = (
                    scalars.lowerBound, scalars.upperBound, text[entries[number].range]
                )
            }
        }
        return zip(entries.indices, try index.sentences(of: entries)).map { number, sentence in
            let entry = entries[number]
            let place = places[number] ?? (0, 0, "")
            return Report.Item(
                date: Told(entry.value?.text), first: Told(entry.value?.first.text),
                last: Told(entry.value?.last.text),
                certainty: Told(entry.value?.certainty.rawValue), ground: entry.ground.rawValue,
                article: entry.path.string, start: place.start, end: place.end, text: place.text,
                sentence: sentence.text)
        }
    }

    // MARK: - For people

    /// Rows for which sentences are read at once.
    private static let batch = 500

    private func print(
        _ entries: [TimelineEntry], of index: LibraryIndex, in surroundings: Surroundings
    ) throws {
        let isCut = layout.columns(in: surroundings) != nil
        var start = 0
        while start < entries.count {
            let part = Array(entries[start..<min(entries.count, start + Self.batch)])
            var table = Table(columns: [
                Table.Column(title: "DATE", limit: 23), Table.Column(title: "CERTAINTY"),
                Table.Column(title: "ARTICLE", limit: isCut ? 24 : .max),
                Table.Column(title: "SENTENCE"),
            ])
            table.rows = zip(part, try index.sentences(of: part)).map { entry, sentence in
                [
                    entry.value?.text ?? "-", entry.value?.certainty.rawValue ?? "unknown",
                    entry.path.string.printableLine, ConcordanceLines.folded(sentence.text),
                ]
            }
            let lines = table.lines(
                width: layout.columns(in: surroundings), pen: layout.pen(in: surroundings),
                hasTitles: surroundings.output.isTerminal && start == 0)
            for line in lines { surroundings.output.write(line + "\n") }
            start += part.count
        }
    }
}

extension CalendarDate {
    /// As ISO 8601 writes it.
    fileprivate var text: String { DateValue.day(self)?.text ?? "" }
}
