import Articles
import EntityLinking
import Testing

@Suite struct ArticleLinkerTests {
    @Test(arguments: [
        ["person Ann Kowal", "person Kowal"],
        ["person George W. Bush", "person Bush", "person George Bush"],
        ["person Sergey Ivanov", "person Sergei Ivanov"],
        ["person Mohammed Rashid", "person Mohamed Rashid", "person Muhammad Rashid"],
        ["person Pyotr Yeliseyenko", "person Yelisyenko"],
        ["place Russia", "group Russian", "group Russians", "place Russian Federation"],
        ["place United States", "place US", "place U.S.", "group American", "place U S"],
        [
            "organisation United Nations", "organisation UN", "organisation U.N.",
            "organisation U N",
        ],
        ["organisation International Atomic Energy Agency", "organisation IAEA"],
        ["organisation UN Security Council", "organisation U N Security Council"],
        ["organisation U S State Department", "organisation State Department"],
        ["organisation Hezbollah", "organisation Hizballah"],
        ["product Tor M1", "product TOR-M1", "product Tor-M1"],
        ["product F-16", "product F-16s"],
        ["place Washington", "place Washington D.C."],
        ["organisation Hollis Tobacco Co.", "organisation Hollis"],
        ["organisation the Kremlin", "organisation Kremlin"],
        ["date Nov. 27", "date Nov 27"],
        ["place Velikovo", "organisation Velikovo"],
    ])
    func namesOfOne(_ lines: [String]) {
        #expect(NamedArticle(lines).chains.count == 1)
    }

    @Test(arguments: [
        ["person Sergei Ivanov", "person Igor Ivanov"],
        ["person George W. Bush", "person George H. W. Bush"],
        ["person Ivan Ivanov", "person Ivana Ivanova"],
        ["person Peter Hansen", "person Peter Hanson"],
        ["person Ali Khalid", "person Ali Khalidi"],
        ["place Russia", "place Moscow", "organisation Kremlin"],
        ["place Austria", "place Australia"],
        ["place Iran", "place Iraq"],
        ["place North Korea", "place South Korea"],
        ["product Su-27", "product Su-25"],
        ["product S-300", "product S-400"],
        ["person Velikov", "place Velikovo"],
    ])
    func namesOfSeveral(_ lines: [String]) {
        #expect(NamedArticle(lines).chains.count == lines.count)
    }

    @Test func aSurnameOfTwoPeopleStaysByItself() {
        let article = NamedArticle([
            "person Sergei Ivanov", "person Igor Ivanov", "person Ivanov",
        ])
        #expect(article.summary == ["Sergei Ivanov", "Igor Ivanov", "Ivanov"])
    }

    @Test func aNationalityMakesAPlaceOfItsCountry() {
        let article = NamedArticle(["group Iranian", "group Iranians"])
        #expect(article.chains.map(\.kind) == [.place])
    }

    @Test func everyMentionIsInOneChainInReadingOrder() {
        let article = NamedArticle([
            "person Kowal", "place Iran", "person Ann Kowal", "group Iranian", "money $5",
        ])
        #expect(article.chains.map(\.mentions.count) == [2, 2, 1])
        #expect(article.chains.first?.name == "Ann Kowal")
        #expect(
            article.chains.allSatisfy {
                $0.mentions == $0.mentions.sorted(by: TextRange.inReadingOrder)
            })
    }

    @Test func whiteSpaceInNamesIsFolded() {
        let text = ReadingText("Ann\n  Kowal")
        let chains = ArticleLinker().chains(of: [Mention(text.range, .person)], in: text)
        #expect(chains.map(\.name) == ["Ann Kowal"])
    }
}
