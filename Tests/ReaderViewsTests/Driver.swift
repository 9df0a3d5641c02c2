import ReaderModel
import ReaderViews
import Screen
import Testing

/// Drives the reader by keys, as the event loop does, and looks at the screen.
struct Driver {
    var state: ReaderState
    var library: FixtureLibrary
    var theme = Theme(colours: 256) { didSet { drawn = nil } }
    var keyMap = KeyMap.standard { didSet { drawn = nil } }
    private var keys = KeySequencer(keyMap: .standard)
    /// A screen that is drawn anew at every key, over what it showed before.
    private var kept = ScreenBuffer(size: ScreenSize(rows: 1, columns: 1))
    private var drawn: SidePanes?

    init(
        _ columns: Int, _ rows: Int, library: FixtureLibrary = .harbour,
        isSingleDocument: Bool = false
    ) {
        self.library = library
        state = ReaderState(
            viewport: Viewport(columns: columns, rows: rows),
            library: LibraryFacts(
                name: "harbour", isSingleDocument: isSingleDocument,
                articles: library.articles.count, skipped: library.skipped.count))
        send(.resized(state.viewport))
    }

    mutating func send(_ message: Message) {
        library.send(message, to: &state)
        drawAgain()
    }

    private mutating func drawAgain() {
        let size = ScreenSize(rows: state.viewport.rows, columns: state.viewport.columns)
        if kept.size != size {
            kept = ScreenBuffer(size: size)
            drawn = nil
        }
        render(
            state, theme: theme, keyMap: keyMap, pending: keys.pending, drawn: &drawn, into: &kept)
        #expect(kept == screen, "what is left of the screen before is not what belongs there")
    }

    mutating func resize(_ columns: Int, _ rows: Int) {
        send(.resized(Viewport(columns: columns, rows: rows)))
    }

    /// Presses keys that are written with spaces between them.
    mutating func press(_ notation: String) {
        for key in KeySequence(notation)!.keys { press(key) }
    }

    mutating func type(_ text: String) {
        for character in text { press(.character(character)) }
    }

    private mutating func press(_ key: Key) {
        if state.mode == .character {
            send(key.typed.map(Message.character) ?? .command(.cancel))
            return
        }
        switch keys.take(key, mode: state.mode) {
        case .command(let command): send(.command(command))
        case .text(let text): send(.typed(text))
        case .prefix, .none: break
        }
    }

    var screen: ScreenBuffer {
        let viewport = state.viewport
        var buffer = ScreenBuffer(
            size: ScreenSize(rows: viewport.rows, columns: viewport.columns))
        render(state, theme: theme, keyMap: keyMap, pending: keys.pending, into: &buffer)
        return buffer
    }
}
