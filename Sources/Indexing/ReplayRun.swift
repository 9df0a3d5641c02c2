import Articles
import EntityLinking
import EntityRecognition
import LibraryStore

/// Replays the decisions of a library on the chains of its index. Only articles that have the names
/// concerned are looked at, and no document is read for it.
struct ReplayRun {
    let replay: DecisionReplay
    private let decisions: [EntityDecision]
    private let root: LibraryRoot
    private let index: LibraryIndex

    /// - Parameter decisions: the earliest first.
    init(_ decisions: [EntityDecision], root: LibraryRoot, index: LibraryIndex) {
        replay = DecisionReplay(decisions)
        self.decisions = decisions
        self.root = root
        self.index = index
    }

    // MARK: - New chains

    /// The chains that were found in an article, as the decisions want them.
    func chains(_ found: [MentionChain], of article: Article) -> [MentionChain] {
        chains(found, in: article.text, hash: article.hash, path: article.path)
    }

    /// - Parameters:
    ///   - hash: of the document's bytes.
    ///   - path: in the library.
    private func chains(
        _ found: [MentionChain], in text: ReadingText, hash: ContentHash, path: DocumentPath
    ) -> [MentionChain] {
        if replay.isEmpty { return found }
        let absolute = DocumentPath(bytes: root.absolutePath(of: path))
        let places = replay.places(in: text, hash: hash, path: absolute)
        return replay.chains(found, in: text, places: places)
    }

    // MARK: - Chains that are stored

    /// Brings the stored chains up to date with the decisions, if they are not.
    ///
    /// - Returns: whether linking has to be done anew.
    func refreshStored() throws -> Bool {
        let known = try index.replayedDecisions()
        let current = decisions.map { ReplayedDecision(id: $0.id, names: $0.concerned) }
            .sorted { $0.id < $1.id }
        guard known != current else { return false }
        let (old, new) = (Set(known), Set(current))
        let changed = old.symmetricDifference(new)
        try edit(try concerned(by: changed))
        try index.setReplayedDecisions(current)
        return true
    }

    private func edit(_ articles: [ArticleID]) throws {
        var batch: [ArticleChains] = []
        for id in articles {
            guard let summary = try index.summary(of: id), let text = try index.text(of: id) else {
                continue
            }
            let stored = try index.chains(of: id)
            let found = stored.found ?? stored.chains
            let chains = chains(found, in: text, hash: summary.hash, path: summary.path)
            var edited = ArticleChains(
                article: id, chains: chains, found: chains == found ? nil : found)
            if edited == stored { continue }
            edited.sentences = text.sentences(naming: chains, but: found, summary.hash)
            batch.append(edited)
            if batch.count == 64 {
                try index.editChains(batch)
                batch = []
            }
        }
        try index.editChains(batch)
    }

    private func concerned(by changed: Set<ReplayedDecision>) throws -> [ArticleID] {
        let ids = Set(changed.map(\.id))
        var names = Set(changed.flatMap(\.names).map(DecidedName.folded))
        names.formUnion(replay.namesOfOne(with: names))
        var articles = Set(try index.articles(naming: names.sorted()))
        for edited in try index.editedArticles() {
            let isConcerned = edited.chains.contains { chain in
                chain.names.contains { names.contains(DecidedName.folded($0.text)) }
            }
            if isConcerned { articles.insert(edited.article) }
        }
        for decision in decisions where ids.contains(decision.id) {
            articles.formUnion(try articlesAlso(concernedBy: decision))
        }
        // What was marked by a decision that is gone stands under its name; a passage does not.
        if changed.contains(where: { $0.names.isEmpty }) {
            articles.formUnion(try index.editedArticles().map(\.article))
        }
        return articles.sorted()
    }

    private func articlesAlso(concernedBy decision: EntityDecision) throws -> [ArticleID] {
        switch decision.ruling {
        case .mark(let words, _): return try index.articles(containing: words)
        case .passage(let target, _):
            var found = try index.summaries(hash: target.hash).map(\.id)
            let prefix = root.absolutePath(of: DocumentPath(""))
            if target.path.bytes.starts(with: prefix) {
                let path = DocumentPath(bytes: Array(target.path.bytes.dropFirst(prefix.count)))
                if let summary = try index.summary(path: path) { found.append(summary.id) }
            }
            return found
        default: return []
        }
    }
}

extension EntityDecision {
    /// The names that it is about; none for one on a passage, which may be anywhere.
    fileprivate var concerned: [String] { ruling.target == nil ? ruling.names : [] }
}

extension ReadingText {
    /// The sentences of mentions of some chains that are not mentions of others. A blank line ends a
    /// sentence.
    fileprivate func sentences(
        naming chains: [MentionChain], but others: [MentionChain], _ hash: ContentHash
    ) -> [TextRange] {
        let known = Set(others.flatMap(\.mentions))
        let new = chains.flatMap(\.mentions).filter { !known.contains($0) }
            .sorted(by: TextRange.inReadingOrder)
        guard !new.isEmpty else { return [] }
        let article = Article(
            path: DocumentPath(""), hash: hash, title: "", text: self, blocks: paragraphs)
        return article.sentences(holding: new)
    }

    private var paragraphs: [Block] {
        var blocks: [Block] = []
        var start = 0
        for end in bytes.indices.dropLast() where bytes[end] == 0x0A && bytes[end + 1] == 0x0A {
            if end > start { blocks.append(Block(.paragraph, TextRange(utf8: start..<end))) }
            start = end + 2
        }
        if start < count { blocks.append(Block(.paragraph, TextRange(utf8: start..<count))) }
        return blocks
    }
}
