import Articles
import EntityLinking
import LibraryStore
import TestSupport

@testable import Indexing

/// A library of articles of names, each a kind and a name, whose index is linked bit by bit.
struct LinkedLibrary {
    let index: LibraryIndex
    var constraints = LinkingConstraints()
    private(set) var articles: [String: [MentionChain]] = [:]

    init() throws {
        index = try LibraryIndex.inMemory()
    }

    static func chains(_ lines: [String]) -> [MentionChain] {
        var text = ""
        var mentions: [Mention] = []
        for line in lines {
            let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
            guard parts.count == 2, let kind = EntityKind(rawValue: parts[0]) else { continue }
            let start = text.utf8.count
            text += parts[1]
            mentions.append(Mention(TextRange(utf8: start..<text.utf8.count), kind))
            text += "\n"
        }
        return ArticleLinker().chains(of: mentions, in: ReadingText(text))
    }

    /// Adds an article, or changes what it names.
    mutating func set(_ path: String, _ lines: [String]) throws {
        try set(path, chains: Self.chains(lines))
    }

    mutating func set(_ path: String, chains: [MentionChain]) throws {
        articles[path] = chains
        let text = ReadingText("x")
        let article = Article(
            path: DocumentPath(path), hash: ContentHash(hex: String(repeating: "0", count: 64))!,
            title: path, text: text, blocks: [Block(.paragraph, text.range)])
        let stamp = FileStamp(size: 1, modifiedSeconds: 1, modifiedNanoseconds: 1, inode: 1)
        let ids = try index.store([(article, stamp)])
        try index.setChains(chains, of: ids[0], recogniserVersion: 1)
    }

    mutating func remove(_ path: String) throws {
        articles[path] = nil
        if let summary = try index.summary(path: DocumentPath(path)) {
            try index.remove([summary.id])
        }
    }

    mutating func rename(_ path: String, to new: String) throws {
        articles[new] = articles.removeValue(forKey: path)
        if let summary = try index.summary(path: DocumentPath(path)) {
            try index.rename(summary.id, to: DocumentPath(new))
        }
    }

    func link(limit: Int = 1000) throws {
        let linker = IncrementalLinker(index, constraints: constraints)
        _ = try linker.prepare()
        while try linker.linkNext(limit: limit) == limit {}
    }

    /// What an index says, or what linking everything at once says.
    struct State: Equatable {
        var entities: [Entity]
        /// The entity of each mention, by the article's path and where the mention starts.
        var mentions: [String: [Int: EntityID?]]
        /// How many entities each article names.
        var counts: [String: Int]
    }

    func state() throws -> State {
        let entities = try index.entities().sorted { $0.id < $1.id }
        var state = State(entities: entities, mentions: [:], counts: [:])
        for summary in try index.allSummaries() {
            var mentions: [Int: EntityID?] = [:]
            for mention in try index.mentions(in: summary.id) {
                mentions[mention.range.start.utf8] = mention.entity
            }
            state.mentions[summary.path.string] = mentions
            state.counts[summary.path.string] = summary.entities
        }
        return state
    }

    func stateAtOnce() -> State {
        var linker = LibraryLinker(constraints: constraints)
        let paths = articles.keys.sorted()
        for (number, path) in paths.enumerated() {
            linker.add(
                articles[path] ?? [], of: ArticleID(Int64(number)), at: DocumentPath(path))
        }
        let linking = linker.linking()
        var state = State(entities: linking.entities, mentions: [:], counts: [:])
        for (number, path) in paths.enumerated() {
            var mentions: [Int: EntityID?] = [:]
            for (index, chain) in (articles[path] ?? []).enumerated() {
                let id = linking.entity(of: index, in: ArticleID(Int64(number)))
                for range in chain.mentions { mentions[range.start.utf8] = id }
            }
            state.mentions[path] = mentions
            state.counts[path] = Set(mentions.values).count
        }
        return state
    }
}

extension LinkedLibrary {
    /// In what the index and linking at once do not agree, for people; nothing where they do.
    func disagreement() throws -> [String] {
        let (mine, wanted) = (try state(), stateAtOnce())
        if mine == wanted { return [] }
        var lines: [String] = []
        for entity in mine.entities where !wanted.entities.contains(entity) {
            lines.append("has \(Self.line(entity))")
        }
        for entity in wanted.entities where !mine.entities.contains(entity) {
            lines.append("lacks \(Self.line(entity))")
        }
        for (path, mentions) in wanted.mentions where mine.mentions[path] != mentions {
            lines.append("mentions of \(path)")
        }
        for (path, count) in wanted.counts where mine.counts[path] != count {
            lines.append("count of \(path): \(mine.counts[path] ?? -1) for \(count)")
        }
        for (path, chains) in articles {
            lines.append(
                path + ": "
                    + chains.map { chain in
                        "\(chain.kind) \(chain.names.map(\.text).joined(separator: "="))"
                    }.joined(separator: ", "))
        }
        return lines
    }

    private static func line(_ entity: Entity) -> String {
        let names = entity.names.map { "\($0.text) \($0.count)" }.joined(separator: ", ")
        return "\(entity.id.rawValue) (\(entity.name)): \(names); \(entity.articles) articles"
    }
}
