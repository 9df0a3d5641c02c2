import Articles
import Importing
import TestSupport
import Testing

private func scan(
    _ folder: String, scanner: FolderScanner = FolderScanner()
) throws -> (found: [FoundFile], skipped: [SkippedFile]) {
    var found: [FoundFile] = []
    var skipped: [SkippedFile] = []
    try scanner.scan(
        Array(folder.utf8), onFile: { found.append($0) }, onSkipped: { skipped.append($0) })
    return (found, skipped)
}

@Suite struct FolderScannerTests {
    @Test func documentsComeInTheOrderOfTheirPathsBytes() throws {
        let folder = TemporaryFolder()
        folder.makeFolder("a")
        folder.makeFolder("b")
        for name in ["a.txt", "a/z.md", "a/b.txt", "B.txt", "b/c", "a-1.txt", "é.txt"] {
            folder.write(name, "text")
        }
        let paths = try scan(folder.path).found.map(\.path)
        #expect(
            paths.map(\.string) == [
                "B.txt", "a-1.txt", "a.txt", "a/b.txt", "a/z.md", "b/c", "é.txt",
            ])
        #expect(paths == paths.sorted())
    }

    @Test func sizesTimesAndNumbersAreTold() throws {
        let folder = TemporaryFolder()
        folder.write("a.txt", "12345")
        folder.write("b.txt", "text")
        let found = try scan(folder.path).found
        #expect(found[0].size == 5)
        #expect(found[0].modified.seconds > 0)
        #expect(found[0].inode != found[1].inode)
        #expect(found[0].device == found[1].device)
    }

    @Test func hiddenFilesAreNotMentioned() throws {
        let folder = TemporaryFolder()
        folder.makeFolder(".git")
        for name in [".git/a.txt", ".hidden.txt", "seen.txt"] { folder.write(name, "text") }
        let (found, skipped) = try scan(folder.path)
        #expect(found.map(\.path.string) == ["seen.txt"])
        #expect(skipped.isEmpty)
    }

    @Test func whatIsNoDocumentIsSkippedWithAReason() throws {
        let folder = TemporaryFolder()
        let outside = TemporaryFolder()
        outside.write("secret.txt", "text")
        folder.makeFolder("inner")
        folder.write("inner/real.txt", "text")
        folder.write("picture.png", "text")
        folder.makePipe("pipe.txt")
        folder.makeLink("inside.txt", to: "inner/real.txt")
        folder.makeLink("outside.txt", to: "\(outside.path)/secret.txt")
        folder.makeLink("device.txt", to: "/dev/zero")
        folder.makeLink("nowhere.txt", to: "gone")
        folder.makeLink("self.txt", to: "self.txt")
        folder.makeLink("loop", to: ".")
        folder.makeLink("to-pipe.txt", to: "pipe.txt")
        let (found, skipped) = try scan(folder.path)
        #expect(found.map(\.path.string) == ["inner/real.txt", "inside.txt"])
        #expect(
            skipped.map { "\($0.path.string): \($0.reason)" } == [
                "device.txt: It is a link that leads out of the folder.",
                "loop: It is a link to a folder; such links are not followed.",
                "nowhere.txt: It is a link that leads nowhere.",
                "outside.txt: It is a link that leads out of the folder.",
                "picture.png: It is an image, which is not read.",
                "pipe.txt: It is a pipe, not a document.",
                "self.txt: Its links form a loop.",
                "to-pipe.txt: It is a link to a special file, not to a document.",
            ])
    }

    @Test func fileNamesAreBytes() throws {
        let folder = TemporaryFolder()
        let names: [[UInt8]] = [
            [0x1B, 0x5B, 0x31, 0x6D], [0x61, 0x0A, 0x62], [0xFF, 0xC3, 0x28],
        ]
        for name in names { folder.write(name, bytes: Array("some text".utf8)) }
        let found = try scan(folder.path).found
        #expect(found.map(\.path.bytes) == names)
        for file in found {
            let path = Array(folder.path.utf8) + [47] + file.path.bytes
            #expect(
                try Importer().article(inFile: path, path: file.path).text.string == "some text")
        }
    }

    @Test func foldersBeyondTheDepthAreSkipped() throws {
        let folder = TemporaryFolder()
        var path = ""
        for _ in 0..<5 {
            path += path.isEmpty ? "d" : "/d"
            folder.makeFolder(path)
            folder.write(path + "/a.txt", "text")
        }
        let (found, skipped) = try scan(folder.path, scanner: FolderScanner(maxDepth: 3))
        #expect(found.count == 3)
        #expect(skipped.map(\.path.string) == ["d/d/d/d"])
    }

    @Test func filesThatAreTooLargeAreSkipped() throws {
        let folder = TemporaryFolder()
        folder.write("a.txt", "12345")
        folder.write("b.txt", "1234")
        let scanner = FolderScanner(limits: ImportLimits(maxBytes: 4))
        let (found, skipped) = try scan(folder.path, scanner: scanner)
        #expect(found.map(\.path.string) == ["b.txt"])
        #expect(skipped.map(\.path.string) == ["a.txt"])
    }

    @Test func aFolderThatIsNoneIsAnError() throws {
        let folder = TemporaryFolder()
        folder.write("a.txt", "text")
        let file = folder.file("a.txt")
        folder.makeLink("loop", to: "loop")
        #expect(throws: ImportError.noSuchFolder(DocumentPath(folder.path + "/x"))) {
            try scan(folder.path + "/x")
        }
        #expect(throws: ImportError.notAFolder(DocumentPath(file))) { try scan(file) }
        #expect(throws: ImportError.self) { try scan(folder.path + "/loop") }
        #expect(throws: ImportError.self) { try scan("") }
    }

    @Test func aScanCanBeBrokenOff() {
        struct Enough: Error {}
        let folder = TemporaryFolder()
        folder.makeFolder("d")
        for name in ["a.txt", "b.txt", "d/c.txt"] { folder.write(name, "text") }
        var seen = 0
        #expect(throws: Enough.self) {
            try FolderScanner().scan(
                Array(folder.path.utf8),
                onFile: { _ in
                    seen += 1
                    if seen == 2 { throw Enough() }
                })
        }
        #expect(seen == 2)
    }
}

