import Articles
import Indexing
import LibraryStore
import TestSupport
import Testing

@Suite struct DateIndexingTests {
    @Test func datesAreResolvedAgainstTheArticlesOwn() throws {
        let folder = TemporaryFolder()
        folder.write(
            "a.md",
            """
            ---
            date: 2006-11-28
            ---
            # The pier

            The board met on Monday. Work began last week, Anna Marlow said on 12 October.
            """)
        folder.write("b.md", "# No date\n\nThe board met on Monday, as it had in May 2005.")
        let index = try LibraryIndex.inMemory()
        let indexer = LibraryIndexer(
            root: try LibraryRoot(path: folder.path), index: index)
        _ = try indexer.refresh { _ in }
        let summaries = try index.allSummaries(sort: .date)
        #expect(summaries.map { $0.date?.text } == ["2006-11-28", nil])
        #expect(
            try index.dates(in: summaries[0].id).map { $0.value?.text } == [
                "2006-11-27", "2006-11-20/2006-11-26", "2006-10-12?",
            ])
        #expect(try index.dates(in: summaries[1].id).map { $0.value?.text } == [nil, "2005-05"])
        let timeline = try index.timeline()
        #expect(timeline.map(\.path.string) == ["b.md", "a.md", "a.md", "a.md", "b.md"])
        #expect(
            try index.sentences(of: timeline).map(\.text).dropFirst(3).first
                == "The board met on Monday.")

        // The same text of another day.
        folder.write(
            "a.md",
            """
            ---
            date: 2006-11-21
            ---
            # The pier

            The board met on Monday. Work began last week, Anna Marlow said on 12 October.
            """)
        _ = try indexer.refresh { _ in }
        #expect(
            try index.dates(in: summaries[0].id).first?.value?.text == "2006-11-20")
    }
}
