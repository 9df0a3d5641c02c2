import Articles
import EntityLinking
import LibraryStore

/// A document that is read without the others of its folder: the article and what it names. It
/// needs no index.
public struct SingleDocument: Sendable {
    /// The number that the article goes by, also in ``index()``.
    public static let id = ArticleID(1)

    public let article: Article
    /// In reading order, each with its entity.
    public let mentions: [Mention]
    /// In the order of their ids.
    public let entities: [Entity]
    private let chains: [MentionChain]
    private let linking: Linking

    /// - Throws: ``IndexingError/refused(_:reason:)`` when the file cannot be read as text.
    public init(_ name: DocumentPath, of root: LibraryRoot) throws(IndexingError) {
        let reading = ArticleReading()
        let article = try reading.article(name, of: root)
        let chains = reading.chains(of: article)
        let linking = LibraryLinker.linking(of: chains, in: Self.id)
        self.article = article
        self.chains = chains
        self.linking = linking
        entities = linking.entities
        mentions = Self.mentions(of: chains, linking)
    }

    private static func mentions(of chains: [MentionChain], _ linking: Linking) -> [Mention] {
        let mentions = chains.enumerated().flatMap { ordinal, chain in
            let entity = linking.entity(of: ordinal, in: id)
            return chain.mentions.map { Mention($0, chain.kind, entity: entity) }
        }
        return mentions.sorted { TextRange.inReadingOrder($0.range, $1.range) }
    }

    /// An index, in memory, of this document alone.
    ///
    /// - Throws: `StoreError`.
    public func index() throws -> LibraryIndex {
        let index = try LibraryIndex.inMemory()
        let stamp = FileStamp(size: 0, modifiedSeconds: 0, modifiedNanoseconds: 0, inode: 0)
        _ = try index.store([(article, stamp)])
        // Nobody asks an index in memory which version of the recogniser it is from.
        try index.setChains(chains, of: Self.id, recogniserVersion: 0)
        try index.setLinking(
            entities: entities, assignment: linking.assignment(of: chains, in: Self.id))
        return index
    }
}
