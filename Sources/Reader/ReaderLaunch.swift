import Articles
import Indexing
import LibraryStore
import ReaderModel
import ReaderViews
import Screen

/// All that the reader needs from outside to open a library.
public struct ReaderLaunch {
    private let root: LibraryRoot
    private let locations: DataLocations
    private let notebook: String
    private let environment: [String: String]
    private let now: @Sendable () -> Timestamp

    /// - Parameters:
    ///   - notebook: the path of the notebook, which is made with the first note.
    ///   - environment: for `VISUAL`, `EDITOR` and `NO_COLOR`.
    public init(
        root: LibraryRoot, locations: DataLocations, notebook: String,
        environment: [String: String], now: @escaping @Sendable () -> Timestamp
    ) {
        self.root = root
        self.locations = locations
        self.notebook = notebook
        self.environment = environment
        self.now = now
    }

    /// Shows the reader until the user leaves.
    ///
    /// - Parameter openTerminal: makes the terminal, whose wait the wake-up ends.
    /// - Returns: the signal that ended the reader, or nil when the user left.
    /// - Throws: what keeps the library from being opened; the terminal is untouched then, as it is
    ///   asked for last.
    public func run(openTerminal: (WakeUp) throws -> any Terminal) throws -> Int32? {
        let configuration = try Configuration.load(from: locations.configuration)
        let wakeUp = try WakeUp()
        let mailbox = Mailbox(wakeUp: wakeUp)
        let (source, indexing) = try openLibrary(mailbox)
        let state = StateFile(at: locations.state(forLibrary: root.path))
        let runner = EffectRunner(
            source: source, notes: LibraryNotes(notebook: notebook, now: now),
            places: state.read())
        let terminal = try openTerminal(wakeUp)
        defer { terminal.close() }
        let session = ReaderSession(
            ReaderSession.Parts(
                terminal: terminal, source: source, runner: runner, indexing: indexing,
                mailbox: mailbox, editor: ExternalEditor(environment: environment),
                keyMap: configuration.keyMap, theme: Theme(colours: terminal.colours),
                options: configuration.options))
        let ending = session.run()
        // What cannot be remembered is not worth a message after the screen is gone.
        try? state.write(runner.places)
        if case .terminated(let signal) = ending { return signal }
        return nil
    }

    private func openLibrary(
        _ mailbox: Mailbox
    ) throws -> (any ArticleSource, BackgroundIndexing?) {
        switch root {
        case .document(_, let name):
            return (try DocumentLibrary(root: root, name: name), nil)
        case .folder(let path):
            let index = try LibraryIndex.open(
                at: locations.index(forLibrary: path), library: path)
            let source = FolderLibrary(root: root, index: index)
            return (source, BackgroundIndexing(root: root, index: index, mailbox: mailbox))
        }
    }
}
