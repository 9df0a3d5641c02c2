import Articles
import EntityLinking
import TestSupport
import Testing

@Suite struct LinkingConstraintsTests {
    private typealias Name = LinkingConstraints.Name

    /// Each entity as its names, and all in the order of their ids.
    private func names(_ articles: [[String]], _ constraints: LinkingConstraints) -> [[String]] {
        entities(articles, constraints).map { $0.names.map(\.text).sorted() }
    }

    private func entities(
        _ articles: [[String]], _ constraints: LinkingConstraints
    ) -> [Entity] {
        var linker = LibraryLinker(constraints: constraints)
        for (index, article) in articles.enumerated() {
            linker.add(NamedArticle(article).chains, of: ArticleID(Int64(index)))
        }
        return linker.linking().entities
    }

    private func same(_ a: String, _ b: String, kind: EntityKind? = nil) -> LinkingConstraints {
        LinkingConstraints(mustLink: [.init(Name(a, kind: kind), Name(b, kind: kind))])
    }

    private func apart(_ a: String, _ b: String) -> LinkingConstraints {
        LinkingConstraints(cannotLink: [.init(Name(a), Name(b))])
    }

    @Test func namesThatMustLinkAreOneEntity() {
        let articles = [["person Ann Kowal"], ["person Maria Berg"], ["organisation Kremlin"]]
        #expect(
            names(articles, same("ANN  kowal", "Mária Berg")) == [
                ["Kremlin"], ["Ann Kowal", "Maria Berg"],
            ])
        #expect(names(articles, same("Ann Kowal", "Kremlin")).count == 2)
        #expect(names(articles, same("Ann Kowal", "Kremlin", kind: .person)).count == 3)
        #expect(names(articles, same("Ann Kowal", "Nobody")).count == 3)
    }

    @Test func namesThatMustLinkAreOneBearerOfTheirSurname() {
        let articles = [["person Ann Kowal"], ["person Jan Kowal"], ["person Kowal"]]
        #expect(
            names(articles, same("Ann Kowal", "Jan Kowal")) == [
                ["Ann Kowal", "Jan Kowal", "Kowal"]
            ])
    }

    @Test func aBareNameThatMustLinkMeansNoChainWithAFullOne() {
        let articles = [
            ["person Ann Kowal", "person Kowal"], ["person Jan Kowal"], ["person Kowal"],
        ]
        #expect(
            names(articles, same("Kowal", "Jan Kowal")) == [
                ["Ann Kowal", "Kowal"], ["Jan Kowal", "Kowal"],
            ])
    }

    @Test func namesThatCannotLinkStayApart() {
        let spelt = [["person Sergei Ivanov"], ["person Sergey Ivanov"], ["person Ivanov"]]
        #expect(names(spelt, LinkingConstraints()).count == 1)
        #expect(names(spelt, apart("Sergei Ivanov", "Sergey Ivanov")).count == 3)
        #expect(
            names(spelt, apart("Ivanov", "Sergei Ivanov"))
                == [["Ivanov"], ["Sergei Ivanov", "Sergey Ivanov"]])
        let short = [["organisation International Atomic Energy Agency"], ["organisation IAEA"]]
        #expect(names(short, apart("IAEA", "International Atomic Energy Agency")).count == 2)
        let places = [["place Karbala"], ["place Kerbala"]]
        #expect(names(places, apart("Kerbala", "Karbala")).count == 2)
    }

    @Test func whatMustLinkWinsOverWhatCannot() {
        var both = same("Ann Kowal", "Jan Kowal")
        both.cannotLink = apart("Ann Kowal", "Jan Kowal").cannotLink
        #expect(names([["person Ann Kowal"], ["person Jan Kowal"]], both).count == 1)
    }

    @Test func entitiesAreCalledAndClassedAsTheyWereDecided() {
        let constraints = LinkingConstraints(
            renamings: [
                .init(Name("ann kowal"), "Anna"), .init(Name("Ann Kowal"), "Anna Kowal-Berg"),
            ],
            kinds: [.init(Name("Kremlin", kind: .place), .organisation)])
        let found = entities([["person Ann Kowal", "place Kremlin"]], constraints)
        #expect(found.map(\.id.rawValue) == ["organisation/kremlin", "person/anna-kowal-berg"])
        #expect(found.map(\.name) == ["Kremlin", "Anna Kowal-Berg"])
        #expect(found.map(\.kind) == [.organisation, .person])
    }

    @Test(arguments: 0..<30)
    func theOrderOfAddingDoesNotMatterUnderConstraints(seed: Int) {
        var numbers = SeededNumbers(UInt64(seed))
        let constraints = LinkingConstraints.random(&numbers)
        let articles = (0..<10).map { _ in NamesToLink.random(&numbers, count: 6) }
        let order = articles.indices.shuffled(using: &numbers)
        func linked(_ order: [Int]) -> [Entity] {
            var linker = LibraryLinker(constraints: constraints)
            for (number, index) in order.enumerated() {
                let chains = NamedArticle(articles[index]).chains
                linker.add(
                    chains, of: ArticleID(Int64(number)), at: DocumentPath("\(index).txt"))
            }
            return linker.linking().entities
        }
        #expect(linked(Array(articles.indices)) == linked(order))
    }
}

extension LinkingConstraints {
    /// A few, on names of ``NamesToLink``.
    static func random(_ numbers: inout SeededNumbers) -> LinkingConstraints {
        func pairs() -> [Pair] {
            (0..<2).map { _ in Pair(name(), name()) }
        }
        func name() -> Name {
            let line = NamesToLink.random(&numbers, count: 1)[0]
            return Name(String(line.split(separator: " ", maxSplits: 1)[1]))
        }
        return LinkingConstraints(mustLink: pairs(), cannotLink: pairs())
    }
}
