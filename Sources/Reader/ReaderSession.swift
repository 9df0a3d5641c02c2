import Articles
import Glibc
import Indexing
import LibraryStore
import ReaderModel
import ReaderViews
import Screen

/// The reader's loop: events become messages, messages change the state, effects are carried out,
/// and what the state has become is drawn. Nothing runs while nobody types and nothing arrives.
final class ReaderSession {
    /// Keys that are taken in before the screen is drawn again: as many as a fast paste brings, few
    /// enough that a held key is seen to move.
    private static let eventsPerFrame = 4096

    /// Effects that one event may lead to, one out of another: several times what any does.
    private static let effectsPerEvent = 64

    let terminal: any Terminal
    let source: any ArticleSource
    let runner: EffectRunner
    private let indexing: BackgroundIndexing?
    let mailbox: Mailbox
    let editor: ExternalEditor
    let clipboard: Clipboard
    private let theme: Theme
    private let keyMap: KeyMap
    private var keys: KeySequencer
    private var buffer: ScreenBuffer
    /// What stands in the buffer beside the text.
    private var drawn: SidePanes?
    private(set) var state: ReaderState
    private let remark: String?
    /// Where what is being written is kept; nil where nothing can be.
    let drafts: String?
    /// Made with the first note that is written.
    var draftKeeper: DraftKeeper?
    /// What the note that is being written belongs to.
    var draftSubject: (purpose: NoteEditorState.Purpose, draft: NoteDraft?)?
    let watch: NotebookWatch?
    /// What was typed since the state was last brought up to date.
    private var typed = ""
    private var ending: Ending?
    /// How often another process has decided on names since the index was last known to hold it. Who
    /// decided may have brought it up to date, so that nothing is left to do but to show it.
    private var awaitedReplays = 0
    /// Once for each time the screen is drawn is enough.
    private var hasLookedAtNotes = false
    /// Whether the screen may show something else than the state.
    private var isStale = true
    private var effectsLeft = effectsPerEvent
    /// What came while an editor had the terminal, to be heeded afterwards.
    var postponed: [TerminalEvent] = []
    /// What the user is to be told when the screen is gone.
    var remarks: [String] = []

    /// How a session ends.
    enum Ending: Hashable {
        case quit
        /// The terminal is gone, or a signal asked the reader to end.
        case terminated(signal: Int32)
    }

    struct Parts {
        var terminal: any Terminal
        var source: any ArticleSource
        var runner: EffectRunner
        var indexing: BackgroundIndexing?
        /// What the user is to be told at the start.
        var remark: String?
        var mailbox: Mailbox
        /// Where what is being written is kept.
        var drafts: String?
        var watch: NotebookWatch?
        var editor: ExternalEditor
        var clipboard = Clipboard([])
        var keyMap: KeyMap
        var theme: Theme
        var options: ReaderOptions
    }

    init(_ parts: Parts) {
        terminal = parts.terminal
        source = parts.source
        runner = parts.runner
        indexing = parts.indexing
        mailbox = parts.mailbox
        editor = parts.editor
        clipboard = parts.clipboard
        theme = parts.theme
        keyMap = parts.keyMap
        keys = KeySequencer(keyMap: parts.keyMap)
        let places = parts.runner.places
        let size = parts.terminal.size
        buffer = ScreenBuffer(size: size)
        state = ReaderState(
            viewport: Viewport(size), library: parts.source.facts,
            order: ListOrder(places.sort), isReversed: !places.ascending,
            options: parts.options)
        remark = parts.remark
        drafts = parts.drafts
        watch = parts.watch
    }

