import Articles
import Foundation
import Glibc
import TestSupport
import Testing

@testable import LibraryStore

@Suite struct StartFileTests {
    private let folder = TemporaryFolder()
    private let library = Array("/library".utf8)
    private let questions = StartQuestions(
        article: DocumentPath("b.txt"), sort: .title, ascending: true)

    private var path: String { folder.file("lib.sqlite") }

    private func open() throws -> LibraryIndex {
        try LibraryIndex.open(at: path, library: library)
    }

    /// An index of three articles that was left by a reader.
    private func leave(_ questions: StartQuestions? = nil) throws {
        let index = try open()
        let ids = try index.store([
            (article("a.txt", "Third", "One two."), stamp(7)),
            (article("b.txt", "First", "Berg met Petrov.", hash: 2), stamp(-8)),
            (article("c.txt", "Second", "Four five.", hash: 3), stamp(9)),
        ])
        try index.setChains(
            [chain(.person, "Berg", [range(0, 4)]), chain(.person, "Petrov", [range(9, 15)])],
            of: ids[1], recogniserVersion: 1)
        try index.setLinking(
            entities: [entity("person/berg", "Berg", .person)],
            assignment: [
                ChainAssignment(article: ids[1], ordinal: 0, entity: EntityID("person/berg"))
            ])
        index.close(keepingAnswersTo: questions ?? self.questions)
    }

    private func answers(_ index: LibraryIndex) throws -> StartAnswers {
        try index.together { try StartAnswers(questions, of: index) }
    }

    @Test func aStartLikeTheLastOpensNoDatabase() throws {
        try leave()
        let index = try open()
        let known = try answers(index)
        #expect(!index.isOpen)
        #expect(known.rows.map(\.title) == ["First", "Second", "Third"])
        #expect(known.article?.mentions.map(\.entity?.rawValue) == ["person/berg", nil])
        #expect(try index.summaries(sort: .title, offset: 1, limit: 1).map(\.title) == ["Second"])
        #expect(!index.isOpen)
        unlink(path + StartFile.suffix)
        let opened = try open()
        #expect(try answers(opened) == known)
        #expect(opened.isOpen)
    }

    @Test func whatElseIsAskedForIsReadFromTheIndex() throws {
        try leave()
        let index = try open()
        #expect(try index.count() == 3)
        let last = try #require(try index.summary(path: DocumentPath("c.txt")))
        #expect(try index.summaries(sort: .path, limit: 1).map(\.title) == ["Third"])
        #expect(index.isOpen)
        #expect(try index.mentions(in: last.id).isEmpty)
        try index.remove([last.id])
        #expect(try index.count() == 2)
        #expect(try index.summary(path: DocumentPath("c.txt")) == nil)
    }

    @Test func anIndexThatHasChangedSaysItself() throws {
        try leave()
        let other = try open()
        try other.store([(article("d.txt", "Fourth", "Six.", hash: 4), stamp())])
        other.close()
        let index = try open()
        #expect(try index.count() == 4)
        #expect(index.isOpen)
    }

    @Test func aChangeWithinATickOfTheClockIsNoticed() throws {
        try leave()
        var before = stat()
        #expect(stat(path, &before) == 0)
        let other = try open()
        try other.store([(article("a.txt", "Renamed", "One two."), stamp(7))])
        other.close()
        let times = [before.st_atim, before.st_mtim]
        #expect(utimensat(AT_FDCWD, path, times, 0) == 0)
        #expect(FileStatus(of: path) == FileStatus(before))
        let index = try open()
        #expect(try index.summary(path: DocumentPath("a.txt"))?.title == "Renamed")
    }

    @Test func nothingIsKeptOfAnIndexThatSomebodyWritesTo() throws {
        try leave()
        unlink(path + StartFile.suffix)
        let other = try open()
        try other.store([(article("d.txt", "Fourth", "Six.", hash: 4), stamp())])
        let index = try open()
        #expect(try index.count() == 4)
        index.close(keepingAnswersTo: questions)
        #expect(access(path + StartFile.suffix, F_OK) != 0)
        other.close()
    }

    @Test func whatIsDamagedCountsForNothing() throws {
        try leave()
        let name = "lib.sqlite" + StartFile.suffix
        let bytes = try #require(folder.read(name))
        #expect(StartFile(bytes, of: library) != nil)
        #expect(StartFile(bytes, of: Array("/other".utf8)) == nil)
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 0x41
            #expect(StartFile(damaged, of: library) == nil)
            #expect(StartFile(Array(bytes[..<index]), of: library) == nil)
        }
        folder.write(name, "nonsense")
        let index = try open()
        #expect(try index.count() == 3)
        #expect(index.isOpen)
    }

    @Test func theAnswersSurviveTheirBytesWhateverTheyAre() throws {
        let day = try #require(CalendarDate(dayNumber: -200_000))
        let date = try #require(
            DateValue(from: day, to: day, unit: .day, isSpan: true, certainty: .guessed))
        let summary = ArticleSummary(
            id: ArticleID(-3), path: DocumentPath(bytes: [0xFF, 0x2F, 0x41]), hash: hash(77),
            title: "Ä\u{1F600}", words: 0, length: 1 << 40, modified: -1, date: date, entities: 2)
        var answers = StartAnswers(
            questions: StartQuestions(article: nil, sort: .date, ascending: false), count: 9,
            skipped: 4, first: 5, rows: [summary])
        for opened in [
            nil,
            StartAnswers.OpenArticle(summary: summary, row: 6, mentions: [], entities: []),
        ] {
            answers.article = opened
            var writer = ByteWriter()
            answers.write(to: &writer)
            var reader = ByteReader(writer.bytes)
            #expect(StartAnswers(&reader) == answers)
            #expect(reader.isAtEnd)
        }
    }

    @Test func anotherFileInThePlaceOfTheIndexIsNotTakenForIt() throws {
        try leave()
        let index = try open()
        folder.write("new", "something else")
        #expect(rename(folder.file("new"), path) == 0)
        #expect(throws: StoreError.self) { try index.allSummaries(sort: .path) }
        index.close(keepingAnswersTo: questions)
    }

    @Test func whatIsStillRightIsNotWrittenAgain() throws {
        try leave()
        let before = FileStatus(of: path + StartFile.suffix)
        let index = try open()
        _ = try index.allSummaries(sort: .length)
        index.close(keepingAnswersTo: questions)
        #expect(FileStatus(of: path + StartFile.suffix) == before)
        let other = try open()
        _ = try other.allSummaries(sort: .length)
        other.close(keepingAnswersTo: StartQuestions(article: nil, sort: .path, ascending: false))
        #expect(FileStatus(of: path + StartFile.suffix) != before)
    }
}
