import Articles
import Glibc
import LibraryStore
import ReaderModel
import Screen
import TestSupport
import Testing

@testable import Reader

@Suite struct LibrarySearchingTests {
    private func index(_ bodies: [String]) throws -> LibraryIndex {
        let index = try LibraryIndex.inMemory()
        try index.store(
            bodies.enumerated().map { number, body in
                let text = ReadingText(body)
                let article = Article(
                    path: DocumentPath("\(number)"),
                    hash: ContentHash(hex: String(repeating: "\(number % 10)", count: 64))!,
                    title: "Title \(number)", text: text, blocks: [Block(.paragraph, text.range)])
                let stamp = FileStamp(
                    size: 1, modifiedSeconds: 0, modifiedNanoseconds: 0, inode: UInt64(number))
                return (article, stamp)
            })
        return index
    }

    private func job(_ text: String) -> BackgroundSearch.Job {
        let query = LibraryQuery(text, isTyping: true)
        return BackgroundSearch.Job(
            query: query, request: LibrarySearching.request(query), notes: [])
    }

    @Test func aSearchOnTheThreadFindsWhatOneAtOnceDoes() throws {
        let index = try index((0..<50).map { "needle \($0) and hay" })
        let wakeUp = try WakeUp()
        let mailbox = Mailbox(wakeUp: wakeUp)
        let searching = LibrarySearching(index: index)
        let background = try BackgroundSearch(searching, mailbox: mailbox)
        defer { background.stop() }
        for text in ["n", "ne", "needle 7", "nothing", "needle"] {
            let job = job(text)
            let expected = try searching.findings(
                job.request, notes: [], isThorough: true, watch: SearchWatch())
            var found = try background.find(job)
            var waited = 0
            while found?.isFinal != true, waited < 10_000 {
                for case .found(let query, let findings) in mailbox.takeAll()
                where query == job.query { found = findings }
                usleep(1000)
                waited += 1
            }
            #expect(found?.articles == expected?.articles, "\(text)")
            #expect(found?.total == expected?.total)
        }
    }

    @Test func ofSearchesThatFollowFastOnlyTheLastIsAnswered() throws {
        let index = try index((0..<200).map { "needle \($0) and hay" })
        let mailbox = Mailbox(wakeUp: try WakeUp())
        let background = try BackgroundSearch(LibrarySearching(index: index), mailbox: mailbox)
        defer { background.stop() }
        var last: LibraryFindings?
        for length in 1...6 { last = try background.find(job(String("needle".prefix(length)))) }
        var waited = 0
        while last?.isFinal != true, waited < 10_000 {
            for case .found(let query, let findings) in mailbox.takeAll()
            where query.text == "needle" { last = findings }
            usleep(1000)
            waited += 1
        }
        #expect(last?.total == 200)
    }

    @Test func passagesAndHitsAreThoseOfTheQuery() throws {
        let index = try index(["hay and a needle, needles", "hay"])
        let searching = LibrarySearching(index: index)
        let query = LibraryQuery("needle")
        let id = try #require(
            try searching.findings(
                LibrarySearching.request(query), notes: [], isThorough: true,
                watch: SearchWatch())?.articles.first?.article)
        #expect(try searching.hits(query, in: id).map(\.utf8) == [10..<16, 18..<25])
        let passage = try #require(try searching.passages(query, in: [id]).first?.1)
        #expect(passage.range.utf8 == 10..<16)
        #expect(passage.count == 2)
    }
}
