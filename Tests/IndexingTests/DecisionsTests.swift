import Articles
import Glibc
import Indexing
import LibraryStore
import TestSupport
import Testing

/// Decisions replayed over the index of a folder.
@Suite struct DecisionsTests {
    private let folder = TemporaryFolder()
    private let home = TemporaryFolder()

    private var notebook: String { home.file("notebook.sqlite") }

    private func root() throws -> LibraryRoot { try LibraryRoot(path: folder.path) }

    private func notes() -> LibraryNotes {
        LibraryNotes(notebook: notebook) { Timestamp(milliseconds: 7) }
    }

    private func indexer(_ index: LibraryIndex) throws -> LibraryIndexer {
        LibraryIndexer(
            root: try root(), index: index,
            decisions: DecisionSource(notebook: notebook, now: { Timestamp(milliseconds: 7) }))
    }

    @discardableResult
    private func refresh(_ index: LibraryIndex) throws -> IndexingReport {
        try indexer(index).refresh { _ in }
    }

    private func fill() {
        folder.write(
            "a.txt",
            "Envoy returns\n\nForeign minister Hanna Berg met Oleg Petrov in Oslo. Berg spoke.")
        folder.write(
            "sub/b.md",
            "# Talks in Geneva\n\nHanna Berg and Nils Lund met in Geneva. The Tor was there.")
    }

    /// All that the index says of names.
    private struct Contents: Equatable {
        var entities: [Entity]
        var chains: [ArticleChains]
        var occurrences: [[ArticleOccurrences]]

        init(_ index: LibraryIndex) throws {
            entities = try index.entities(sort: .name)
            chains = try index.chains()
            occurrences = try entities.map { try index.occurrences(of: $0.id) }
        }
    }

    private func decide(_ rulings: EntityDecision.Ruling...) throws -> [EntityDecision] {
        try notes().decide(rulings, in: root(), witness: nil)
    }

    private func take(_ decisions: [EntityDecision]) throws {
        #expect(try notes().change(adding: [], removing: decisions))
    }

    private func names(_ index: LibraryIndex) throws -> Set<String> {
        Set(try index.entities().map(\.name))
    }

    @Test func aDecisionHoldsAtOnceAndOverAReindex() throws {
        fill()
        let index = try LibraryIndex.inMemory()
        try refresh(index)
        #expect(try names(index).isSuperset(of: ["Hanna Berg", "Oleg Petrov", "Nils Lund"]))
        let before = try Contents(index)
        let decided = try decide(
            .same("Oleg Petrov", "Nils Lund"), .rename("Hanna Berg", to: "Johanna Berg"),
            .notEntity("Geneva"), .kind("Oslo", .organisation), .mark("The Tor", .product))
        let report = try indexer(index).replayDecisions()
        #expect(report.isDecidedAnew && report.faults.isEmpty)
        #expect(try index.entities(matching: "Nils Lund").map(\.articles) == [2])
        #expect(try names(index).isSuperset(of: ["Johanna Berg", "The Tor"]))
        #expect(try !names(index).contains("Geneva"))
        #expect(try index.entities(matching: "Oslo").map(\.kind) == [.organisation])
        let after = try Contents(index)
        #expect(try refresh(index).hasChanges == false)

        let again = try LibraryIndex.inMemory()
        try refresh(again)
        #expect(try Contents(again).entities == after.entities)

        try take(decided)
        try refresh(index)
        #expect(try Contents(index) == before)
        #expect(try index.editedArticles().isEmpty)
    }

    @Test func aPassageIsFoundInARenamedAndAnEditedDocument() throws {
        fill()
        let index = try LibraryIndex.inMemory()
        try refresh(index)
        let article = try ArticleReading().article(DocumentPath("a.txt"), of: root())
        let start = try #require(article.text.offset(of: "Berg spoke"))
        let range = TextRange(utf8: start..<(start + 4))
        let target = try LibraryNotes.target(range, of: article, in: root())
        _ = try decide(.passage(target, .standsFor("Nils Lund")))
        try indexer(index).replayDecisions()
        #expect(try index.entities(matching: "Nils Lund").map(\.mentions) == [2])
        #expect(try index.entities(matching: "Hanna Berg").map(\.mentions) == [2])

        folder.rename("a.txt", to: "c.txt")
        try refresh(index)
        let again = try LibraryIndex.inMemory()
        try refresh(again)
        #expect(try again.entities(matching: "Nils Lund").map(\.mentions) == [2])

        folder.rename("c.txt", to: "a.txt")
        folder.write(
            "a.txt",
            "Envoy returns late\n\nForeign minister Hanna Berg met Oleg Petrov in Oslo on Monday. "
                + "Berg spoke. Berg left.")
        try refresh(index)
        #expect(try index.entities(matching: "Nils Lund").map(\.mentions) == [2])
        #expect(try index.entities(matching: "Hanna Berg").map(\.mentions) == [3])
    }

