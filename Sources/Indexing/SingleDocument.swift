import Articles
import EntityLinking
import EntityRecognition
import LibraryStore

/// A document that is read without the others of its folder: the article and what it names. It
/// needs no index, and what was found in it once can be kept for the next time.
public struct SingleDocument: Sendable {
    /// The number that the article goes by, also in ``index()``.
    public static let id = ArticleID(1)

    public let article: Article
    /// In reading order, each with its entity.
    public private(set) var mentions: [Mention]
    private let root: LibraryRoot
    private let versions: [Int]
    /// Before any decision.
    private var found: DocumentNames
    /// As the decisions want them.
    private var names: DocumentNames
    /// Where what was found is to be kept; nil when it comes from there.
    private let cache: ReadingCache?
    /// What found the names; nil when they come from the cache.
    private let reading: ArticleReading?

    /// In the order of their ids.
    public var entities: [Entity] { names.entities }

    /// - Parameter cache: where it is looked up what the document names; nil to find it anew.
    /// - Throws: ``IndexingError/refused(_:reason:)`` when the file cannot be read as text.
    public init(
        _ name: DocumentPath, of root: LibraryRoot, cache: ReadingCache? = nil,
        options: ReadingOptions = ReadingOptions()
    ) throws(IndexingError) {
        try self.init(
            name, of: root, cache: cache, reading: ArticleReading(options: options, isQuick: true))
    }

    init(
        _ name: DocumentPath, of root: LibraryRoot, cache: ReadingCache?, reading: ArticleReading
    ) throws(IndexingError) {
        self.root = root
        article = try reading.article(name, of: root)
        versions = Self.versions(article, reading.options)
        if let known = cache?.names(in: article, versions: versions) {
            self.cache = nil
            self.reading = nil
            found = known
        } else {
            self.cache = cache
            self.reading = reading
            found = Self.names(of: reading.chains(of: article), at: name)
        }
        names = found
        mentions = Self.mentions(of: names)
    }

    /// Replays decisions on what was found, in place of those that were replayed before.
    ///
    /// - Parameter decisions: the earliest first.
    public mutating func replay(_ decisions: [EntityDecision]) {
        let replay = DecisionReplay(decisions)
        if replay.isEmpty {
            names = found
        } else {
            let path = DocumentPath(bytes: root.absolutePath(of: article.path))
            let places = replay.places(in: article.text, hash: article.hash, path: path)
            names = Self.names(
                of: replay.chains(found.chains, in: article.text, places: places),
                at: article.path, replay.constraints)
        }
        mentions = Self.mentions(of: names)
    }

    /// Forgets what was found; what is decided on it stays. For a model that turns out to be damaged after
    /// it was used.
    public mutating func forgetNames() {
        found = DocumentNames(chains: [], entities: [], entityOfChain: [])
        replay([])
    }

    private static func names(
        of chains: [MentionChain], at path: DocumentPath,
        _ constraints: LinkingConstraints = LinkingConstraints()
    ) -> DocumentNames {
        let linking = LibraryLinker.linking(
            of: chains, in: id, at: path, constraints: constraints)
        let entities = linking.entities
        return DocumentNames(
            chains: chains, entities: entities,
            entityOfChain: chains.indices.map { chain in
                let id = linking.entity(of: chain, in: Self.id)
                return entities.partitioningIndex { $0.id >= id }
            })
    }

    private static func mentions(of names: DocumentNames) -> [Mention] {
        names.places.map { place in
            let entity = names.entities[names.entityOfChain[place.chain]]
            return Mention(place.range, names.chains[place.chain].kind, entity: entity.id)
        }
    }

    /// Why the names are not to be trusted, for people; nil when they are.
    ///
    /// The model is looked at whole, once, which takes as long as reading a page of text: to be asked
    /// for after the document is on the screen.
    public var fault: String? { reading?.fault }

    // MARK: - The cache

    /// Of all that the names depend on beside the file's bytes.
    static func versions(_ article: Article, _ options: ReadingOptions) -> [Int] {
        // A program that makes the text may be another than it was.
        let length = options.converter(for: article.path) == nil ? 0 : article.text.count
        return [options.version + length, EntityRecogniser.version, LibraryLinker.version]
    }

    /// Keeps what was found for the next time, unless it comes from the cache or there is none.
    ///
    /// - Throws: `StoreError`; nothing is lost then but time.
    public func keepNames() throws(StoreError) {
        // What is found while the model is at fault is not to stay.
        guard let cache, fault == nil else { return }
        try cache.keep(found, of: article, versions: versions)
    }

    /// An index, in memory, of this document alone.
    ///
    /// - Throws: `StoreError`.
    public func index() throws -> LibraryIndex {
        let index = try LibraryIndex.inMemory()
        let stamp = FileStamp(size: 0, modifiedSeconds: 0, modifiedNanoseconds: 0, inode: 0)
        _ = try index.store([(article, stamp)])
        // Nobody asks an index in memory which version of the recogniser it is from.
        let chains = ArticleChains(
            article: Self.id, chains: names.chains,
            sentences: article.sentences(naming: names.chains))
        try index.setDates([ArticleReading.dates(of: article, chains)])
        try index.setChains([chains], recogniserVersion: 0)
        let assignment = names.entityOfChain.enumerated().map { chain, entity in
            ChainAssignment(article: Self.id, ordinal: chain, entity: entities[entity].id)
        }
        try index.setLinking(entities: entities, assignment: assignment)
        return index
    }
}