    /// Runs until the user leaves or the terminal goes away.
    func run() -> Ending {
        do {
            try source.together { openFirst() }
        } catch {
            send(.failed(message(for: error)))
        }
        if let remark { send(.failed(remark)) }
        draw()
        // A notebook that is damaged is mended before the decisions in it are read elsewhere.
        for message in runner.openNotebook() {
            send(message)
            draw()
        }
        // The document is on the screen: now there is time to look at the model whole.
        if let document = source as? DocumentLibrary, let fault = document.fault {
            document.forgetNames()
            replayDecisions()
            send(.failed(fault))
            draw()
        }
        indexing?.startQuietly(showing: state.library.articles + state.library.skipped)
        watch?.start()
        offerDrafts()
        while ending == nil {
            handleNext()
            var count = 1
            while ending == nil, hasPendingInput, count < Self.eventsPerFrame {
                handleNext()
                count += 1
            }
            if ending == nil, isStale { draw() }
            keepDraft()
            hasLookedAtNotes = false
        }
        indexing?.stop()
        takeTyped()
        if case .terminated = ending {
            effectsLeft = Self.effectsPerEvent
            saveUnfinishedNote()
            rememberPlace()
        }
        keepDraft()
        draftKeeper?.finish()
        clipboard.finish()
        return ending ?? .quit
    }

    /// Opens the document that the reader was called with, or the article that was open last.
    private func openFirst() {
        if state.library.isSingleDocument {
            perform([.openArticle(ArticleID(1), .remembered)])
        } else if let id = lastArticle() {
            // The list goes there first, or it would open the article that it begins with.
            perform([.locateInList(id, state.articles.query), .openArticle(id, .remembered)])
        }
        send(.resized(state.viewport))
    }

    private func lastArticle() -> ArticleID? {
        guard let path = runner.places.lastArticle else { return nil }
        return try? source.article(path: path)?.id
    }

    func draw() {
        takeTyped()
        isStale = false
        if buffer.size != terminal.size {
            buffer = ScreenBuffer(size: terminal.size)
            drawn = nil
        }
        render(
            state, theme: theme, keyMap: keyMap, pending: keys.pending, drawn: &drawn, into: &buffer
        )
        terminal.present(buffer)
        if state.library.progress != nil { indexing?.focus.look(at: lookedAt) }
    }

    /// The open article, then those whose rows are on the screen.
    private var lookedAt: [ArticleID] {
        [state.reading?.id].compactMap { $0 }
            + state.articles.rows(onScreenOf: terminal.size.rows).map(\.summary.id)
    }

    // MARK: - Events

    private var hasPendingInput: Bool { !postponed.isEmpty || terminal.hasPendingInput }

    func end(by signal: Int32) {
        ending = .terminated(signal: signal)
    }

    private func handleNext() {
        effectsLeft = Self.effectsPerEvent
        do {
            let event = postponed.isEmpty ? try terminal.nextEvent() : postponed.removeFirst()
            if event.isOfUser { takeChangedNotes() }
            handle(event)
        } catch {
            ending = .terminated(signal: SIGHUP)
        }
    }

    /// Before what the user does is done, it must be known what another reader has done meanwhile; and
    /// it is shown when it is done.
    private func takeChangedNotes() {
        guard !hasLookedAtNotes else { return }
        hasLookedAtNotes = true
        // A notebook that cannot be read is spoken of when it is needed.
        guard let message = try? runner.notesChangedElsewhere() else { return }
        send(message)
        guard (try? runner.areDecidedAnew()) ?? false else { return }
        awaitedReplays += 1
        replayDecisions()
    }

    private func handle(_ event: TerminalEvent) {
        if case .wokenUp = event {} else { isStale = true }
        switch event {
        case .key(let key): take(key)
        case .paste(let text): if state.mode.takesText { send(.typed(text)) }
        case .mouse(let mouse): take(mouse)
        case .resized(let size): send(.resized(Viewport(size)))
        case .suspendedAndResumed: send(.resized(Viewport(terminal.size)))
        case .wokenUp: takeNews()
        case .terminate(let signal): ending = .terminated(signal: signal)
        case .endOfInput: ending = .terminated(signal: SIGHUP)
        }
    }

    private func take(_ key: Key) {
        if state.mode == .character {
            if case .character(let character) = key.code, key.modifiers.isEmpty {
                send(.character(character))
            } else {
                send(.command(.cancel))
            }
            return
        }
        switch keys.take(key, mode: state.mode) {
        case .command(let command): send(.command(command))
        case .text(let text): typed += text
        case .prefix, .none: break
        }
    }

    private func take(_ mouse: MouseEvent) {
        let target = ScreenMap.target(row: mouse.row, column: mouse.column, in: state)
        switch mouse.kind {
        case .press(.left): send(.pointed(.press(clicks: mouse.clicks), target))
        case .drag: send(.pointed(.drag, target))
        case .scrollUp: send(.pointed(.scroll(lines: -3), target))
        case .scrollDown: send(.pointed(.scroll(lines: 3), target))
        default: break
        }
    }

