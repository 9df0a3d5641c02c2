import Articles
import EntityLinking
import TestSupport
import Testing

@Suite struct LibraryLinkerTests {
    @Test func spellingsMeetAcrossArticles() {
        let found = entities(of: [
            ["person Sergey Ivanov", "person Ivanov", "product Tor M1", "group Russian"],
            ["person Sergei Ivanov", "product TOR-M1", "place Russia", "person Ivanov"],
        ])
        #expect(
            found == [
                "person/sergei-ivanov: Ivanov = Sergei Ivanov = Sergey Ivanov",
                "place/russia: Russia = Russian",
                "product/tor-m1: TOR-M1 = Tor M1",
            ])
    }

    @Test(arguments: [
        ("Oleg Yermakov", "Oleg Ermakoff"), ("Ivan Kuznetsov", "Ivan Kouznetsov"),
        ("Dmitri Chernozubov", "Dmitry Tchernozubov"), ("Elena Jordanova", "Elena Yordanova"),
        ("Oleg A. Yermakov", "Oleg Ermakoff"), ("Rashid Hashimov", "Rashid Gashimov"),
    ])
    func surnamesWrittenWithOtherLettersAtHomeMeet(_ a: String, _ b: String) {
        #expect(entities(of: [["person " + a], ["person " + b]]).count == 1)
    }

    @Test(arguments: [
        ["Oleg Yermakov", "Ivan Ermakoff"], ["Anna Henderson", "Anna Anderson"],
        ["Oleg Ivanov", "Oleg Ivankov"], ["Oleg Belyayev", "Oleg Bulayev"],
        ["David Kaminsky", "David Kamenetsky"], ["Boris Petrov", "Boris Petrovsky"],
    ])
    func surnamesThatMerelyLookAlikeStayApart(_ names: [String]) {
        #expect(entities(of: names.map { ["person " + $0] }).count == 2)
    }

    @Test func spellingsMakeNoTwoPeopleOneWhoseMiddleNamesDiffer() {
        let names = [
            "Oleg A. Yermakov", "Oleg B. Ermakoff", "Oleg Yermakov", "Oleg Ermakoff",
        ]
        let found = linking(of: names.map { ["person " + $0] }).entities
        #expect(!found.contains { Set($0.names.map(\.text)).isSuperset(of: names.prefix(2)) })
    }

    @Test func aPluralInALongNameOfABodyMakesNoOther() {
        let found = entities(of: [
            ["organisation Academy of Motion Picture Arts and Sciences"],
            ["organisation Academy of Motion Pictures Arts and Sciences"],
            ["organisation National Union of Mineworkers"], ["organisation Colts"],
        ])
        #expect(found.count == 3)
    }

    @Test func aBareSurnameGoesToItsOnlyBearer() {
        #expect(entities(of: [["person Ann Kowal"], ["person Kowal"]]).count == 1)
    }

    @Test func aBareSurnameOfTwoPeopleGoesToNeither() {
        let found = entities(of: [["person Ann Kowal"], ["person Jan Kowal"], ["person Kowal"]])
        #expect(
            found == [
                "person/ann-kowal: Ann Kowal", "person/jan-kowal: Jan Kowal",
                "person/kowal.\(found[2].dropFirst(13).prefix(8)): Kowal",
            ])
    }

    @Test func bareSurnamesOfTwoPeopleStayApartInEachArticle() {
        let found = entities(of: [
            ["person Ann Kowal", "person Kowal"], ["person Jan Kowal"], ["person Kowal"],
            ["person Kowal"],
        ])
        #expect(found.count == 4)
        #expect(
            found.prefix(2) == [
                "person/ann-kowal: Ann Kowal = Kowal", "person/jan-kowal: Jan Kowal",
            ])
        #expect(found.suffix(2).allSatisfy { $0.hasPrefix("person/kowal.") })
    }

    @Test func presidentsOfOneNameStayApart() {
        let found = entities(of: [
            ["person George W. Bush"], ["person George H. W. Bush"], ["person George Bush"],
        ])
        #expect(found.count == 3)
    }

    @Test func aShortFormGoesToTheOnlyLongOne() {
        let one = entities(of: [
            ["organisation International Atomic Energy Agency"], ["organisation IAEA"],
        ])
        #expect(one.count == 1)
        let two = entities(of: [
            ["organisation Press Association"], ["organisation Ports Authority"],
            ["organisation PA"],
        ])
        #expect(two.count == 3)
    }

    @Test func aShortFormGoesToTheNameThatAnArticleUsesItFor() {
        let found = entities(of: [
            ["organisation Press Association", "organisation PA"], ["organisation Ports Authority"],
            ["organisation PA"],
        ])
        #expect(
            found.map { $0.drop { $0 != ":" }.dropFirst(2) } == [
                "Ports Authority", "PA = Press Association",
            ])
        #expect(
            entities(of: [
                ["product INS Arden", "product Arden"], ["product HMS Arden"], ["product Arden"],
            ]).count == 2)
    }

    @Test(arguments: [
        ["organisation Ostwick Colts", "organisation Colts"],
        ["organisation Pomme Computer", "organisation Pomme Inc."],
        ["place Qeshm Island", "place Qeshm"],
        ["product Arden A380", "product A380"],
        ["product Tarn Corvida", "product Corvida"],
        ["person Bill Norton", "person William Norton"],
        ["person W. Mark Falk", "person Mark Falk"],
        ["organisation SEACOM", "organisation Seacom"],
        ["organisation Russia", "place Russia"],
    ])
    func aShortFormMeetsItsOnlyLongOneInAnotherArticle(_ names: [String]) {
        #expect(entities(of: names.map { [$0] }).count == 1)
        #expect(entities(of: names.reversed().map { [$0] }).count == 1)
    }

    @Test(arguments: [
        ["product Tarn Corvida", "product Kerr Corvida", "product Corvida"],
        ["organisation Ostwick Colts", "organisation Arden Colts", "organisation Colts"],
        ["organisation Pomme Computer", "organisation Pomme Records", "organisation Pomme"],
        ["person Bill Norton", "person William A. Norton", "person William B. Norton"],
        ["person Elena Ruiz", "person Maria Elena Ruiz"],
        ["organisation Boston Red Sox", "organisation Boston"],
        ["person John Ford Jr.", "person John Ford Sr."],
    ])
    func whatMayStandForSeveralStandsForNone(_ names: [String]) {
        #expect(entities(of: names.map { [$0] }).count == names.count)
    }

    @Test func differentKindsWithOneNameHaveIdsOfTheirOwn() {
        let found = linking(of: [["person Velikov", "date Velikov"], ["money Velikov"]])
        #expect(Set(found.entities.map(\.id)).count == 3)
    }

    @Test func countsAreOfAllArticles() {
        let found = linking(of: [
            ["person Ann Kowal", "person Kowal", "person Kowal"], ["person Ann Kowal"],
        ])
        #expect(found.entities.map(\.mentions) == [4])
        #expect(found.entities.map(\.articles) == [2])
        #expect(found.entities.map(\.name) == ["Ann Kowal"])
    }

    @Test func removingAnArticleForgetsIt() {
        var linker = LibraryLinker()
        linker.add(NamedArticle(["person Ann Kowal"]).chains, of: ArticleID(1))
        linker.add(NamedArticle(["place Iran"]).chains, of: ArticleID(2))
        linker.remove(ArticleID(1))
        #expect(linker.linking().entities.map(\.id.rawValue) == ["place/iran"])
        #expect(linker.linking().entity(of: 0, in: ArticleID(2)) == EntityID("place/iran"))
    }

    @Test(arguments: 0..<20)
    func theOrderOfAddingDoesNotMatter(seed: Int) {
        let names = NamesToLink.all
        var state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let articles = (0..<12).map { _ in (0..<8).map { _ in names[next(names.count)] } }
        var order = Array(articles.indices)
        for index in order.indices { order.swapAt(index, next(order.count)) }
        let one = linking(of: articles)
        let other = linking(of: articles, order: order)
        #expect(one.entities == other.entities)
        for (index, article) in articles.enumerated() {
            for chain in NamedArticle(article).chains.indices {
                let id = ArticleID(Int64(index))
                #expect(one.entity(of: chain, in: id) == other.entity(of: chain, in: id))
            }
        }
        #expect(Set(one.entities.map(\.id)).count == one.entities.count)
    }

    @Test func manyNamesakesTakeTimeInProportion() {
        let articles = (0..<300).map { article in
            (0..<20).map { "person Xan\(article * 20 + $0) Smith" }
        }
        #expect(linking(of: articles).entities.count >= 5900)
    }
}
