import ReaderModel
import ReaderViews
import Screen

/// Drives the reader by keys, as the event loop does, and looks at the screen.
struct Driver {
    var state: ReaderState
    var library: FixtureLibrary
    var theme = Theme(colours: 256)
    var keyMap = KeyMap.standard
    private var keys = KeySequencer(keyMap: .standard)

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
