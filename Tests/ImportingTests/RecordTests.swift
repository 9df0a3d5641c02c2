import Articles
import Importing
import TestSupport
import Testing

@Suite struct RecordTests {
    private let folder = TemporaryFolder()

    @Test func rowsOfATableAreArticles() throws {
        let table = """
            \u{FEFF}ID;Headline;Body;Published_At;Byline;Outlet\r
            a-1;The pier;"The pier is closed; nobody may go there.

            The ferry ""Anna"" is not.";2006-11-28;Anna Berg;The Coast\r
            http://example.org/2;The ferry;<p>It sails.</p><p>Every day.</p>;2006-11-29T09:05:00Z;;\r
            a-3;Nothing;;;;\r
            a-4;A row
            ;"The last one has no line end."
            """
        let rows = try ImportedParts("t.csv", table, in: folder)
        #expect(
            rows.paths == [
                "t.csv/a-1", "t.csv/2006-11-29-0905-6dc85484",
            ])
        #expect(rows.titles == ["The pier", "The ferry"])
        #expect(
            outline(rows.articles[0]) == """
                h1: The pier
                p: The pier is closed; nobody may go there.
                p: The ferry "Anna" is not.
                """)
        #expect(
            rows.articles[0].remarks == [
                "Author: Anna Berg", "Date: 2006-11-28", "Source: The Coast",
            ])
        #expect(OwnDate.of(rows.articles[0])?.value.text == "2006-11-28")
        #expect(outline(rows.articles[1]) == "h1: The ferry\np: It sails.\np: Every day.")
        #expect(
            rows.refused.prefix(2) == [
                "t.csv/a-3: There is no text in it.", "t.csv/000004: It is no record with a text.",
            ])
        #expect(try rows.areReadAlone(in: folder))
    }

    @Test func linesOfJSONAreArticlesAndABadOneIsNoEnd() throws {
        let lines = """
            {"title": "The pier \\ud83d\\ude00", "text": "It is \\u201cclosed\\u201d.\\n\\nFor good.", \
            "authors": ["Anna Berg", "Oleg Petrov"], "lang": "en", "meta": {"text": "no", "n": [1, {}]}}

            {"title": "Cut sho
            {"headline": "The ferry", "content": "It sails.", "words": 2, "date": null}
            ["no object"]
            {"title": "No text"}
            """
        let records = try ImportedParts("l.jsonl", lines, in: folder)
        #expect(records.paths == ["l.jsonl/000001", "l.jsonl/000003"])
        #expect(records.titles == ["The pier 😀", "The ferry"])
        #expect(outline(records.articles[0]) == "h1: The pier 😀\np: It is “closed”.\np: For good.")
        #expect(records.articles[0].remarks == ["Author: Anna Berg, Oleg Petrov", "Language: en"])
        #expect(
            records.refused
                == ["000002", "000004", "000005"].map {
                    "l.jsonl/\($0): It is no record with a text."
                })
        #expect(try records.areReadAlone(in: folder))
    }

    @Test func columnsAreNamedByTheUser() throws {
        var columns = ColumnNames.usual
        columns.set("Wortlaut", for: .text)
        columns.set("Titel", for: .title)
        let importer = Importer(columns: columns)
        let rows = try ImportedParts(
            "t.csv", "nr,Titel,wortlaut\n1,Der Pier,Er ist zu.\n", in: folder, importer)
        #expect(rows.paths == ["t.csv/000001"])
        #expect(rows.titles == ["Der Pier"])
    }

    @Test func aTableOfOtherThingsIsAText() throws {
        let other = try ImportedParts("n.csv", "year,tons\n2005,12\n2006,14\n", in: folder)
        #expect(other.paths == ["n.csv"])
        let lines = try ImportedParts("n.jsonl", "{\"a\": 1}\n{\"b\": 2}\n", in: folder)
        #expect(lines.paths == ["n.jsonl"])
    }

    @Test func oneRecordIsReadWithoutTheOthers() throws {
        let rows = "title,text\n" + (0..<50).map { "Row \($0),\"Text\nof \($0)\"\n" }.joined()
        let read = try ImportedParts("t.csv", rows, in: folder)
        let wanted = try #require(read.articles.last)
        let range = try #require(wanted.part?.range)
        // Only the row of names and the record itself are left.
        var bytes = Array(rows.utf8)
        for index in 11..<range.lowerBound { bytes[index] = UInt8(ascii: "\"") }
        folder.write("t.csv", bytes: bytes)
        let path = Array(folder.file(wanted.path.string).utf8)
        #expect(try Importer().article(inFile: path, path: wanted.path) { wanted.part } == wanted)
    }

    @Test func hostileRecordsAreReadInBounds() throws {
        let limits = ImportLimits(maxPartBytes: 1000)
        let long = String(repeating: "x", count: 5000)
        let rows = "title,text\na,\(long)\nb,\"never closed\n\(long)\nc,d\n"
        let read = try ImportedParts("t.csv", rows, in: folder, Importer(limits: limits))
        #expect(read.refused.count >= 2)
        #expect(read.refused[0].hasPrefix("t.csv/000001: It is too large"))
        let deep = "{\"text\": \"a\", \"x\": " + String(repeating: "[", count: 100_000)
        let nested = try ImportedParts("d.jsonl", "{\"text\": \"a\"}\n\(deep)", in: folder)
        #expect(nested.articles.count == 1 && nested.refused.count == 1)
        let odd = "{\"text\": \"\\ud800\\u0000\\u001b]0;x\\u0007\", \"id\": \"../../x\"}"
        let strange = try ImportedParts("o.jsonl", odd, in: folder)
        #expect(strange.articles.allSatisfy { $0.path.string.hasPrefix("o.jsonl/undated-") })
    }
}
