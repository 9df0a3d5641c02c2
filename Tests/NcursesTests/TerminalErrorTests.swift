import Testing

@testable import Ncurses

struct TerminalErrorTests {
    @Test func `the message names what is wrong, and nothing in it can harm a terminal`() {
        let error = TerminalError.unknownTerminal(name: "no\u{1B}[31m-such")
        #expect(error.description.contains("no?[31m-such"))
        #expect(error.description.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
        #expect(TerminalError.dumbTerminal(name: "dumb").description.contains("dumb"))
    }
}

struct TerminalEnvironmentTests {
    @Test(arguments: [
        (nil, true), ("C", true), ("de_DE", true), ("C.UTF-8", true), ("en_GB.utf8", true),
        ("ca_ES.UTF-8@valencia", true), ("ru_RU.KOI8-R", false), ("de_DE.ISO-8859-1", false),
    ])
    func `only a locale that names another encoding is believed not to be UTF-8`(
        locale: String?, expected: Bool
    ) {
        #expect(TerminalEnvironment(term: "xterm", locale: locale).isUTF8 == expected)
    }
}

struct Base64Tests {
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
        ("\u{FF}\u{0}~", "w78Afg=="),
    ])
    func `the examples of the RFC`(text: String, expected: String) {
        #expect(Base64.encode(Array(text.utf8)) == Array(expected.utf8))
    }
}
