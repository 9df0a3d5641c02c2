import Articles

/// Decides which chains of a library's articles name the same thing.
public struct LibraryLinker: Sendable {
    /// A chain with what linking compares it by.
    struct Entry: Sendable {
        let chain: MentionChain
        let forms: [NameForm]

        init(_ chain: MentionChain) {
            self.chain = chain
            forms = chain.names.map { NameForm($0.text, chain.kind) }
        }

        /// The country that one of its names is.
        var country: String? {
            for form in forms { if let country = form.country { return country } }
            return nil
        }

        /// The surname, or first name, that is all it says of a person.
        var bareName: String? {
            guard chain.kind == .person, forms.allSatisfy({ $0.words.count == 1 }) else {
                return nil
            }
            return forms.first?.words.first
        }

        /// The short form that is all it says of a thing.
        var bareAcronym: String? {
            guard chain.kind != .person,
                forms.allSatisfy({ $0.acronym != nil && $0.country == nil })
            else { return nil }
            return forms.first?.acronym
        }

        /// A chain with a long name is not found by its short ones, which others may share.
        var tellingForms: [NameForm] {
            var most = 0
            for form in forms where form.acronym == nil { most = max(most, form.words.count) }
            let isBody = chain.kind == .organisation && most >= 2
            return forms.filter { form in
                guard form.acronym == nil, most < 2 || form.words.count >= 2 else { return false }
                return !isBody || form.words.count == most || form.shorterKeys.isEmpty
            }
        }
    }

    /// Goes up whenever the same mentions would give other chains or other entities.
    public static let version = 1

    private var articles: [ArticleID: [Entry]] = [:]

    public init() {}

    /// Adds an article, or replaces the chains it was added with before.
    public mutating func add(_ chains: [MentionChain], of article: ArticleID) {
        articles[article] = chains.map(Entry.init)
    }

    public mutating func remove(_ article: ArticleID) {
        articles[article] = nil
    }

    /// The entities of all articles added. It depends on them alone, not on the order in which they
    /// were added. The cost is in proportion to the number of their names.
    public func linking() -> Linking {
        let order = articles.keys.sorted()
        var places: [(article: ArticleID, chain: Int)] = []
        var entries: [Entry] = []
        for article in order {
            for (index, entry) in (articles[article] ?? []).enumerated() {
                places.append((article, index))
                entries.append(entry)
            }
        }
        return Self.linking(of: entries, places)
    }

    /// The entities of a library of this article alone.
    public static func linking(of chains: [MentionChain], in article: ArticleID) -> Linking {
        linking(of: chains.map(Entry.init), chains.indices.map { (article, $0) })
    }

    private static func linking(
        of entries: [Entry], _ places: [(article: ArticleID, chain: Int)]
    ) -> Linking {
        var sets = LibrarySets(entries)
        sets.unite()
        return EntityNaming(entries, places).linking(sets: &sets.sets)
    }
}
