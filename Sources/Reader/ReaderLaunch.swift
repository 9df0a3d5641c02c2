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
    private let encoding: String?
    private let environment: NamedValues
    private let now: @Sendable () -> Timestamp

    /// - Parameters:
    ///   - notebook: the path of the notebook, which is made with the first note.
    ///   - encoding: what texts are read in; nil to find out.
    ///   - environment: for `VISUAL`, `EDITOR`, `HOME`, `PATH`, `DISPLAY`, `WAYLAND_DISPLAY` and
    ///     `NO_COLOR`.
    public init(
        root: LibraryRoot, locations: DataLocations, notebook: String, encoding: String? = nil,
        environment: NamedValues, now: @escaping @Sendable () -> Timestamp
    ) {
        self.root = root
        self.locations = locations
        self.notebook = notebook
        self.encoding = encoding
        self.environment = environment
        self.now = now
    }

    /// Shows the reader until the user leaves.
    ///
    /// - Parameter openTerminal: makes the terminal, whose wait the wake-up ends.
    /// - Throws: what keeps the library from being opened; the terminal is untouched then, as it is
    ///   asked for last.
    public func run(openTerminal: (WakeUp) throws -> any Terminal) throws -> ReaderEnding {
        let configuration = try Configuration.load(from: locations.configuration)
        let wakeUp = try WakeUp()
        let mailbox = Mailbox(wakeUp: wakeUp)
        var remarks: [String] = []
        let notes = LibraryNotes(notebook: notebook, now: now) { remarks.append($0) }
        defer { notes.close() }
        let library = try openLibrary(mailbox, wakeUp, notes, options(configuration))
        let state = StateFile(at: locations.state(forLibrary: root.path))
        let before = state.read()
        let runner = EffectRunner(
            source: library.source, notes: notes, places: before,
            colours: configuration.options.colourNames, options: options(configuration),
            home: environment["HOME"])
        defer { library.close(runner.places) }
        let terminal = try openTerminal(wakeUp)
        defer { terminal.close() }
        let session = ReaderSession(
            ReaderSession.Parts(
                terminal: terminal, source: library.source, runner: runner,
                indexing: library.indexing, remark: library.remark,
                mailbox: mailbox, drafts: locations.drafts,
                watch: NotebookWatch(notes.place, mailbox: mailbox, wakeUp: wakeUp),
                editor: ExternalEditor(environment: environment),
                clipboard: Clipboard(ClipboardProgram.available(in: environment)),
                keyMap: configuration.keyMap, theme: Theme(colours: terminal.colours),
                options: configuration.options))
        let ending = session.run()
        terminal.close()
        do {
            if hasNews(runner.places, since: before) { try state.write(runner.places) }
        } catch {
            session.remarks.append("The place was not remembered. \(error.message)")
        }
        notes.close()
        remarks += session.remarks
        if case .terminated(let signal) = ending {
            return ReaderEnding(signal: signal, remarks: remarks)
        }
        return ReaderEnding(signal: nil, remarks: remarks)
    }

    /// A document by itself that is left where it begins is opened there without being told.
    private func hasNews(_ places: ReadingPlaces, since before: ReadingPlaces) -> Bool {
        guard case .document = root, before == ReadingPlaces() else { return true }
        return !places.areAtBeginning
    }

    /// An open library: what it is read from, and what keeps it up to date.
    private struct OpenLibrary {
        let source: any ArticleSource
        var index: LibraryIndex?
        var background: BackgroundSearch?
        var indexing: BackgroundIndexing?

        /// What the user is to be told at the start.
        var remark: String? {
            index?.remark ?? (source as? DocumentLibrary)?.faults.first
        }

        /// The next to open the index would have to read the log that is left otherwise.
        ///
        /// - Parameter places: what the next start will begin with.
        func close(_ places: ReadingPlaces) {
            (source as? DocumentLibrary)?.close()
            indexing?.stop()
            background?.stop()
            index?.interrupt()
            index?.close(
                keepingAnswersTo: StartQuestions(
                    article: places.lastArticle, sort: places.sort, ascending: places.ascending))
        }
    }

    private func options(_ configuration: Configuration) -> ReadingOptions {
        var options = configuration.reading
        options.conversions = locations.conversions
        if let encoding { _ = options.choose(encoding: encoding) }
        return options
    }

    private func openLibrary(
        _ mailbox: Mailbox, _ wakeUp: WakeUp, _ notes: LibraryNotes, _ options: ReadingOptions
    ) throws -> OpenLibrary {
        let decisions = DecisionSource(notebook: notebook, now: now, shared: EntitiesFile.read)
        switch root {
        case .document(_, let name):
            return OpenLibrary(
                source: try DocumentLibrary(
                    root: root, name: name, cache: locations.readings, options: options,
                    decided: decisions,
                    notes: notes))
        case .folder, .file:
            let index = try LibraryIndex.open(
                at: locations.index(forLibrary: root.path), library: root.path,
                texts: LibraryTexts(root, options: options))
            let background = try BackgroundSearch(
                LibrarySearching(index: index), mailbox: mailbox)
            return OpenLibrary(
                source: FolderLibrary(
                    root: root, index: index, options: options, decisions: decisions,
                    background: background, catalogue: GoToCatalogue(index, mailbox: mailbox)),
                index: index, background: background,
                indexing: try BackgroundIndexing(
                    root: root, index: index, options: options,
                    decisions: decisions, mailbox: mailbox,
                    wakeUp: wakeUp))
        }
    }
}
