import Testing

@Suite struct DatesAndAmountsTests {
    @Test(arguments: [
        "It began on [date Nov. 27] and ended on [date Tuesday, Nov. 28].",
        "It was signed on [date 23 December 2006] and again on [date March 3, 2010].",
        "Since [date early November] and until [date last week] nothing moved.",
        "In [date 2006] or in [date the 1990s] it was so.",
        "He came [date yesterday]; she came [date two years ago].",
        "We may go in [date May] or in [date August].",
    ])
    func dates(_ marked: String) {
        #expect(recognised(unmarked(marked), only: [.date]) == marked)
    }

    @Test(arguments: [
        "It cost [money $1 billion] or [money 300,000 rupees].",
        "They paid [money €5m], [money £2,500] and [money US$3.4 million].",
        "For [money Rs 40 crore] one gets [money 12 million euros].",
        "It owes [money CZK 480 million], [money RM1.8 million], [money N96 million], [money Rs500].",
        "He had [money eighteen dollars], she [money 2,500 colones] and [money 700 nakfa].",
        "The fine was [money A$90 million]; the other, [money NZ $2 billion].",
    ])
    func amounts(_ marked: String) {
        #expect(recognised(unmarked(marked), only: [.money]) == marked)
    }

    @Test(arguments: [
        "He won 3 marks and a 1737 vote.", "They may march at noon.", "It took 2000 people.",
        "The sun set; we sat down.", "The R3 and the N96 meet there.",
        "He ate six dates at COP 26.",
    ])
    func neither(_ text: String) {
        #expect(recognised(text, only: [.money]) == text)
    }
}
