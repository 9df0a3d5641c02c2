import Articles
import EntityLinking
import TestSupport
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
        ["place Bushehr", "place Busher"],
        ["product Arden Skybird 787", "product 787"],
        ["organisation Federal Reserve", "organisation Fed", "organisation U.S. Federal Reserve"],
        ["organisation Ostwick Colts", "organisation Colts", "organisation COLTS"],
        ["organisation New Arden Saints", "organisation the Saints", "organisation Saints'"],
        ["organisation Pomme Inc.", "organisation Pomme", "organisation Pomme Inc.,"],
        ["organisation Pomme Computer", "organisation Pomme"],
        ["organisation Tarn Motor Company", "organisation Tarn Motors Co.", "organisation Tarn"],
        ["organisation General Motors Corporation", "organisation GM", "organisation GM's"],
        ["organisation The Harbour Reporter", "organisation THR"],
        ["organisation Bank of Ostwick", "organisation BOO"],
        ["organisation Kerr Foods", "organisation Kerr"],
        ["organisation Institute of Sciences and Arts", "organisation Institute"],
        ["product INS Sukanya", "product Sukanya"],
        ["place Qeshm Island", "place Qeshm"],
        ["group U.S. Surgeon General", "group Surgeon General"],
        ["place Aoraki Mount Arden", "place Mt Arden"],
        ["place Mt Arden", "place Mount Arden"],
        ["place U . S .", "place U.S.", "organisation United States"],
        ["person Fred Larue", "person Frederick C. Larue", "person Mr . Larue"],
        ["person W. Mark Falk", "person Mark Falk", "person W. Mark Falk, Sr."],
        [
            "person Vincent \"The Chin\" Gerace", "person Vincent Gerace",
            "person Vincent 'Chin' Gerace", "person Vincent “Chin” Gerace",
        ],
        ["person Bill Norton", "person William J. Norton"],
        ["person J. K. Rowe", "person JK Rowe", "person J.K. Rowe"],
        ["person Gaetano Lo Presti", "person Lo Presti"],
        ["person Maria Elena Ruiz", "person Elena Ruiz"],
        ["person Bashar al-Masri", "person Bashar Masri", "person Masri", "person al-Masri"],
        [
            "person Yusuf Abd al-Rahman", "person Yusuf Abdul Rahman",
            "person Yusuf Abdulrahman",
        ],
        ["person President Ann Kowal", "person Kowal's"],
        ["person Dr. Ann Kowal", "person Ann Kowal, MD", "person Ann Kowal, M.D."],
        ["product 'The Long Game'", "product \"The Long Game\"", "product THE LONG GAME"],
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
        ["person John Ford Sr.", "person John Ford Jr."],
        ["person Bill Norton", "person Bob Norton"],
        ["person King Yusuf", "person Ali Yusuf"],
        ["person J. K. Rowe", "person J. T. Rowe"],
        ["organisation Boston Red Sox", "place Boston"],
        ["organisation The Crickets’ Pear Corps", "organisation The Crickets"],
        ["organisation China Company", "place China"],
        ["organisation Ostwick Colts", "organisation Arden Colts", "organisation Colts"],
        ["place Mexico City", "place Mexico"],
        ["place South Arden Hill", "place Arden Hill"],
        ["place Congo Region", "place Congo"],
    ])
    func namesOfSeveral(_ lines: [String]) {
        #expect(NamedArticle(lines).chains.count == lines.count)
    }

    @Test func aShortFormInBracketsIsThatOfTheNameBefore() {
        let marked = MarkedText("The ‹State Property Agency› (‹AVAS›) and ‹AVAT› met.")
        let mentions = marked.ranges.map { Mention($0, .organisation) }
        let chains = ArticleLinker().chains(of: mentions, in: marked.text)
        #expect(
            chains.map { $0.names.map(\.text) } == [["AVAS", "State Property Agency"], ["AVAT"]])
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
