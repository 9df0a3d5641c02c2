import Glibc
import TestSupport
import Testing

/// What is being written is not lost, however the reader or the editor ends.
@Suite(.serialized) struct EditorEndToEndTests {
    private let program = BuiltProgram()

    init() {
        program.library.write(
            "a.txt", "Envoy returns\n\nForeign minister Hanna Berg met Oleg Petrov in Oslo.")
    }

    /// A reader in which `script`, a shell's, is the editor; `$1` is the file. It has been started
    /// on a note.
    private func edit(with script: String, then keys: String = "") -> PseudoTerminal {
        let editor = program.home.path + "/editor"
        program.home.write("editor", "#!/bin/sh\n" + script)
        chmod(editor, 0o755)
        let terminal = program.open(environment: ["EDITOR": editor, "TMPDIR": program.home.path])
        #expect(terminal.wait(for: "Oleg Petrov"))
        terminal.type("\r\te" + keys)
        return terminal
    }

    private func notes() -> String {
        let terminal = program.open()
        #expect(terminal.wait(for: "Envoy returns"))
        terminal.type("gn")
        _ = terminal.wait(for: "Notes")
        _ = terminal.wait(seconds: 1) { _ in false }
        return terminal.text
    }

    private var temporaryFolders: [String] {
        var result = glob_t()
        glob(program.home.path + "/dossier-*", 0, nil, &result)
        defer { globfree(&result) }
        return (0..<Int(result.gl_pathc)).compactMap { index in
            result.gl_pathv[index].map { String(cString: $0) }
        }
    }

    @Test func whatTheEditorWroteBecomesTheNote() {
        let terminal = edit(with: "echo 'Ask about dates' > \"$1\"; echo x > \"$1~\"")
        #expect(terminal.wait(for: "saved"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
        #expect(notes().contains("Ask about dates"))
        #expect(temporaryFolders.isEmpty)
    }

    @Test func theEditorFindsTheLastLineEnded() {
        let terminal = edit(with: "printf 'And more\\n' >> \"$1\"")
        #expect(terminal.wait(for: "And more"))
        #expect(terminal.wait(for: "saved"))
        terminal.type("e")
        #expect(
            terminal.wait {
                $0.text.split(separator: "And more", omittingEmptySubsequences: false).count > 2
            })
        #expect(!terminal.text.contains("And moreAnd more"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func aSignalIsPassedOnToTheEditorAndWhatItWroteIsSaved(signal: Int32) {
        let terminal = edit(
            with: "echo 'Ask about dates' > \"$1\"; echo ready; exec sleep 60")
        #expect(terminal.wait(for: "ready"))
        terminal.signal(signal)
        #expect(terminal.waitForEnd() == signal)
        #expect(terminal.isRestored)
        #expect(notes().contains("Ask about dates"))
        #expect(temporaryFolders.isEmpty)
    }

    @Test func anEditorThatDoesNotEndKeepsNobodyWaiting() {
        let terminal = edit(
            with: "trap '' TERM\necho 'Ask about dates' > \"$1\"; echo ready; sleep 12; true")
        #expect(terminal.wait(for: "ready"))
        terminal.signal(SIGTERM)
        #expect(terminal.waitForEnd() == SIGTERM)
        #expect(terminal.isRestored)
        #expect(terminal.text.contains("is kept in"))
        #expect(temporaryFolders.count == 1)
    }

    @Test func whatAnEditorThatFailsWroteIsKept() {
        let terminal = edit(with: "echo 'Ask about dates' > \"$1\"; exit 3")
        #expect(terminal.wait(for: "status 3"))
        #expect(temporaryFolders.count == 1)
        terminal.signal(SIGTERM)
        #expect(terminal.waitForEnd() == SIGTERM)
    }

    @Test func keysThatWereTypedAheadAreNotLostToTheEditor() {
        let terminal = edit(with: "sleep 1; echo 'Ask about dates' > \"$1\"", then: "gn")
        #expect(terminal.wait(for: "· Notes"))
        #expect(terminal.text.contains("Ask about dates"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
    }

    @Test func aNoteThatIsBeingTypedIsSavedWhenASignalEndsTheReader() {
        let terminal = program.open()
        #expect(terminal.wait(for: "Oleg Petrov"))
        terminal.type("\r\ta")
        terminal.type("Ask about dates")
        #expect(terminal.wait(for: "Ask about dates"))
        terminal.signal(SIGTERM)
        #expect(terminal.waitForEnd() == SIGTERM)
        #expect(terminal.isRestored)
        #expect(notes().contains("Ask about dates"))
    }

    @Test func aNotebookThatCannotBeWrittenLeavesTheTextInTheEditorAndThenInAFile() {
        program.home.write("file", "no folder")
        let notebook = program.home.path + "/file/notebook.sqlite"
        let terminal = program.open(
            ["open", "--notebook", notebook, program.library.path],
            environment: ["TMPDIR": program.home.path])
        #expect(terminal.wait(for: "Oleg Petrov"))
        terminal.type("\r\ta")
        terminal.type("Ask about dates")
        terminal.type("\u{13}")
        #expect(terminal.wait(for: "cannot be opened"))
        #expect(terminal.text.contains("Ask about dates"))
        terminal.signal(SIGTERM)
        #expect(terminal.waitForEnd() == SIGTERM)
        #expect(terminal.text.contains("is kept in"))
        #expect(temporaryFolders.count == 1)
    }
}
