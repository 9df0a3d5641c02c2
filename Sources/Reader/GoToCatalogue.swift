import Articles
import LibraryStore
import ReaderModel
import Synchronization

/// What "go to anything" picks from in a folder: all articles by their titles, and the entities that
/// are mentioned most. A large library's is read on a thread of its own, in pieces between which the
/// reader reads; what is there already is offered meanwhile.
final class GoToCatalogue: Sendable {
    /// So many entities are offered.
    private static let mostEntities = 10_000
    /// Titles that are read at once: some two milliseconds.
    private static let piece = 2000
    /// Titles that are matched closely, for each key, and as many names.
    private static let mostCandidates = 250

    private let index: LibraryIndex
    private let mailbox: Mailbox?
    private let contents = Mutex(Contents())

    private struct Contents {
        /// Articles, and then entities.
        var sieve = LetterSieve()
        var articles: [ArticleID] = []
        var entities: [Entity] = []
        var isComplete = false
        var isLoading = false
        /// Goes up when what was read is of no use any more.
        var version = 0
        /// What the last text may match, which all that may match a longer one is among.
        var last: (text: String, all: [Int32])?

        mutating func candidates(for text: String, limit: Int) -> [Int] {
            var among: [Int32]?
            if let last, text.hasPrefix(last.text) { among = last.all }
            let found = sieve.candidates(
                for: text, among: among, limit: limit, split: articles.count)
            last = isComplete ? found.all.map { (text, $0) } : nil
            return found.best.map { Int($0) }.sorted()
        }
    }

    /// - Parameter mailbox: told when the catalogue is complete that was not when it was needed; nil
    ///   to have it read at once.
    init(_ index: LibraryIndex, mailbox: Mailbox?) {
        self.index = index
        self.mailbox = mailbox
    }

    /// The index has changed.
    func drop() {
        contents.withLock { contents in
            let version = contents.version + 1
            contents = Contents()
            contents.version = version
        }
    }

    /// The likeliest choices for a text that is not empty: articles, and then entities.
    func candidates(for text: String) throws -> [Choice] {
        try prepare()
        let (articles, entities) = contents.withLock { contents in
            let numbers = contents.candidates(for: text, limit: Self.mostCandidates)
            let (articles, entities) = (contents.articles, contents.entities)
            let first = numbers.partitioningIndex { $0 >= articles.count }
            return (
                numbers[..<first].map { articles[$0] },
                numbers[first...].map { entities[$0 - articles.count] }
            )
        }
        let titles = try index.titles(of: articles)
        return titles.map {
            Choice(.article($0.article), title: $0.title, detail: $0.path.string)
        } + entities.map { Choices.choice(for: $0) }
    }

    /// Begins to read what is not there yet.
    func prepare() throws {
        let isWanted = contents.withLock { contents in
            guard !contents.isComplete, !contents.isLoading else { return false }
            contents.isLoading = true
            return true
        }
        guard isWanted else { return }
        let isSmall = try index.count() <= Self.piece
        if isSmall || mailbox == nil || !begin() { try load() }
    }

    private func begin() -> Bool {
        let code = DetachedThread.start {
            // What cannot be read is spoken of where the reader reads it.
            try? self.load()
            self.mailbox?.post(.catalogued)
        }
        return code == 0
    }

    private func load() throws {
        let version = contents.withLock { $0.version }
        defer { contents.withLock { if $0.version == version { $0.isLoading = false } } }
        var last = ArticleID(-1)
        while true {
            let titles = try index.titles(after: last, limit: Self.piece)
            guard let end = titles.last else { break }
            last = end.article
            let isOfUse = add(titles.map(\.title), version) {
                $0.articles += titles.map(\.article)
            }
            guard isOfUse else { return }
        }
        for start in stride(from: 0, to: Self.mostEntities, by: 1000) {
            let entities = try index.entities(sort: .mentions, offset: start, limit: 1000)
            let isOfUse = add(entities.map(\.name), version) { $0.entities += entities }
            guard isOfUse else { return }
            if entities.count < 1000 { break }
        }
        contents.withLock { if $0.version == version { $0.isComplete = true } }
    }

    /// - Returns: whether what is read is still of use.
    private func add(
        _ names: [String], _ version: Int, _ change: (inout Contents) -> Void
    ) -> Bool {
        contents.withLock { contents in
            guard contents.version == version else { return false }
            for name in names { contents.sieve.append(name) }
            change(&contents)
            return true
        }
    }
}
