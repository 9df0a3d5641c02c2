import Articles
import Importing
import TestSupport
import Testing

/// The lines of a message as they travel.
func mail(_ lines: String...) -> [UInt8] {
    Array(lines.joined(separator: "\r\n").utf8)
}

@Suite struct MailTests {
    private let folder = TemporaryFolder()

    private func text(_ bytes: [UInt8]) throws -> String {
        try article(bytes, name: "a.eml").text.string
    }

    @Test func aLetterIsReadAsItsWriterMeantIt() throws {
        let letter = mail(
            "Return-Path: <berg@example.org>", "Received: from a by b;",
            "\tTue, 28 Nov 2006 11:32:09 +0000",
            "From: =?utf-8?Q?J=C3=BCrgen_Berg?= <berg@example.org>",
            "To: =?iso-8859-1?B?RnJhbudvaXM=?= Petit <petit@example.org>,", "\tdesk@example.org",
            "Cc: archive@example.org", "Subject: =?utf-8?B?RGllIFBpZXIgaW4gR3I=?=",
            " =?utf-8?B?w7xuYXU=?=: what next?", "Date: Tue, 28 Nov 2006 14:32:05 +0300",
            "Message-ID: <1@example.org>", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8; format=flowed",
            "Content-Transfer-Encoding: quoted-printable", "",
            "Dear Fran=C3=A7ois,", "",
            "the board will look at the pier on Tuesday, and we would like to know=20",
            "what the ferry costs.", "",
            "> Is there a plan for the winter, or will the ferry stay where it=20",
            "> is?", "",
            "There is none.", "", "J=C3=BCrgen", "", "--=20", "J=C3=BCrgen Berg", "Harbour board")
        let article = try article(letter, name: "a.eml")
        #expect(
            outline(article) == """
                pre: From: Jürgen Berg <berg@example.org>
                To: François Petit <petit@example.org>, desk@example.org
                Cc: archive@example.org
                Date: Tue, 28 Nov 2006 14:32:05 +0300
                Subject: Die Pier in Grünau: what next?
                p: Dear François,
                p: the board will look at the pier on Tuesday, and we would like to know what the \
                ferry costs.
                >p: Is there a plan for the winter, or will the ferry stay where it is?
                p: There is none.
                p: Jürgen
                rule: * * *
                pre: Jürgen Berg
                Harbour board
                """)
        #expect(article.title == "Die Pier in Grünau: what next?")
        #expect(OwnDate.of(article)?.value.text == "2006-11-28")
        #expect(article.remarks.isEmpty)
    }

    @Test func ofTwoFormsOfATextThePlainOneIsRead() throws {
        func letter(plain: String) -> [UInt8] {
            mail(
                "From: a@example.org", "Subject: Two forms",
                "Content-Type: multipart/alternative; boundary=\"b=1\"", "", "For old programs.",
                "--b=1", "Content-Type: text/plain", "", plain, "--b=1",
                "Content-Type: text/html; charset=utf-8", "",
                "<html><body><p>The <b>page</b> says more.</p></body></html>", "--b=1--", "After.")
        }
        let plain = try text(letter(plain: "The plain text."))
        #expect(plain == "From: a@example.org\nSubject: Two forms\n\nThe plain text.")
        let page = try text(letter(plain: " "))
        #expect(page == "From: a@example.org\nSubject: Two forms\n\nThe page says more.")
    }

    @Test func encodingsAreBelievedAndUnknownOnesSaid() throws {
        let latin = Array("Subject: x\nContent-Type: text/plain; charset=ISO-8859-1\n\n".utf8)
        #expect(try text(latin + [0x47, 0x72, 0xFC, 0xDF]).hasSuffix("Grüß"))
        let windows = Array(
            "Subject: x\nContent-Type: text/plain; charset=\"Windows-1252\"\n\n".utf8)
        #expect(try text(windows + [0x93, 0x41, 0x94, 0x80]).hasSuffix("“A”€"))
        let unknown = try article(
            Array("Subject: x\nContent-Type: text/plain; charset=x-\u{7}y\n\nabc".utf8),
            name: "a.eml")
        #expect(unknown.remarks == ["Its encoding, x-y, is not known; it was guessed."])
        let none = Array("Subject: Gr".utf8) + [0xFC] + Array("n\n\nabc".utf8)
        #expect(try text(none).hasPrefix("Subject: Grün"))
    }

    @Test func attachmentsAreListedAndReadWhereTheyAreTexts() throws {
        let letter = mail(
            "From: a@example.org", "Subject: Papers",
            "Content-Type: multipart/mixed; boundary=x", "", "--x", "", "See below.", "--x",
            "Content-Type: text/plain; charset=iso-8859-1",
            "Content-Disposition: attachment;", " filename*0*=utf-8'en're%C3%B6pen;",
            " filename*1=\" the pier.txt\"", "Content-Transfer-Encoding: base64", "",
            "VGhlIHBpZXIgaW4gR3L8bmF1", "--x",
            "Content-Type: image/jpeg; name=\"../../a\\\"b.jpg\"",
            "", "xxxx", "--x", "Content-Type: message/rfc822", "", "Subject: Forwarded",
            "Content-Type: multipart/mixed; boundary=y", "", "--y", "", "Inner text.", "--y",
            "Content-Type: text/markdown", "Content-Disposition: attachment; filename=n.md", "",
            "# A note", "--y--", "--x--")
        let found = try ImportedParts("l.eml", bytes: letter, in: folder)
        #expect(
            found.paths == [
                "l.eml", "l.eml/1-reöpen-the-pier.txt", "l.eml/3-message.eml",
                "l.eml/3-message.eml/1-n.md",
            ])
        #expect(
            found.titles == ["Papers", "The pier in Grünau", "Forwarded", "A note"])
        #expect(
            outline(found.articles[0]) == """
                pre: From: a@example.org
                Subject: Papers
                p: See below.
                p: Attachments:
                i1.3: 1. reöpen the pier.txt (text/plain)
                i1.3: 2. ../../a"b.jpg (image/jpeg)
                i1.3: 3. without a name (message/rfc822)
                """)
        #expect(found.articles[0].part == nil)
        #expect(found.articles[1].part == ArticlePart(fileLength: 5, range: 0..<letter.count))
        #expect(try found.areReadAlone(in: folder))
    }

    @Test func aPartThatIsGoneIsSaid() throws {
        folder.write("l.eml", bytes: mail("Subject: x", "", "y"))
        for name in ["l.eml/1-x.txt", "l.eml/", "l.eml/../l.eml", "l.eml/1-x.pdf"] {
            #expect(throws: ImportError.noSuchPart) {
                try Importer().article(inFile: folder.file(name), path: DocumentPath(name))
            }
        }
    }

    @Test func hostileMessagesAreReadInBounds() throws {
        let deep = (0..<10_000).map {
            "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n"
        }
        let nested = try ImportedParts(
            "n.eml", "From: a@b\n" + deep.joined() + "\nx\n", in: folder)
        #expect(nested.articles.count == 1)
        #expect(nested.articles.first?.remarks.isEmpty == false)
        let inner = String(repeating: "Content-Type: message/rfc822\n\n", count: 20_000)
        let messages = try ImportedParts("m.eml", inner, in: folder)
        #expect(messages.articles.count == 5)
        #expect(messages.refused.count == 1)
        let many = String(repeating: "--x\n\ntext\n", count: 50_000)
        let wide = try ImportedParts(
            "w.eml", "Content-Type: multipart/mixed; boundary=x\n\n\(many)", in: folder)
        #expect(wide.articles.count == 1)
        let fields = (0..<200_000).map { "X-\($0): y\n" }.joined()
        #expect(try text(Array((fields + "\nbody\n").utf8)) == "body")
        let long = "Subject: " + String(repeating: "a", count: 1_000_000) + "\n\nbody\n"
        #expect(try text(Array(long.utf8)).utf8.count < 5000)
        let controls = "Subject: =?utf-8?Q?=1B]52;c;cHduZWQ=3D=07?=\r\rX: y\n\n@\u{9B}31m"
        #expect(
            try !text(Array(controls.utf8)).unicodeScalars.contains {
                $0.value < 10 || $0 == "\u{9B}"
            })
    }
}
