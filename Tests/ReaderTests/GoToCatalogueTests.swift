import Articles
import Glibc
import LibraryStore
import ReaderModel
import Screen
import Testing

@testable import Reader

@Suite struct GoToCatalogueTests {
    private func index(_ count: Int) throws -> LibraryIndex {
        let index = try LibraryIndex.inMemory()
        let text = ReadingText("x")
        try index.store(
            (0..<count).map { number in
                let article = Article(
                    path: DocumentPath("\(number)"),
                    hash: ContentHash(hex: String(repeating: "a", count: 64))!,
                    title: "Title \(number)", text: text, blocks: [])
                let stamp = FileStamp(
                    size: 1, modifiedSeconds: 0, modifiedNanoseconds: 0, inode: UInt64(number))
                return (article, stamp)
            })
        return index
    }

    private func titles(_ catalogue: GoToCatalogue, _ text: String) throws -> [String] {
        Choices.ranked(try catalogue.candidates(for: text), by: text).map(\.title)
            .filter { $0.hasPrefix("Title") }
    }

    @Test func articlesAreFoundByTheirTitles() throws {
        let catalogue = GoToCatalogue(try index(120), mailbox: nil)
        #expect(try titles(catalogue, "t").count == 120)
        #expect(try titles(catalogue, "title 11").first == "Title 11")
        #expect(try titles(catalogue, "title 119") == ["Title 119"])
        #expect(try titles(catalogue, "tle 7").first == "Title 7")
        #expect(try titles(catalogue, "nothing").isEmpty)
    }

    @Test func aLargeLibraryIsReadInTheBackgroundAndAnew() throws {
        let index = try index(2500)
        let mailbox = Mailbox(wakeUp: try WakeUp())
        let catalogue = GoToCatalogue(index, mailbox: mailbox)
        for _ in 0..<2 {
            try catalogue.prepare()
            var isThere = false
            for _ in 0..<10_000 where !isThere {
                for case .catalogued in mailbox.takeAll() { isThere = true }
                usleep(1000)
            }
            #expect(isThere)
            #expect(try titles(catalogue, "title 2499") == ["Title 2499"])
            catalogue.drop()
        }
    }
}
