import Articles
import ReaderModel

extension FixtureLibrary {
    /// Six articles on a ferry, a harbour and the money between them.
    static var harbour: FixtureLibrary {
        var library = FixtureLibrary(
            [ferry, board, profile, inquiry, letters, cargo], entities: entities)
        library.skipped = [
            SkippedFile(path: DocumentPath("photographs/quay-1.jpg"), reason: "Not a text"),
            SkippedFile(
                path: DocumentPath("a-very-long-folder-name/and-another/minutes-of-the-board.txt"),
                reason: "Larger than 64 MB"),
        ]
        return library
    }

    private static func entity(
        _ kind: EntityKind, _ id: String, _ names: String...
    ) -> Entity {
        Entity(
            id: EntityID("\(kind.rawValue)/\(id)"), name: names[0], kind: kind,
            names: names.map { EntityName($0, count: 0) }, mentions: 0, articles: 0)
    }

    private static let entities = [
        entity(.person, "ann-lee", "Ann Lee", "Lee"),
        entity(.person, "bo-dahl", "Bo Dahl", "Dahl"),
        entity(.person, "maria-ozturk", "María Öztürk", "Öztürk"),
        entity(.organisation, "northern-ferries", "Northern Ferries"),
        entity(.organisation, "harbour-board", "Harbour Board of Port Elin", "Harbour Board"),
        entity(.place, "port-elin", "Port Elin"),
        entity(.place, "sund", "Sund"),
        entity(.group, "sunder", "Sunders"),
        entity(.product, "alder", "MV Alder", "Alder"),
        entity(.event, "autumn-storm", "Autumn Storm"),
        entity(.date, "2003-05-12", "12 May 2003"),
        entity(.money, "crowns-4m", "4 million crowns"),
    ]

    private static let ferry = FixtureArticle(
        path: "01-the-ferry.md",
        parts: [
            .title("The ferry that was paid for twice"),
            .paragraph(
                "On ‹12 May 2003› the ‹MV Alder› tied up at ‹Port Elin› for the first time. Her "
                    + "owner, ‹Northern Ferries›, had ordered her from a yard in ‹Sund›; the "
                    + "‹Harbour Board› had lent ‹4 million crowns› towards the price. Nobody on the "
                    + "quay that morning knew that the same sum had been paid once before."),
            .paragraph(
                "‹Ann Lee›, who kept the board’s books, noticed first. “There were two receipts, and "
                    + "_only one_ ship,” she told the inquiry. ‹Lee› took both to ‹Bo Dahl›, the "
                    + "chairman, and was told to wait until the ‹Autumn Storm› had been dealt with."
            ),
            .quotation(
                "I asked ‹Dahl› in writing. He answered by telephone, and there is no note of what "
                    + "he said."),
            .heading("What the receipts say"),
            .item("The first names the ‹Alder› and the yard."),
            .item(
                "The second names neither; it was signed for ‹Northern Ferries› by ‹María Öztürk›, "
                    + "whose office was in ‹Sund›."),
            .rule,
            .paragraph(
                "The ‹Sunders› who built the ship were paid in full. Where the second payment went "
                    + "is what the inquiry was called to find out, and ‹Öztürk› has not been heard. "
                    + "In Japanese the yard’s motto reads 海は広い, “the sea is wide”."),
        ])

    private static let board = FixtureArticle(
        path: "02-the-board.txt",
        parts: [
            .title("A board of seven, a chairman of one mind"),
            .paragraph(
                "The ‹Harbour Board of Port Elin› meets on the first Monday of the month. ‹Bo Dahl› "
                    + "has taken the chair since the ‹Autumn Storm›. ‹Ann Lee› keeps its books, and "
                    + "‹Lee› alone sees every payment."),
        ])

    private static let profile = FixtureArticle(
        path: "03-profile.txt",
        parts: [
            .title("Ann Lee, a woman who counts"),
            .paragraph(
                "‹Ann Lee› learnt to keep accounts on her father’s boat. When ‹Northern Ferries› "
                    + "offered her a post in ‹Sund› she declined it: ‹Lee› wished to stay in "
                    + "‹Port Elin›."),
        ])

    private static let inquiry = FixtureArticle(
        path: "inquiry/04-first-day.txt",
        parts: [
            .title("The inquiry’s first day, and the question that the chairman did not answer"),
            .paragraph("‹Bo Dahl› spoke for an hour. ‹Ann Lee› spoke for four minutes."),
        ])

    private static let letters = FixtureArticle(
        path: "05-letters.txt",
        parts: [
            .title("Letters to the editor"),
            .paragraph("Sir, your report on ‹Port Elin› was fair. A reader."),
        ])

    private static let cargo = FixtureArticle(
        path: "06-cargo.md",
        parts: [
            .title("What the Alder carries"),
            .code("cars     40\nlorries   8\npeople  212"),
        ])
}
