import Screen
import Testing

struct KeyTests {
    @Test(arguments: [
        "j", "G", "Space", "^D", "Tab", "S-Tab", "Enter", "Esc", "Alt-Right", "Backspace",
        "PageDown", "F1", "F12", "Alt-x", "Ctrl-Left", "S-Up", "Alt-^X", "^Space", "^", "-",
        "Alt--", "Alt-Space", "é", "?", "Alt-S-Left", "Alt-F4", "Ctrl-F4",
    ])
    func `a key reads back from its notation`(notation: String) throws {
        let key = try #require(Key(notation))
        let again = try #require(Key(key.description))
        #expect(again == key)
        if !notation.hasPrefix("^") && !notation.hasPrefix("Alt-^") {
            #expect(key.description == notation)
        }
    }

    @Test func `control knows no upper case`() {
        #expect(Key("^D") == Key(.character("d"), .control))
        #expect(Key("^D") == Key("Ctrl-d"))
        #expect(Key("^d")?.description == "^d")
    }

    @Test func `shift with tab is one key however it is written`() {
        #expect(Key(.tab, .shift) == Key(.backTab))
        #expect(Key("S-Tab") == Key(.backTab))
        #expect(Key("shift-tab") == Key(.backTab))
    }

    @Test(arguments: ["", "Spce", "F0", "F64", "Fx", "Alt-", "\u{1B}", "\t", "jj"])
    func `what is no key is refused`(notation: String) {
        #expect(Key(notation) == nil)
    }

    @Test func `only a plain character types itself`() {
        #expect(Key("x")?.typed == "x")
        #expect(Key("Space")?.typed == " ")
        #expect(Key("^X")?.typed == nil)
        #expect(Key("Alt-x")?.typed == nil)
        #expect(Key("Enter")?.typed == nil)
    }
}

struct KeySequenceTests {
    @Test(arguments: ["g g", "]e", "[d", "g /", "' x", "^P", "Tab", "g Enter"])
    func `a sequence reads back from its notation`(notation: String) throws {
        let keys = try #require(KeySequence(notation))
        #expect(KeySequence(keys.description) == keys)
    }

    @Test func `brackets stand with or without a space`() {
        #expect(KeySequence("]e") == KeySequence("] e"))
        #expect(KeySequence("] e")?.description == "]e")
        #expect(KeySequence("g g")?.description == "g g")
        #expect(KeySequence("^d")?.keys == [.control("d")])
    }

    @Test(arguments: ["", "  ", "Entre", "g Spacce"])
    func `what is no sequence is refused`(notation: String) {
        #expect(KeySequence(notation) == nil)
    }

    @Test func `a sequence knows its beginnings`() throws {
        let whole = try #require(KeySequence("g g"))
        let start = try #require(KeySequence("g"))
        #expect(whole.starts(with: start))
        #expect(!start.starts(with: whole))
    }
}
