import ReaderModel
import Screen
import Testing

@testable import ReaderViews

@Suite struct KeyMapTests {
    private let modes = InputMode.allCases.filter { $0 != .character }

    private func command(_ notation: String, _ mode: InputMode) -> Command? {
        guard let keys = KeySequence(notation)?.keys else { return nil }
        if case .command(let command) = KeyMap.standard.lookup(keys, mode: mode) { return command }
        return nil
    }

    @Test func theStandardTableIsWrittenInTheNotationOfKeySequences() {
        for entry in KeyMap.entries {
            #expect(KeySequence(entry.notation)?.caption == entry.notation)
        }
    }

    @Test func aKeyMeansOneThingInAMode() {
        for mode in modes {
            let inMode = KeyMap.entries.filter { !$0.modes.isDisjoint(with: ModeSet(mode)) }
            let sequences = inMode.compactMap { KeySequence($0.notation) }
            #expect(Set(sequences).count == sequences.count, "\(mode)")
            for sequence in sequences {
                let longer = sequences.filter { $0 != sequence && $0.starts(with: sequence) }
                #expect(longer.isEmpty, "\(sequence) hides \(longer) in \(mode)")
                for count in 1..<sequence.keys.count where sequence.keys.count > 1 {
                    let start = Array(sequence.keys.prefix(count))
                    #expect(KeyMap.standard.lookup(start, mode: mode) == .prefix)
                }
            }
        }
    }

    @Test func everyCommandHasAKey() {
        for description in CommandDescription.all {
            #expect(!KeyMap.standard.bindings(for: description.command).isEmpty)
        }
        #expect(Set(CommandDescription.all.map(\.command)) == Set(Command.allCases))
    }

    @Test(arguments: [
        ("j", Command.lineDown), ("k", .lineUp), ("Space", .pageDown), ("b", .pageUp),
        ("^D", .halfPageDown), ("^U", .halfPageUp), ("g g", .toStart), ("G", .toEnd),
        ("{", .previousParagraph), ("}", .nextParagraph), ("/", .searchInArticle), ("n", .nextHit),
        ("N", .previousHit), ("g /", .searchLibrary), ("Tab", .nextLink), ("S-Tab", .previousLink),
        ("Enter", .follow), ("]e", .nextMention), ("[e", .previousMention), ("K", .entityCard),
        ("g d", .entityPage), ("^O", .back), ("Alt-Right", .forward), ("L", .forward),
        ("m", .setMark), ("'", .goToMark), ("]d", .nextArticle), ("[d", .previousArticle),
        ("v", .select), ("a", .annotate), ("h", .highlight), ("]a", .nextNote),
        ("[a", .previousNote), ("e", .editNote), ("x", .deleteNote), ("u", .undo), ("^R", .redo),
        ("y", .copy), ("Y", .copyWithCitation), (":", .commandLine), ("^P", .goToAnything),
        ("?", .help), ("q", .close), ("Q", .quit),
    ])
    func theKeysOfTheDesignDoWhatItSays(_ notation: String, _ expected: Command) {
        #expect(command(notation, .text) == expected)
    }

    @Test func whatIsTypedIsTextOnlyWhereTextIsTyped() {
        let keyMap = KeyMap.standard
        for mode in modes {
            let found = keyMap.lookup([.character("ß")], mode: mode)
            #expect(found == (mode.takesText ? .text("ß") : .none))
        }
        #expect(keyMap.lookup([.alt("x")], mode: .prompt) == .none)
        #expect(keyMap.lookup([], mode: .text) == .none)
    }

    @Test func noLetterIsLostWhileTyping() {
        for mode in [InputMode.prompt, .editor] {
            for value in UInt8(0x20)...0x7E {
                let character = Character(Unicode.Scalar(value))
                let found = KeyMap.standard.lookup([.character(character)], mode: mode)
                #expect(found == .text(String(character)))
            }
        }
    }

    @Test func aUsersBindingStandsBeforeTheStandardOnes() throws {
        var keyMap = KeyMap.standard
        try keyMap.bind("J", to: "next-article", in: .text)
        try keyMap.bind("j", to: "page-down", in: .text)
        try keyMap.bind("k k", to: "to-start", in: .text)
        try keyMap.bind("x", to: "none", in: .text)
        #expect(keyMap.lookup([.character("J")], mode: .text) == .command(.nextArticle))
        #expect(keyMap.lookup([.character("j")], mode: .text) == .command(.pageDown))
        #expect(keyMap.lookup([.character("j")], mode: .articles) == .command(.lineDown))
        #expect(keyMap.lookup([.character("k")], mode: .text) == .prefix)
        #expect(keyMap.lookup([.character("x")], mode: .text) == .none)
        #expect(keyMap.bindings(for: .lineDown, in: .text) == ["Down"])
        #expect(keyMap.bindings(for: .nextArticle, in: .text) == ["J", "]d"])
        #expect(keyMap.bindings(for: .pageDown, in: .text).first == "j")
    }

    @Test func whatCannotBeBoundIsRefused() {
        var keyMap = KeyMap.standard
        #expect(throws: KeyMapError.noKey("Hyper-j")) {
            try keyMap.bind("Hyper-j", to: "follow", in: .text)
        }
        #expect(throws: KeyMapError.noCommand("jump")) {
            try keyMap.bind("j", to: "jump", in: .text)
        }
        #expect(throws: KeyMapError.typesText("j", .prompt)) {
            try keyMap.bind("j", to: "accept", in: .prompt)
        }
        #expect(throws: KeyMapError.takesNoKeys(.character)) {
            try keyMap.bind("j", to: "accept", in: .character)
        }
    }

    @Test func theTablesHaveEveryCommandAndItsKeys() {
        let markdown = KeyMap.standard.markdownTable()
        let plain = KeyMap.standard.plainTable()
        for description in CommandDescription.all {
            #expect(markdown.contains("| `\(description.command.rawValue)` |"))
            #expect(plain.contains(" \(description.command.rawValue) "))
            for key in KeyMap.standard.bindings(for: description.command) {
                #expect(markdown.contains("`\(key)`"))
                #expect(plain.contains(key))
            }
        }
        #expect(CommandGroup.allCases.allSatisfy { markdown.contains("### \($0.rawValue)\n") })
    }
}
