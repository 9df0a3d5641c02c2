import Testing

@Suite struct NamesTests {
    @Test(arguments: [
        "The actor [person Peter Hollis] was born in [place Canada].",
        "They were met by foreign minister [person Ketevan Tsulaia] at noon.",
        "A letter from Gen. (Ret) [person Tomasz Brandl] was read out.",
        "[group Kenyan] President [person Amina Jallow] spoke first.",
        "It was signed by [person George W. Bush] and by [person J. R. Okafor].",
        "She followed [person Osama bin Laden] for years.",
        "He thanked [person Ban Ki-moon] warmly.",
        "Nobody had asked Cpl. [person Field] about it.",
        "[person Washington], who is no relation, paid the fine.",
    ])
    func people(_ marked: String) {
        #expect(recognised(unmarked(marked)) == marked)
    }

    @Test func aSurnameIsThePersonWhoseFullNameStandsElsewhere() {
        let marked = """
            The deal was made by [person Ruslan Temirgaliev], a trader.
            [person Temirgaliev] would not say more.
            """
        #expect(recognised(unmarked(marked)) == marked)
    }

    @Test(arguments: [
        "Nobody at the [organisation Ministry of Trade and Industry] would comment.",
        "The [organisation Federal Agency for Fish Farming] was set up for that.",
        "A vote in the [organisation U.N. Security Council] was put off.",
        "It was first printed by the [organisation Lakeland-Weekly], he says.",
        "The [organisation U S State Department] was disappointed.",
        "A spokesman for the [organisation State Department] agreed.",
        "He read it in [organisation The Boston Globe] first.",
        "It was sold by [organisation Dunmore & Co.] for a song.",
        "The [group Turkish] [organisation Justice Ministry] denied it.",
        "The [organisation Indian Navy] sent a ship.",
        "Nothing was heard from the [organisation Kremlin] or from [organisation NATO].",
    ])
    func organisations(_ marked: String) {
        #expect(recognised(unmarked(marked)) == marked)
    }

    @Test(arguments: [
        "The road from [place Moscow] to [place Tehran] is long.",
        "They met outside [place Velikovo] and went on.",
        "Rods for the [place Velikovo] reactor were late.",
        "She swam in [place Lake Victoria] and in the [place Black Sea].",
        "The [place United States] and [place New Zealand] agreed; the [place U.S.] paid.",
        "Snow fell in northern [place Skarland] again.",
        "[place ALMATY], [place Kazakhstan] -- The market was quiet.",
    ])
    func places(_ marked: String) {
        #expect(recognised(unmarked(marked)) == marked)
    }

    @Test(arguments: [
        "The [group Russian]-[group Iranian] commission met.",
        "A pro-[group Western] paper and a [place Nairobi]-based one disagreed.",
        "The [group Russians] and the [group Shiites] stayed away.",
    ])
    func groups(_ marked: String) {
        #expect(recognised(unmarked(marked)) == marked)
    }

    @Test(arguments: [
        "They bought the [product S-300], the [product Tor M1] and the [product TOR-M1].",
        "A [product Su-27] and two [product F-16s] took off.",
        "An old [product SA-15 Gauntlet] was shown.",
        "The [product Zarya] missile did not fly, and the frigate [product Marlin] stayed in port.",
        "The [product HMS Lancaster] met a [product Boeing 747] over the strait.",
        "It is against [product Resolution 1929] and the [product Land Use Act].",
    ])
    func products(_ marked: String) {
        #expect(recognised(unmarked(marked)) == marked)
    }

    @Test(arguments: [
        "He fought in [event World War II] and came to the [event Harbour Jazz Festival].",
        "They will play in the [event World Cup].",
    ])
    func events(_ marked: String) {
        #expect(recognised(unmarked(marked)) == marked)
    }

    @Test(arguments: [
        "Last of all came the rain. Then it stopped.",
        "\"We are told that this is so,\" he said. \"But it is not.\"",
        "Nothing can be done. May we go? Who knows.",
        "The prime minister and the general agreed.",
        "Deliveries were late. Critics complained. Suspension is possible.",
    ])
    func ordinaryWordsWithACapitalAreNoNames(_ text: String) {
        #expect(recognised(text) == text)
    }

    @Test func headingsNameWhatTheTextNames() {
        let marked = """
            Oil Talks Stall as [person Brandl] Leaves [place Moscow]
            The minister, [person Tomasz Brandl], left on a train.
            """
        #expect(recognised(unmarked(marked)) == marked)
    }

    @Test func possessivesStayOutside() {
        let marked = "[place Iran]’s trade and the [organisation Kremlin]'s word."
        #expect(recognised(unmarked(marked)) == marked)
    }
}
