import Articles
import EntityLinking
import TestSupport
import Testing

/// What the user's decisions on names make of linking.
@Suite struct ConstraintTests {
    private let ivanovs = [
        ["person Sergei Ivanov", "person Ivanov"], ["person Viktor Ivanov", "person Ivanov"],
        ["person S. B. Ivanov"], ["person Ivanov"], ["place Oslo"],
    ]

    private func found(
        _ rulings: EntityDecision.Ruling..., in articles: [[String]]? = nil
    ) -> [String] {
        decidedEntities(rulings, of: articles ?? ivanovs)
    }

    @Test func aBareSurnameOfAnotherPersonIsNotTakenAlong() {
        let found = found(.same("Ivanov", "Sergei Ivanov"))
        #expect(found.contains("person/viktor-ivanov: Ivanov = Viktor Ivanov"))
        #expect(!found.contains { $0.hasSuffix(": Ivanov") })
    }

    @Test func whatIsNotTheOtherLeavesIt() {
        let articles = [
            ["person Sergei Ivanov"], ["person Sergey Ivanov"], ["person Sergei Ivanov"],
        ]
        #expect(decidedEntities([], of: articles).count == 1)
        #expect(
            found(.apart("Sergey Ivanov", from: "Sergei Ivanov"), in: articles) == [
                "person/sergei-ivanov: Sergei Ivanov", "person/sergey-ivanov: Sergey Ivanov",
            ])
    }

    @Test func aRenamedEntityIsFoundByItsNewNameToo() {
        let found = found(
            .rename("Oslo", to: "Kristiania"), .kind("Kristiania", .organisation),
            .same("Kristiania", "Viktor Ivanov"))
        #expect(found.contains("organisation/kristiania: Ivanov = Oslo = Viktor Ivanov"))
    }

    @Test func aNameOfOneWordIsRenamedWhereThereIsNoFullOne() {
        let found = found(.rename("Ivanov", to: "Somebody"))
        #expect(found.contains { $0.hasPrefix("person/somebody") && $0.hasSuffix(": Ivanov") })
        #expect(found.contains("person/viktor-ivanov: Ivanov = Viktor Ivanov"))
    }

    @Test func theLaterOfContradictoryDecisionsWins() {
        let same = EntityDecision.Ruling.same("Oslo", "Viktor Ivanov")
        let apart = EntityDecision.Ruling.apart("Oslo", from: "Viktor Ivanov")
        #expect(found(same, apart) == decidedEntities([], of: ivanovs))
        #expect(found(apart, same) == found(same))
        #expect(
            found(.rename("Oslo", to: "A"), .rename("Oslo", to: "B")).contains("place/b: Oslo"))
        #expect(found(.kind("Oslo", .person), .kind("Oslo", .event)).contains("event/oslo: Oslo"))
        #expect(
            found(
                .same("Oslo", "Viktor Ivanov"), .rename("Oslo", to: "A"),
                .rename("Viktor Ivanov", to: "B")
            ).contains { $0.hasPrefix("person/b: ") || $0.hasPrefix("place/b: ") })
    }

    @Test func aContradictionOverOthersIsSettledForTheLater() {
        let articles = [["place Aa"], ["place Bb"], ["place Cc"]]
        let decisions: [EntityDecision.Ruling] = [
            .same("Aa", "Bb"), .same("Bb", "Cc"), .apart("Cc", from: "Aa"),
        ]
        #expect(decidedEntities(decisions, of: articles) == ["place/aa: Aa", "place/bb: Bb = Cc"])
        #expect(
            DecisionReplay(numbered(decisions)).overruled == [DecisionID("0")])
    }

    @Test func theOrderOfArticlesDoesNotMatter() {
        var numbers = SeededNumbers(4)
        for _ in 0..<60 {
            let articles = NamesToLink.articles(&numbers)
            let rulings = NamesToLink.rulings(&numbers, 8)
            let turned = Array(articles.reversed())
            #expect(
                Set(decidedEntities(rulings, of: articles).map(\.withoutNumber))
                    == Set(decidedEntities(rulings, of: turned).map(\.withoutNumber)))
        }
    }

    @Test func whatIsDecidedHolds() {
        var numbers = SeededNumbers(9)
        for _ in 0..<100 {
            let articles = NamesToLink.articles(&numbers)
            let decisions = numbered(NamesToLink.rulings(&numbers, 6))
            let replay = DecisionReplay(decisions)
            let linked = DecidedArticles(articles, replay)
            for decision in decisions where !replay.overruled.contains(decision.id) {
                switch decision.ruling {
                case .apart(let a, from: let b):
                    #expect(linked.entities(named: a).isDisjoint(with: linked.entities(named: b)))
                case .same(let a, let b):
                    #expect(linked.entities(named: a).union(linked.entities(named: b)).count < 2)
                default: break
                }
            }
        }
    }
}

extension String {
    /// Namesakes are numbered in the order of articles.
    fileprivate var withoutNumber: String {
        let parts = split(separator: ":", maxSplits: 1)
        return parts[0].split(separator: ".")[0] + ":" + parts[1]
    }
}
