import Articles
import Glibc
import Importing
import TestSupport
import Testing

@Suite struct MailboxTests {
    private let folder = TemporaryFolder()

    private static let first = """
        From anna@example.org Tue Nov 28 14:32:05 2006
        From: Anna Berg <anna@example.org>
        Subject: The pier
        Date: Tue, 28 Nov 2006 14:32:05 +0300
        Message-ID: <1@example.org>

        It is torn down.

        From here on nothing is left of it.

        >From the board nothing was heard.


        """
    private static let second = """
        From oleg@example.org Wed Nov 29 09:00:00 2006
        From: Oleg Petrov <oleg@example.org>
        Subject: The ferry
        Date: 29 Nov 06 09:00 GMT
        Message-ID: <2@example.org>

        It has moved.


        """

    private func read(
        _ text: String, limits: ImportLimits = ImportLimits()
    ) throws -> ImportedParts {
        try ImportedParts("in.mbox", text, in: folder, Importer(limits: limits))
    }

    @Test func everyMessageIsAnArticleThatIsNamedForItself() throws {
        let found = try read(Self.first + Self.second)
        #expect(found.refused.isEmpty)
        #expect(found.titles == ["The pier", "The ferry"])
        #expect(
            found.paths == [
                "in.mbox/2006-11-28-1432-c0723f33", "in.mbox/2006-11-29-0900-159e3fbd",
            ])
        #expect(
            found.articles[0].text.string == """
                From: Anna Berg <anna@example.org>
                Date: Tue, 28 Nov 2006 14:32:05 +0300
                Subject: The pier

                It is torn down.

                From here on nothing is left of it.

                From the board nothing was heard.
                """)
    }

    @Test func namesAndHashesStayWhenOtherMessagesComeAndGo() throws {
        let before = try read(Self.first + Self.second).articles
        let twice = try read(Self.second + Self.first + Self.first)
        let after = twice.articles
        #expect(after.prefix(2).map(\.path) == [before[1].path, before[0].path])
        #expect(after.prefix(2).map(\.hash) == [before[1].hash, before[0].hash])
        // One message twice.
        #expect(after[2].path.string == before[0].path.string + "-2")
        #expect(after[2].hash == before[0].hash)
        #expect(try twice.areReadAlone(in: folder))
    }

    @Test func oneMessageIsReadWithoutTheOthers() throws {
        let articles = try read(Self.first + Self.second).articles
        let wanted = try #require(articles.last)
        let range = try #require(wanted.part?.range)
        // What is before it is overwritten: only who does not look there finds the message.
        let head = [UInt8](repeating: UInt8(ascii: "x"), count: range.lowerBound)
        let rest = Array((Self.first + Self.second).utf8)[range]
        folder.write("in.mbox", bytes: head + rest)
        let path = folder.file(wanted.path.string)
        let read = try Importer().article(inFile: Array(path.utf8), path: wanted.path) {
            wanted.part
        }
        #expect(read == wanted)
        #expect(throws: ImportError.noMessages) {
            try Importer().article(inFile: path, path: wanted.path)
        }
    }

    @Test func aMessageThatHasMovedIsFound() throws {
        let articles = try read(Self.first + Self.second).articles
        let wanted = try #require(articles.last)
        folder.write("in.mbox", Self.second + Self.first)
        let path = folder.file(wanted.path.string)
        let read = try Importer().article(inFile: Array(path.utf8), path: wanted.path) {
            wanted.part
        }
        #expect(read.hash == wanted.hash)
        #expect(read.part != wanted.part)
    }

    @Test func messagesAcrossPiecesOfTheFileAreWhole() throws {
        // The file is read a megabyte at a time; no place of a break may matter.
        let filler = String(
            repeating: "A line of the longest letter ever written.\n", count: 24_384)
        for shift in [0, 17, 44] {
            let long = Self.first + String(repeating: "y", count: shift) + "\n" + filler + "\n"
            let found = try read(long + Self.second + Self.first)
            #expect(found.titles == ["The pier", "The ferry", "The pier"])
        }
        let line = String(repeating: "z", count: 3_000_000)
        #expect(try read(Self.first + line + "\n\n" + Self.second).articles.count == 2)
    }

    @Test func whatCannotBeReadIsSaidAndTheRestIsRead() throws {
        let limits = ImportLimits(maxPartBytes: 400)
        let long = Self.second + String(repeating: "It has moved again.\n", count: 100) + "\n"
        let found = try read(Self.first + long, limits: limits)
        #expect(found.titles == ["The pier"])
        #expect(
            found.refused.first?.hasPrefix("in.mbox/2006-11-29-0900-159e3fbd: It is too large")
                == true)
        #expect(try read("no messages here\n").refused == ["in.mbox: There is no message in it."])
        #expect(throws: ImportError.severalArticles) {
            try Importer().article(inFile: folder.file("in.mbox"), path: DocumentPath("in.mbox"))
        }
    }
}
