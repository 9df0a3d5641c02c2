import Articles
import EntityLinking
import TestSupport

/// The rulings as decisions with the numbers of their places, one millisecond after another.
func numbered(_ rulings: [EntityDecision.Ruling]) -> [EntityDecision] {
    rulings.enumerated().map { place, ruling in
        EntityDecision(
            id: DecisionID("\(place)"), library: DocumentPath("/l"), ruling: ruling,
            created: Timestamp(milliseconds: Int64(place)))
    }
}

/// Articles of names, one a line, that are linked as decisions want it.
struct DecidedArticles {
    let articles: [[MentionChain]]
    let linking: Linking

    init(_ articles: [[String]], _ replay: DecisionReplay) {
        var linker = LibraryLinker(constraints: replay.constraints)
        var all: [[MentionChain]] = []
        for (number, lines) in articles.enumerated() {
            let article = NamedArticle(lines)
            let chains = replay.chains(article.chains, in: article.text, places: [:])
            linker.add(chains, of: ArticleID(Int64(number)))
            all.append(chains)
        }
        self.articles = all
        linking = linker.linking()
    }

    /// The entities of chains that go by a name.
    func entities(named name: String) -> Set<EntityID> {
        let folded = DecidedName.folded(name)
        var found: Set<EntityID> = []
        for (number, chains) in articles.enumerated() {
            for (index, chain) in chains.enumerated()
            where chain.profile.constrainedNames.contains(folded) {
                found.insert(linking.entity(of: index, in: ArticleID(Int64(number))))
            }
        }
        return found
    }
}

func decidedEntities(
    _ rulings: [EntityDecision.Ruling], of articles: [[String]]
) -> [String] {
    DecidedArticles(articles, DecisionReplay(numbered(rulings))).linking.entities.map { entity in
        "\(entity.id.rawValue): \(entity.names.map(\.text).joined(separator: " = "))"
    }
}

extension NamesToLink {
    static func articles(_ numbers: inout some RandomNumberGenerator) -> [[String]] {
        (0..<8).map { _ in (0..<5).map { _ in all.randomElement(using: &numbers) ?? "" } }
    }

    static func rulings(
        _ numbers: inout some RandomNumberGenerator, _ count: Int
    ) -> [EntityDecision.Ruling] {
        func name() -> String {
            let line = all.randomElement(using: &numbers) ?? ""
            return String(line.drop { $0 != " " }.dropFirst())
        }
        func kind() -> EntityKind { EntityKind.allCases.randomElement(using: &numbers) ?? .place }
        return (0..<count).map { _ in
            switch Int.random(in: 0..<6, using: &numbers) {
            case 0: .same(name(), name())
            case 1: .apart(name(), from: name())
            case 2: .rename(name(), to: name())
            case 3: .kind(name(), kind())
            case 4: .notEntity(name())
            default: .mark(name(), kind())
            }
        }
    }
}
