import Articles

/// Decides which chains of a library's articles name the same thing.
public struct LibraryLinker: Sendable {
    /// Goes up whenever the same mentions would give other chains or other entities.
    public static let version = 5

    private var articles: [ArticleID: (path: DocumentPath, chains: [MentionChain])] = [:]
    private let constraints: LinkingConstraints

    public init(constraints: LinkingConstraints = LinkingConstraints()) {
        self.constraints = constraints
    }

    /// Adds an article, or replaces the chains it was added with before.
    ///
    /// - Parameter path: what tells the article's entities from others of one name; nil for the
    ///   number as a name.
    public mutating func add(
        _ chains: [MentionChain], of article: ArticleID, at path: DocumentPath? = nil
    ) {
        articles[article] = (path ?? DocumentPath(String(article.rawValue)), chains)
    }

    public mutating func remove(_ article: ArticleID) {
        articles[article] = nil
    }

    /// The entities of all articles added. It depends on them alone, not on the order in which they
    /// were added nor on their numbers. The cost is in proportion to the number of their names.
    public func linking() -> Linking {
        var places: [Place] = []
        for (article, entry) in articles.sorted(by: { $0.key < $1.key }) {
            for (index, chain) in entry.chains.enumerated() {
                places.append(
                    Place(article: article, path: entry.path, index: index, chain: chain))
            }
        }
        return Self.linking(of: places, constraints)
    }

    /// The entities of a library of this article alone.
    public static func linking(
        of chains: [MentionChain], in article: ArticleID, at path: DocumentPath? = nil,
        constraints: LinkingConstraints = LinkingConstraints()
    ) -> Linking {
        var linker = LibraryLinker(constraints: constraints)
        linker.add(chains, of: article, at: path)
        return linker.linking()
    }

    /// A chain where it stands.
    struct Place {
        let article: ArticleID
        let path: DocumentPath
        /// Among the chains of the article.
        let index: Int
        let chain: MentionChain
    }

    private static func linking(of places: [Place], _ constraints: LinkingConstraints) -> Linking {
        var ofProfile: [ChainProfile: [Int]] = [:]
        for (index, place) in places.enumerated() {
            ofProfile[place.chain.profile, default: []].append(index)
        }
        let profiles = ofProfile.keys.sorted()
        let linked = ProfileLinking(profiles, constraints: constraints)
        var draft = LinkingDraft(places, EntityNaming(constraints))
        var members: [[Int]] = Array(repeating: [], count: profiles.count)
        for (index, profile) in profiles.enumerated() {
            let places = ofProfile[profile] ?? []
            switch linked.outcomes[index] {
            case .united(let set): members[set] += places
            case .scattered: draft.scatter(places)
            }
        }
        for members in members where !members.isEmpty { draft.unite(members) }
        return draft.linking()
    }
}
