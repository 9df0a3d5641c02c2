import Articles
import Testing

@Suite struct NoteFilterTests {
    private func facts(
        body: String = "A Bribe was paid", tags: [String] = ["bribery", "Öl und Gas"],
        colour: NoteColour? = .red, isStarred: Bool = true, anchor: Anchor = .orphan
    ) -> NoteFilter.Facts {
        let quote = TextQuoteSelector(exact: "met in the café", prefix: "", suffix: "")
        let target = AnnotationTarget(
            hash: ContentHash(hex: String(repeating: "a", count: 64))!,
            path: DocumentPath("/l/x.md"),
            selector: Selector(quote: quote, position: TextRange(utf8: 0..<3)))
        let moment = Timestamp(milliseconds: 0)
        let note = Annotation(
            id: AnnotationID("n"), target: target, body: body, tags: tags, colour: colour,
            isStarred: isStarred, created: moment, modified: moment)
        return NoteFilter.Facts(
            AnchoredAnnotation(note, anchor), title: "The Spring Talks", path: "letters/1931.md",
            names: ["Sergei Ivanov", "Ivanov"])
    }

    @Test(arguments: [
        "", "  ", "bribe", "BRIBE paid", "cafe", "spring", "tag:bribery", "tag:bri", "#öl",
        "tag:\"ol und\"", "tag:", "colour:red", "color:r", "colour:", "is:starred", "is:note",
        "is:tagged", "is:coloured", "state:orphan", "state:gone", "in:letters", "in:1931",
        "in:\"spring talks\"", "@ivanov", "@\"Sergei Ivanov\"", "-tag:money", "-is:highlight",
        "tag:bribery colour:red is:starred @\"Sergei Ivanov\" state:orphan bribe", "-colour:none",
    ])
    func whatHoldsMatches(filter: String) {
        #expect(NoteFilter(filter).matches(facts()))
    }

    @Test(arguments: [
        "bride", "tag:ery", "tag:money", "colour:blue", "colour:none", "colour:purple",
        "is:highlight", "is:linked", "is:nonsense", "state:moved", "in:bribe", "@petrov",
        "-bribe", "-tag:bribery", "-is:starred", "bribe tag:money", "\"paid bribe\"", "-@ivanov",
    ])
    func whatDoesNotHoldDoesNotMatch(filter: String) {
        #expect(!NoteFilter(filter).matches(facts()))
    }

    @Test func statesAreAskedForInWordsOfPeople() {
        let range = TextRange(utf8: 0..<3)
        let anchors: [(Anchor, String)] = [
            (.exact(range), "state:in-place"), (.moved(range), "state:moved"),
            (.fuzzy(range, score: 0.9), "state:check"), (.ambiguous([range]), "state:check"),
            (.orphan, "state:orphan"),
        ]
        for (anchor, filter) in anchors {
            for (other, _) in anchors {
                let isSame = NoteFilter(filter).matches(facts(anchor: other))
                let isAsked = anchors.first { $0.0 == other }?.1 == filter
                #expect(isSame == isAsked, "\(filter) of \(anchor) for \(other)")
            }
        }
    }

    @Test func coloursGoByTheirOwnNamesAndByThoseOfTheUser() {
        let names = NoteColourNames([.red: "to check", .blue: "Money"])
        #expect(NoteFilter("colour:\"to check\"", colours: names).matches(facts()))
        #expect(NoteFilter("colour:to", colours: names).matches(facts()))
        #expect(NoteFilter("colour:red", colours: names).matches(facts()))
        #expect(!NoteFilter("colour:money", colours: names).matches(facts()))
        #expect(names.colour(named: "MONEY") == .blue)
        #expect(names.colour(named: "") == nil)
        #expect(NoteColourNames([.red: "green"]).colour(named: "green") == .red)
    }

    @Test func anyTextIsAFilter() {
        for text in ["\"", "-", "@", "@\"", "tag:\"", "--", "a\"b c", "-\"x", "#", "is:"] {
            _ = NoteFilter(text).matches(facts())
        }
        #expect(NoteFilter("\"").matches(facts()))
        #expect(NoteFilter(String(repeating: "x ", count: 100_000)).isEmpty == false)
    }
}
