import Articles
import Importing
import Testing

@Suite struct CleaningTests {
    @Test(arguments: [
        ("X\r\nY", "X\nY"), ("X\rY", "X\nY"), ("X\u{85}Y", "X\nY"),
        ("X\u{2028}Y\u{2029}Z", "X\nY\nZ"),
        ("X\u{B}Y", "X\nY"), ("X  \t\r\nY", "X\nY"), ("X\u{C}Y", "X\n\nY"),
        ("X\n\n\n\n\nY", "X\n\nY"),
    ])
    func allLineEndsAreLineFeeds(text: String, reading: String) throws {
        #expect(try article(text).text.string == reading)
    }

    @Test(arguments: [
        "a\u{1B}[31mb", "a\u{1B}[2J\u{1B}[Hb", "a\u{1B}]0;title\u{7}b",
        "a\u{1B}]8;;http://x/\u{1B}\\b",
        "a\u{1B}Pdata\u{1B}\\b", "a\u{1B}_data\u{9C}b", "a\u{1B}(0b", "a\u{1B}cb", "a\u{9B}31mb",
        "a\u{9D}0;title\u{9C}b", "a\u{7}b", "a\u{0E}b", "a\u{7F}b", "a\u{80}b", "ab\u{1B}",
        "ab\u{1B}[",
    ])
    func escapeSequencesAndControlsAreDropped(text: String) throws {
        let article = try article(text)
        #expect(article.text.string == "ab")
        #expect(article.remarks.count == 1)
        let inMarkdown = try Importer().article(
            from: Array(text.utf8), path: DocumentPath("a.md"))
        #expect(inMarkdown.text == article.text)
    }

    @Test func anEscapeSequenceWithoutEndSwallowsNoText() throws {
        let article = try article(
            "A\u{1B}]0;open\nStays\n" + String(repeating: "\u{1B}]", count: 50_000))
        #expect(article.text.string == "A0;open\nStays")
    }

    @Test func whatHidesOrReordersTextIsDroppedAndCounted() throws {
        let article = try article(
            "pass\u{200B}word \u{202E}exe\u{202C} \u{E0041}x\u{FEFF}y\u{2066}z")
        #expect(article.text.string == "password exe xyz")
        #expect(
            article.remarks
                == ["6 invisible characters left out (writing direction, zero width or tags)."])
    }

    @Test func joinersStayWhereLettersNeedThem() throws {
        let text = "می\u{200C}خواهم 👩\u{200D}👧 क्\u{200D}ष"
        #expect(try article(text).text.string == text)
        #expect(try article("pass\u{200D}word").text.string == "password")
    }

    @Test func softHyphensGoAndHardSpacesStay() throws {
        #expect(try article("har\u{AD}bour 5\u{A0}km").text.string == "harbour 5\u{A0}km")
    }

    @Test func aLetterBearsThirtyMarksAtMost() throws {
        let article = try article("Z" + String(repeating: "\u{301}", count: 5000) + "ebra")
        #expect(article.text.string.unicodeScalars.count == 35)
        #expect(article.remarks == ["4970 surplus combining marks left out."])
    }

    @Test func typewritersBoldAndUnderliningAreRead() throws {
        #expect(try article("N\u{8}NAME _\u{8}fi_\u{8}le").text.string == "NAME file")
    }
}

@Suite struct EncodingTests {
    static let text = "Grüße, мир, 世界 𝒳"

    @Test func aByteOrderMarkTellsTheEncoding() throws {
        let scalars = Self.text.unicodeScalars
        let utf16 = Array(Self.text.utf16)
        let inputs: [[UInt8]] = [
            [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8),
            [0xFF, 0xFE] + utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] },
            [0xFE, 0xFF] + utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] },
            [0xFF, 0xFE, 0, 0] + scalars.flatMap { Self.bytes($0.value).reversed() },
            [0, 0, 0xFE, 0xFF] + scalars.flatMap { Self.bytes($0.value) },
        ]
        for input in inputs {
            let article = try article(input)
            #expect(article.text.string == Self.text)
            #expect(article.remarks.isEmpty)
        }
    }

    private static func bytes(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    @Test func utf16WithoutAMarkIsGuessed() throws {
        let article = try article(Array("hello world".utf8).flatMap { [$0, 0] })
        #expect(article.text.string == "hello world")
        #expect(article.remarks == ["The text was taken for UTF-16LE."])
    }

    @Test func aLoneSurrogateAndAnOddByteAreCounted() throws {
        let article = try article([0xFF, 0xFE, 0x00, 0xD8, 0x61, 0, 0x62])
        #expect(article.text.string == "\u{FFFD}a")
        #expect(article.remarks == ["2 characters could not be decoded."])
    }

    @Test func damagedUTF8IsRepaired() throws {
        let article = try article(
            Array("é é é é ".utf8) + [0xFF, 0xC3, 0x28, 0x80] + Array("é".utf8))
        #expect(article.text.string == "é é é é \u{FFFD}\u{FFFD}(\u{FFFD}é")
        #expect(article.remarks == ["3 bytes were no UTF-8."])
    }

    @Test func utf8CutShortIsRepaired() throws {
        let article = try article(Array("the end ".utf8) + [0xE2, 0x82])
        #expect(article.text.string == "the end \u{FFFD}")
    }

    @Test func otherBytesAreWindows1252() throws {
        let article = try article(Array("caf".utf8) + [0xE9, 0x20, 0x93, 0x80, 0x94, 0x20, 0x81])
        #expect(article.text.string == "café “€” \u{FFFD}")
        #expect(
            article.remarks == [
                "The text is no UTF-8 and was taken for windows-1252, which is a guess.",
                "1 character could not be decoded.",
            ])
    }

    @Test(arguments: [
        Array("before\0after".utf8), Array(0...255), [0xFF, 0xFE, 0, 0],
        Array(repeating: 1, count: 100), [0x7F, 0x45, 0x4C, 0x46, 1, 2, 3, 4, 5, 6],
    ])
    func binaryDataIsRefused(bytes: [UInt8]) {
        #expect(throws: ImportError.self) { try article(bytes) }
    }
}