@Suite struct ImporterFileTests {
    @Test func aFileIsReadWhole() throws {
        let folder = TemporaryFolder()
        let text = String(repeating: "All the words of it. ", count: 50_000)
        folder.write("a.txt", text)
        let path = folder.file("a.txt")
        let article = try Importer().article(inFile: path, path: DocumentPath("a.txt"))
        #expect(article.text.count == text.utf8.count - 1)
        #expect(article.path == DocumentPath("a.txt"))
        let again = try Importer().article(from: Array(text.utf8), path: DocumentPath("a.txt"))
        #expect(again == article)
    }

    @Test func whatIsNoFileIsAnErrorAndHoldsNobodyUp() {
        let folder = TemporaryFolder()
        folder.makePipe("pipe.txt")
        let path = DocumentPath("x.txt")
        let importer = Importer()
        #expect(throws: ImportError.notARegularFile(path)) {
            try importer.article(inFile: folder.path + "/pipe.txt", path: path)
        }
        #expect(throws: ImportError.notARegularFile(path)) {
            try importer.article(inFile: folder.path, path: path)
        }
        #expect(throws: ImportError.notARegularFile(path)) {
            try importer.article(inFile: "/dev/zero", path: path)
        }
        #expect(throws: ImportError.unreadable(path, errno: 2)) {
            try importer.article(inFile: folder.path + "/gone", path: path)
        }
        #expect(throws: ImportError.unreadable(path, errno: 2)) {
            try importer.article(inFile: "a\0b", path: path)
        }
    }

    @Test func formatsThatAreKnownAndNotReadAreNamed() {
        for name in ["a.pdf", "b.DOCX", "c.key", "d.sqlite", "e.md.png"] {
            let path = DocumentPath(name)
            #expect(!Importer.isCandidate(path))
            #expect(throws: ImportError.self) { try Importer().article(from: [65], path: path) }
        }
        for name in ["a.txt", "b.MD", "README", "c.log", ".pdf", "x.y.markdown", "c.HTML"] {
            #expect(Importer.isCandidate(DocumentPath(name)))
        }
    }

    @Test func everyErrorHasASentence() {
        let path = DocumentPath("x")
        let errors: [ImportError] = [
            .unreadable(path, errno: 13), .unreadable(path, errno: 999), .notARegularFile(path),
            .tooLarge(bytes: 2, limit: 1), .binary, .unsupportedFormat(name: "a PDF file"), .empty,
            .noSuchFolder(path), .notAFolder(path),
        ]
        for error in errors { #expect(error.reason.hasSuffix(".")) }
    }
}
