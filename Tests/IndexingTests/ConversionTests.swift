import Articles
import Glibc
import LibraryStore
import TestSupport
import Testing

@testable import Indexing

@Suite struct PathPatternTests {
    @Test(arguments: [
        ("*.pdf", "a/b/C.PDF", true), ("*.pdf", "a.pdf.txt", false), ("a?.txt", "x/ab.txt", true),
        ("old/*.txt", "old/a.txt", true), ("old/*.txt", "old/b/a.txt", false),
        ("old/**.txt", "old/b/a.txt", true), ("**/a", "x/y/a", true), ("*", "", true),
        ("*a*b*c", "xxaxxbxxc", true), ("*a*b*c", "xxaxxcxxb", false), ("", "a", false),
        ("old/*", "older/a", false),
    ])
    func aPatternMatches(pattern: String, path: String, expected: Bool) {
        #expect(PathPattern(pattern).matches(DocumentPath(path)) == expected)
    }

    @Test(.timeLimit(.minutes(1))) func manyStarsEndInTime() {
        let pattern = PathPattern(String(repeating: "*a", count: 2000) + "b")
        #expect(!pattern.matches(DocumentPath(String(repeating: "a", count: 20_000))))
    }
}

/// A folder with documents, a script that stands for a converter, and a cache.
private struct Workshop {
    let folder: TemporaryFolder
    let cache: ConversionCache

    init() {
        folder = TemporaryFolder()
        cache = ConversionCache(at: folder.path + "/cache")
        mkdir(folder.path + "/documents", 0o700)
    }

    /// - Parameter script: of the shell that runs it as the converter.
    func reading(_ script: String, words: [String] = [Converter.file]) -> ArticleReading {
        let program = folder.path + "/convert"
        unlink(program)
        folder.write("convert", "#!/bin/sh\n" + script)
        chmod(program, 0o700)
        var options = ReadingOptions()
        options.conversions = cache
        options.add(Converter("*.odd", [program] + words))
        return ArticleReading(options: options)
    }

    func article(
        _ text: String, name: String = "a.odd", _ reading: ArticleReading
    ) throws -> Article {
        folder.write("documents/" + name, text)
        let root = LibraryRoot.folder(Array((folder.path + "/documents").utf8))
        return try reading.article(DocumentPath(name), of: root)
    }
}

@Suite struct ConversionTests {
    @Test func aProgramMakesTheText() throws {
        let workshop = Workshop()
        let reading = workshop.reading("printf 'Made of '; cat \"$1\"; printf '\\fPage two.'")
        let article = try workshop.article("a document", reading)
        #expect(article.text.string == "Made of a document\n\nPage two.")
        #expect(article.pages.map(\.number) == [1, 2])
        #expect(article.remarks.first?.hasPrefix("The text was made by ") == true)
    }

    @Test func withoutAPlaceForItThePathIsNotGiven() throws {
        let workshop = Workshop()
        let reading = workshop.reading("echo \"$# $1\"; cat", words: ["-x; touch /tmp/y"])
        #expect(
            try workshop.article("by input", reading).text.string == "1 -x; touch /tmp/y by input")
    }

    @Test func theSameBytesAreConvertedOnce() throws {
        let workshop = Workshop()
        let reading = workshop.reading(
            "echo run >> '\(workshop.folder.path)/runs'; cat \"$1\"")
        for name in ["a.odd", "b.odd", "a.odd"] {
            #expect(try workshop.article("same", name: name, reading).text.string == "same")
        }
        _ = try workshop.article("other", reading)
        let runs = try #require(workshop.folder.read("runs"))
        #expect(String(decoding: runs, as: UTF8.self) == "run\nrun\n")
    }

    @Test func theProgramHasAFolderOfItsOwnThatIsRemoved() throws {
        let workshop = Workshop()
        let reading = workshop.reading(
            """
            mkdir x; echo a > x/y; ln -s '\(workshop.folder.path)/documents' z; ls | tr '\\n' ' '
            case "$TMPDIR$HOME" in "$PWD$PWD") echo yes;; esac; env | cut -d= -f1 | sort | tr '\\n' ' '
            """)
        let article = try workshop.article("a", reading)
        let words = article.text.string.split { $0 == " " || $0 == "\n" }
        #expect(words.prefix(7) == ["document.odd", "x", "z", "yes", "HOME", "LANG", "LC_ALL"])
        #expect(workshop.folder.names(in: "cache/running") == [])
        #expect(workshop.folder.names(in: "documents") == ["a.odd"])
    }

    @Test func whatAKilledProcessLeftIsRemoved() throws {
        let workshop = Workshop()
        workshop.folder.write("cache/running/old/x/document.odd", "a")
        workshop.folder.write("cache/running/new/document.odd", "a")
        var times = [timespec(tv_sec: 0, tv_nsec: 0), timespec(tv_sec: 0, tv_nsec: 0)]
        utimensat(AT_FDCWD, workshop.folder.file("cache/running/old"), &times, 0)
        _ = try workshop.article("a", workshop.reading("cat \"$1\""))
        #expect(workshop.folder.names(in: "cache/running") == ["new"])
    }

    @Test func aProgramThatFailsSaysWhy() throws {
        let workshop = Workshop()
        let reading = workshop.reading("printf 'no \\033]0;x\\007 good\\nmore' >&2; exit 3")
        let error = #expect(throws: IndexingError.self) { try workshop.article("a", reading) }
        #expect(error?.message.contains("made no text of it: no ") == true)
        #expect(error?.message.utf8.contains(0x1B) == false)
    }

    @Test func aDamagedDocumentIsReadAsFarAsItGoes() throws {
        let workshop = Workshop()
        let reading = workshop.reading("echo 'Some text.'; exit 1")
        #expect(try workshop.article("a", reading).text.string == "Some text.")
    }

    @Test func aMissingProgramIsNamed() throws {
        var options = ReadingOptions()
        options.add(Converter("*.odd", ["no-such-program-here"], package: "some-package"))
        let workshop = Workshop()
        let error = #expect(throws: IndexingError.self) {
            try workshop.article("a", ArticleReading(options: options))
        }
        #expect(error?.message.contains("no-such-program-here, which is not installed") == true)
        #expect(error?.message.contains("some-package") == true)
    }

    @Test func textIsReadWithoutItsConverter() throws {
        var options = ReadingOptions()
        options.add(Converter("*.odd", ["no-such-program-here"], isOptional: true))
        let workshop = Workshop()
        let article = try workshop.article("Plain.", ArticleReading(options: options))
        #expect(article.text.string == "Plain.")
        #expect(article.remarks.first?.contains("is not installed") == true)
    }
}

