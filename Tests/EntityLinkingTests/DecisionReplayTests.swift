import Articles
import EntityLinking
import TestSupport
import Testing

/// What decisions make of the chains of one article.
@Suite struct DecisionReplayTests {
    /// "person ‹Ann Lee› saw ‹Oslo›": the marks are mentions, each a chain's name with its kind in
    /// `kinds`, in order.
    private struct Marked {
        let text: ReadingText
        let chains: [MentionChain]
        let ranges: [TextRange]

        init(_ marked: String, _ kinds: [EntityKind]) {
            let found = MarkedText(marked)
            text = found.text
            ranges = found.ranges
            chains = ArticleLinker().chains(
                of: zip(ranges, kinds).map { Mention($0, $1) }, in: text)
        }

        func replayed(
            _ rulings: [EntityDecision.Ruling], places: [DecisionID: TextRange] = [:]
        ) -> [MentionChain] {
            DecisionReplay(numbered(rulings)).chains(chains, in: text, places: places)
        }

        /// Each chain as its kind, its names and its mentions.
        func shown(
            _ rulings: EntityDecision.Ruling..., places: [DecisionID: TextRange] = [:]
        ) -> [String] {
            replayed(rulings, places: places).map { chain in
                "\(chain.kind.rawValue) " + chain.mentions.map { text[$0] }.joined(separator: ", ")
            }
        }
    }

    private let berg = Marked(
        "‹Hanna Berg› saw ‹Oslo›. ‹Berg› left ‹Oslo› for the Tor-M1 and the Tor. Torn Tor.",
        [.person, .place, .person, .place])

    private let target = AnnotationTarget(
        hash: ContentHash(hex: String(repeating: "0", count: 64))!, path: DocumentPath("/l/a"),
        selector: Selector(
            quote: TextQuoteSelector(exact: "x", prefix: "", suffix: ""),
            position: TextRange(utf8: 0..<0)))

    @Test func withoutDecisionsChainsAreAsTheyWereFound() {
        #expect(berg.replayed([]) == berg.chains)
        #expect(berg.replayed([.same("a", "b"), .notEntity("Berlin")]) == berg.chains)
    }

    @Test func whatIsNoEntityIsGoneWithAllItsNames() {
        #expect(berg.shown(.notEntity("OSLO")) == ["person Hanna Berg, Berg"])
        #expect(berg.shown(.notEntity("Hanna Berg")) == ["place Oslo, Oslo"])
    }

    @Test func aNameOfAnotherIsGoneByItself() {
        #expect(berg.shown(.notEntity("berg")) == ["person Hanna Berg", "place Oslo, Oslo"])
    }

    @Test func aKindIsChanged() {
        #expect(
            berg.shown(.kind("Oslo", .product)) == [
                "person Hanna Berg, Berg", "product Oslo, Oslo",
            ]
        )
    }

    @Test func wordsAreMarkedWhereverTheyStandButNotInsideOthers() {
        let chains = berg.replayed([.mark("Tor", .product)])
        #expect(chains.last?.mentions.count == 3)
        #expect(chains.last?.names == [EntityName("Tor", count: 3)])
        #expect(chains.last?.kind == .product)
        #expect(berg.shown(.mark("Berg", .place)).contains("place Berg"))
        #expect(berg.shown(.mark("for the  Tor-M1", .event)).last == "event for the Tor-M1")
    }

    @Test func theLaterOfMarkAndNoEntityWins() {
        #expect(berg.shown(.mark("Tor", .product), .notEntity("Tor")).count == 2)
        #expect(berg.shown(.notEntity("Oslo"), .mark("Oslo", .place)).count == 2)
    }

    @Test func namesThatAreApartArePartedWithinAnArticle() {
        #expect(
            berg.shown(.apart("Berg", from: "Hanna Berg")) == [
                "person Hanna Berg", "place Oslo, Oslo", "person Berg",
            ])
    }

    @Test func aSingleMentionIsTakenOut() {
        let apart = berg.replayed(
            [.passage(target, .apart)], places: [DecisionID("0"): berg.ranges[2]])
        #expect(apart.map(\.mentions.count) == [1, 2, 1])
        #expect(apart[2].bond == .none)
        let given = berg.replayed(
            [.passage(target, .standsFor("Nils Berg"))], places: [DecisionID("0"): berg.ranges[2]])
        #expect(given[2].bond == .given)
        #expect(given[2].name == "Nils Berg")
        #expect(given[2].names == [EntityName("Berg", count: 1)])
    }

    @Test func aPassageIsMarkedOrUnmarked() {
        let start = "Hanna Berg saw Oslo. Berg left Oslo for the ".utf8.count
        let place = TextRange(utf8: start..<(start + 6))
        #expect(
            berg.shown(.passage(target, .mark(.product)), places: [DecisionID("0"): place]).last
                == "product Tor-M1")
        #expect(
            berg.shown(.passage(target, .notEntity), places: [DecisionID("0"): berg.ranges[1]])
                == ["person Hanna Berg, Berg", "place Oslo"])
        #expect(
            berg.shown(.passage(target, .mark(.event)), places: [DecisionID("0"): berg.ranges[1]])
                == ["person Hanna Berg, Berg", "event Oslo", "place Oslo"])
    }

    @Test func aPassageThatIsGoneChangesNothing() {
        #expect(berg.replayed([.passage(target, .apart)]) == berg.chains)
        let outside = TextRange(utf8: 5000..<6000)
        #expect(
            berg.replayed([.passage(target, .mark(.event))], places: [DecisionID("0"): outside])
                == berg.chains)
    }

    @Test func aMentionWithAGivenNameIsLinkedByIt() {
        var linker = LibraryLinker()
        let chains = berg.replayed(
            [.passage(target, .standsFor("Nils Berg"))], places: [DecisionID("0"): berg.ranges[2]])
        linker.add(chains, of: ArticleID(1))
        linker.add(NamedArticle(["person Nils Berg"]).chains, of: ArticleID(2))
        let found = linker.linking().entities.map { "\($0.name) \($0.mentions)" }
        #expect(found == ["Hanna Berg 1", "Nils Berg 2", "Oslo 2"])
    }

    @Test func aMentionThatIsNoOtherIsLinkedToNothing() {
        var linker = LibraryLinker()
        let chains = berg.replayed(
            [.passage(target, .apart)], places: [DecisionID("0"): berg.ranges[2]])
        linker.add(chains, of: ArticleID(1))
        linker.add(NamedArticle(["person Berg"]).chains, of: ArticleID(2))
        let found = linker.linking().entities
        #expect(found.map(\.name) == ["Berg", "Hanna Berg", "Oslo"])
        #expect(found.map(\.mentions) == [1, 2, 2])
    }

    @Test func everyMentionIsInOneChainAndTheOrderIsThatOfTheText() {
        var numbers = SeededNumbers(2)
        for _ in 0..<200 {
            let article = NamedArticle(NamesToLink.articles(&numbers).flatMap { $0 })
            let replay = DecisionReplay(numbered(NamesToLink.rulings(&numbers, 7)))
            let chains = replay.chains(article.chains, in: article.text, places: [:])
            let mentions = chains.flatMap(\.mentions)
            #expect(Set(mentions).count == mentions.count)
            #expect(chains.allSatisfy { !$0.mentions.isEmpty && !$0.names.isEmpty })
            #expect(
                chains.map { $0.names.map(\.count).reduce(0, +) } == chains.map(\.mentions.count))
            let starts = chains.map { $0.mentions[0].start }
            #expect(starts == starts.sorted())
            #expect(replay.chains(article.chains, in: article.text, places: [:]) == chains)
        }
    }
}