    @Test func decisionsHoldInTheirFolderAndBelowAndInTheFolderUnderAnotherName() throws {
        fill()
        let index = try LibraryIndex.inMemory()
        try refresh(index)
        let hash = try #require(try index.summary(path: DocumentPath("a.txt"))?.hash)
        let decision = try #require(
            try notes().decide([.notEntity("Oslo")], in: root(), witness: hash).first)
        let knows = { (other: ContentHash) in other == hash }
        #expect(try decision.holds(in: root(), knows: knows))
        #expect(try decision.holds(in: LibraryRoot(path: folder.file("sub")), knows: knows))
        #expect(try !decision.holds(in: LibraryRoot(path: home.path), knows: knows))
        #expect(
            try decision.holds(in: LibraryRoot(path: folder.file("a.txt")), knows: { _ in false }))
        var moved = decision
        moved.library = DocumentPath("/no/such/folder")
        #expect(try moved.holds(in: root(), knows: knows))
        #expect(try !moved.holds(in: root(), knows: { _ in false }))
    }

    @Test func aSharedListIsOlderThanAnyDecisionAndItsFaultsAreTold() throws {
        fill()
        let index = try LibraryIndex.inMemory()
        _ = try decide(.rename("Oslo", to: "Capital"))
        let source = DecisionSource(notebook: notebook, now: { Timestamp(milliseconds: 7) }) { _ in
            SharedEntities(
                rulings: [.rename("Oslo", to: "Kristiania"), .rename("Geneva", to: "Genf")],
                fault: "The list is odd.")
        }
        let report = try LibraryIndexer(root: root(), index: index, decisions: source)
            .refresh { _ in }
        #expect(try names(index).isSuperset(of: ["Capital", "Genf"]))
        #expect(report.faults == ["The list is odd."])
    }

    @Test func aNotebookThatIsDamagedIsToldAndTheRestGoesOn() throws {
        fill()
        home.write("notebook.sqlite", "Dear diary")
        let index = try LibraryIndex.inMemory()
        let report = try refresh(index)
        #expect(report.added == 2)
        #expect(report.faults.count == 1)
        #expect(try names(index).contains("Hanna Berg"))
    }

    @Test func randomDecisionsTakenBackLeaveNoTrace() throws {
        var numbers = SeededNumbers(3)
        for number in 0..<8 {
            folder.write("\(number).txt", Self.text(&numbers))
        }
        let index = try LibraryIndex.inMemory()
        try refresh(index)
        let before = try Contents(index)
        var made: [EntityDecision] = []
        for _ in 0..<12 {
            made += try notes().decide([Self.ruling(&numbers)], in: root(), witness: nil)
            if Bool.random(using: &numbers), let one = made.randomElement(using: &numbers) {
                made.removeAll { $0 == one }
                try take([one])
            }
            try indexer(index).replayDecisions()
            let fresh = try LibraryIndex.inMemory()
            try refresh(fresh)
            #expect(try Contents(index) == Contents(fresh))
        }
        try take(made.shuffled(using: &numbers))
        try indexer(index).replayDecisions()
        #expect(try Contents(index) == before)
    }

    private static let people = [
        "Hanna Berg", "Berg", "Oleg Petrov", "Petrov", "Nils Lund", "Anna Berg", "Lund", "Oslo",
        "Geneva", "IAEA", "International Atomic Energy Agency", "Russian", "Russia", "the harbour",
    ]

    private static func name(_ numbers: inout SeededNumbers) -> String {
        people.randomElement(using: &numbers) ?? ""
    }

    private static func text(_ numbers: inout SeededNumbers) -> String {
        (0..<6).map { _ in
            "On Monday \(name(&numbers)) met \(name(&numbers)) near \(name(&numbers))."
        }.joined(separator: " ")
    }

    private static func ruling(_ numbers: inout SeededNumbers) -> EntityDecision.Ruling {
        let kind = EntityKind.allCases.randomElement(using: &numbers) ?? .place
        switch Int.random(in: 0..<6, using: &numbers) {
        case 0: return .same(name(&numbers), name(&numbers))
        case 1: return .apart(name(&numbers), from: name(&numbers))
        case 2: return .rename(name(&numbers), to: name(&numbers))
        case 3: return .kind(name(&numbers), kind)
        case 4: return .notEntity(name(&numbers))
        default: return .mark(name(&numbers), kind)
        }
    }
}

extension ReadingText {
    fileprivate func offset(of words: String) -> Int? {
        QuoteSearch(words).ranges(in: self).first?.start.utf8
    }
}