/// Through the real program, which the package poppler-utils has.
@Suite(
    .enabled(
        if: ConfinedProgram.find("pdftotext", in: nil) != nil,
        "pdftotext (poppler-utils) is missing"))
struct PDFTests {
    @Test func aPDFIsReadWithItsPages() throws {
        let tests = #filePath.utf8.prefix(upTo: #filePath.utf8.lastIndex(of: UInt8(ascii: "/"))!)
        let root = LibraryRoot.folder(Array(tests) + Array("/Fixtures".utf8))
        let article = try ArticleReading().article(DocumentPath("three-pages.pdf"), of: root)
        #expect(
            article.text.string == """
                The ferry left on Tuesday

                The ferry to the island left the harbour three hours late on Tuesday, and nobody who \
                was asked could say why the harbour master had gone home in the morning. The \
                passengers waited on the pier, where it was cold, and were told nothing.

                Anna Example, who keeps the café, gave them tea.

                The inquiry goes on.
                """)
        #expect(article.title == "The ferry left on Tuesday")
        #expect(article.pages.map(\.number) == [1, 2, 3])
        let passage = article.text.string.utf8.count - "The inquiry goes on.".utf8.count
        #expect(article.page(at: TextOffset(passage)) == 3)
        #expect(
            article.remarks == [
                "The text was made by pdftotext.",
                "Running heads, feet and page numbers were left out.",
            ])
    }
}

@Suite struct ConfinedProgramTests {
    private func run(
        _ script: String, seconds: Int = 20, processor: Int = 20_000, output: Int = 1 << 20
    ) throws -> ConfinedProgram.Outcome {
        let folder = TemporaryFolder()
        var program = ConfinedProgram(
            path: "/bin/sh", arguments: ["-c", script], folder: folder.path)
        program.limits.seconds = seconds
        program.limits.processor = processor
        program.limits.output = output
        return try program.run()
    }

    @Test func itEndsWhenItsTimeIsUp() {
        #expect(throws: ConfinedProgram.Failure.tookTooLong(seconds: 1)) {
            try run("sleep 100 & sleep 100", seconds: 1)
        }
        #expect(throws: ConfinedProgram.Failure.tookTooLong(seconds: 1)) {
            try run("exec >&- 2>&-; sleep 100", seconds: 1)
        }
    }

    @Test func itEndsWhenItHasWorkedForItsTime() {
        let start = ContinuousClock.now
        #expect(throws: ConfinedProgram.Failure.workedTooLong(milliseconds: 300)) {
            try run("while :; do :; done", processor: 300)
        }
        #expect(ContinuousClock.now - start < .seconds(15))
    }

    @Test func aDocumentOfFewBytesIsNotWorkedOnForLong() {
        #expect(Conversion.processorTime(for: 561) < 1600)
        #expect(Conversion.processorTime(for: 1 << 20) > 20_000)
        #expect(Conversion.processorTime(for: 200 << 20) == 30_000)
    }

    @Test func itEndsWhenItWritesTooMuch() {
        #expect(throws: ConfinedProgram.Failure.wroteTooMuch(bytes: 1 << 16)) {
            try run("while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done", output: 1 << 16)
        }
    }

    @Test func itOpensNoConnection() throws {
        let outcome = try run(
            "python3 -c 'import socket; socket.socket()' 2>&1 || bash -c 'echo > /dev/tcp/127.0.0.1/9' 2>&1"
        )
        let said = String(decoding: outcome.output, as: UTF8.self)
        #expect(said.contains("ermission denied") || said.contains("not found"), "\(said)")
        #expect(!said.contains("refused"))
    }

    @Test func itHasNoMoreThanItsMemory() throws {
        let outcome = try run("ulimit -v; ulimit -c; ulimit -n; exit 4")
        #expect(String(decoding: outcome.output, as: UTF8.self) == "\((2 << 30) >> 10)\n0\n64\n")
        #expect(outcome.status == 4)
    }

    @Test func itGetsNoDescriptorOfOurs() throws {
        let outcome = try run("ls /proc/self/fd | tr '\\n' ' '")
        #expect(String(decoding: outcome.output, as: UTF8.self) == "0 1 2 3 ")
    }
}
