import Articles
import EntityLinking
import EntityRecognition
import Importing
import LibraryStore

/// A document that is read without the others of its folder: the article and what it names. It
/// needs no index, and what was found in it once can be kept for the next time.
public struct SingleDocument: Sendable {
    /// The number that the article goes by, also in ``index()``.
    public static let id = ArticleID(1)

    public let article: Article
    /// In reading order, each with its entity.
    public let mentions: [Mention]
    private let chains: [MentionChain]
    private let linking: Linking
    /// Where what was found is to be kept; nil when it comes from there.
    private let cache: ReadingCache?

    /// In the order of their ids.
    public var entities: [Entity] { linking.entities }

    /// - Parameter cache: where it is looked up what the document names; nil to find it anew.
    /// - Throws: ``IndexingError/refused(_:reason:)`` when the file cannot be read as text.
    public init(
        _ name: DocumentPath, of root: LibraryRoot, cache: ReadingCache? = nil
    ) throws(IndexingError) {
        let reading = ArticleReading()
        article = try reading.article(name, of: root)
        if let known = cache?.names(in: article, versions: Self.versions) {
            self.cache = nil
            chains = known.chains
            linking = Linking(
                entities: known.entities, entityOfChain: known.entityOfChain, in: Self.id)
        } else {
            self.cache = cache
            chains = reading.chains(of: article)
            linking = LibraryLinker.linking(of: chains, in: Self.id, at: name)
        }
        mentions = Self.mentions(of: chains, linking)
    }

    private static func mentions(of chains: [MentionChain], _ linking: Linking) -> [Mention] {
        let mentions = chains.enumerated().flatMap { ordinal, chain in
            let entity = linking.entity(of: ordinal, in: id)
            return chain.mentions.map { Mention($0, chain.kind, entity: entity) }
        }
        return mentions.sorted { TextRange.inReadingOrder($0.range, $1.range) }
    }

    // MARK: - The cache

    /// Of all that the names depend on beside the file's bytes.
    static let versions = [
        Importer.version, EntityRecogniser.version, LibraryLinker.version,
    ]

    /// Keeps what was found for the next time, unless it comes from the cache or there is none.
    ///
    /// - Throws: `StoreError`; nothing is lost then but time.
    public func keepNames() throws(StoreError) {
        // What the rules find alone, because the model is at fault, is not to stay.
        guard let cache, ArticleReading.recogniserFault == nil else { return }
        let names = DocumentNames(
            chains: chains, entities: entities, entityOfChain: chains.indices.map(entityIndex))
        try cache.keep(names, of: article, versions: Self.versions)
    }

    private func entityIndex(ofChain chain: Int) -> Int {
        let id = linking.entity(of: chain, in: Self.id)
        return entities.partitioningIndex { $0.id >= id }
    }

    /// An index, in memory, of this document alone.
    ///
    /// - Throws: `StoreError`.
    public func index() throws -> LibraryIndex {
        let index = try LibraryIndex.inMemory()
        let stamp = FileStamp(size: 0, modifiedSeconds: 0, modifiedNanoseconds: 0, inode: 0)
        _ = try index.store([(article, stamp)])
        // Nobody asks an index in memory which version of the recogniser it is from.
        let names = ArticleChains(
            article: Self.id, chains: chains, sentences: article.sentences(naming: chains))
        try index.setDates([ArticleReading.dates(of: article, names)])
        try index.setChains([names], recogniserVersion: 0)
        try index.setLinking(
            entities: entities, assignment: linking.assignment(of: chains, in: Self.id))
        return index
    }
}
