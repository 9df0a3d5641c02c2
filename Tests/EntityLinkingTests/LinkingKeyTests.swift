import Articles
import EntityLinking
import TestSupport
import Testing

/// What `linkingKeys` promises to those who link a part of a library.
@Suite struct LinkingKeyTests {
    @Test(arguments: 0..<60)
    func setsOfChainsWithoutACommonKeyAreLinkedAsIfAlone(seed: Int) {
        var numbers = SeededNumbers(UInt64(seed))
        let library = PlacedChains.random(&numbers)
        let parts = library.parts()
        #expect(parts.count > 2)
        let whole = library.entities()
        let chosen = Set(parts.indices.filter { _ in Bool.random(using: &numbers) })
        let one = parts.indices.filter { chosen.contains($0) }.flatMap { parts[$0] }
        let other = parts.indices.filter { !chosen.contains($0) }.flatMap { parts[$0] }
        let apart = library.keeping(one).entities().union(library.keeping(other).entities())
        #expect(whole == apart)
    }

    @Test(arguments: [
        ["person Ann Kowal", "person Anna Kowal"],
        ["organisation Press Association", "organisation Ports Authority"],
    ])
    func namesThatOnlyOfferTheSameHaveNothingToDoWithEachOther(_ lines: [String]) {
        let library = PlacedChains(lines.map { [$0] })
        #expect(library.parts().count == 2)
    }

    @Test func whatAsksJoinsThoseThatOffer() {
        let library = PlacedChains([
            ["person Ann Kowal"], ["person Jan Kowal"], ["person Kowal"], ["place Kowal"],
        ])
        #expect(library.parts().map(\.count) == [3, 1])
    }
}

/// Chains of articles, each with its place.
private struct PlacedChains {
    struct Place: Hashable {
        let article: Int
        let chain: Int
    }

    private var articles: [[MentionChain]]
    /// The places that the chains have in the library that these are of.
    private var places: [[Place]]

    init(_ articles: [[String]]) {
        self.articles = articles.map { NamedArticle($0).chains }
        places = self.articles.enumerated().map { article, chains in
            chains.indices.map { Place(article: article, chain: $0) }
        }
    }

    static func random(_ numbers: inout SeededNumbers) -> PlacedChains {
        PlacedChains(
            (0..<10).map { _ in
                (0..<6).map { _ in NamesToLink.all.randomElement(using: &numbers) ?? "" }
            })
    }

    /// The places of chains that are connected by keys, the parts in the order of their first.
    func parts() -> [[Place]] {
        var parts: [[Place]] = []
        var keys: [[LinkingKey]] = []
        for (article, chains) in articles.enumerated() {
            for (chain, place) in zip(chains, places[article]) {
                let mine = chain.linkingKeys
                parts.append([place])
                keys.append(mine)
            }
        }
        var asked: Set<String> = []
        for key in keys.joined() where !key.isOffer { asked.insert(key.text) }
        var index = 0
        while index < parts.count {
            let mine = Set(keys[index].map(\.text)).intersection(asked)
            let other = parts.indices.dropFirst(index + 1).first {
                keys[$0].contains { mine.contains($0.text) }
            }
            if let other {
                parts[index] += parts.remove(at: other)
                keys[index] += keys.remove(at: other)
            } else {
                index += 1
            }
        }
        return parts
    }

    func keeping(_ kept: [Place]) -> PlacedChains {
        let kept = Set(kept)
        var result = self
        for article in articles.indices {
            let indices = articles[article].indices.filter { kept.contains(places[article][$0]) }
            result.articles[article] = indices.map { articles[article][$0] }
            result.places[article] = indices.map { places[article][$0] }
        }
        return result
    }

    /// Each entity as the places of its chains.
    func entities() -> Set<Set<Place>> {
        var linker = LibraryLinker()
        for (article, chains) in articles.enumerated() {
            linker.add(chains, of: ArticleID(Int64(article)))
        }
        let linking = linker.linking()
        var entities: [EntityID: Set<Place>] = [:]
        for (article, places) in places.enumerated() {
            for (chain, place) in places.enumerated() {
                let id = linking.entity(of: chain, in: ArticleID(Int64(article)))
                entities[id, default: []].insert(place)
            }
        }
        return Set(entities.values)
    }
}