    func takeNews() {
        watch?.look()
        indexing?.look()
        for news in mailbox.takeAll() {
            effectsLeft = Self.effectsPerEvent
            var facts = state.library
            switch news {
            case .progress(let progress):
                facts.progress = progress.text
                (source as? FolderLibrary)?.indexChanged()
                facts.articles = source.facts.articles
                send(.libraryChanged(facts))
                if progress.hasNewNames { reopen() }
            case .finished(let report):
                let remark = report.successions.map { takeSuccessions($0) } ?? nil
                // Another reader may have put in what this one finds there already.
                let isBehind = source.facts.articles != facts.articles
                // Most starts find nothing new.
                guard
                    report.hasNews || isBehind || facts.progress != nil || remark != nil
                        || awaitedReplays > 0
                else { break }
                (source as? FolderLibrary)?.indexChanged()
                send(.libraryChanged(source.facts))
                for fault in report.faults { send(.failed(fault)) }
                if report.hasChanges || report.namesHaveChanged || awaitedReplays > 0 { reopen() }
                awaitedReplays = max(0, awaitedReplays - 1)
                if let remark { showSuccessions(remark) }
            case .copied(let report): say(report)
            case .catalogued:
                guard state.prompt?.kind == .goTo, let text = state.prompt?.input.text else {
                    break
                }
                perform([.findAnything(text)])
            case .found(let query, let findings): send(.libraryFound(query, findings))
            case .notebookTouched:
                hasLookedAtNotes = false
                takeChangedNotes()
            case .draftNotKept(let text):
                if state.editor != nil { send(.failed(text)) }
            case .failed(let text):
                facts.progress = nil
                send(.libraryChanged(facts))
                send(.failed(text))
            }
        }
    }

    /// A folder's are replayed in the background; a document by itself takes no time.
    private func replayDecisions() {
        indexing?.replayDecisions()
        guard let document = source as? DocumentLibrary else { return }
        let faults = document.replayDecisions()
        send(.libraryChanged(document.facts))
        reopen()
        for fault in faults { send(.failed(fault)) }
    }

    /// Shows what the index now knows of the open article.
    private func reopen() {
        guard let id = state.reading?.id else { return }
        do {
            send(.articleChanged(try runner.opened(id)))
        } catch {
            send(.failed(message(for: error)))
        }
    }

    // MARK: - Messages and effects

    func send(_ message: Message) {
        isStale = true
        takeTyped()
        perform(state.update(message))
    }

    /// Characters that came at once are taken at once: one search is made for all of them.
    private func takeTyped() {
        guard !typed.isEmpty else { return }
        let text = typed
        typed = ""
        perform(state.update(.typed(text)))
    }

    private func perform(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .quit: ending = .quit
            case .redraw: terminal.redraw()
            case .suspend:
                terminal.stop()
                send(.resized(Viewport(terminal.size)))
            case .rescan: indexing?.start()
            case .replayDecisions: replayDecisions()
            case .copy(let text):
                copy(text, text.count == 1 ? "1 character" : "\(text.count) characters")
            case .copyCitation(let id, let range): copyCitation(id, range)
            case .editExternally(let draft): edit(draft)
            case .resumeDraft: resumeDraft()
            default: carryOut(effect)
            }
        }
    }

    /// What is asked for again because it failed must not be asked for without end.
    private func carryOut(_ effect: Effect) {
        guard effectsLeft > 0 else { return }
        effectsLeft -= 1
        for answer in runner.run(effect) { send(answer) }
    }

    /// What a quit does by itself; a signal leaves no time for more.
    private func rememberPlace() {
        guard let reading = state.reading else { return }
        _ = runner.run(
            .rememberPlace(reading.id, top: reading.place, furthest: reading.furthest))
    }
}

extension TerminalEvent {
    fileprivate var isOfUser: Bool {
        switch self {
        case .key, .paste, .mouse: true
        default: false
        }
    }
}

extension Viewport {
    init(_ size: ScreenSize) {
        self.init(columns: size.columns, rows: size.rows)
    }
}
