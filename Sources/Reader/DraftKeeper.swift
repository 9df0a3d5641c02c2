import Glibc
import LibraryStore
import ReaderModel
import Screen
import Synchronization

/// Keeps what is being written in a file, on a thread of its own that sleeps while nobody types: no
/// key waits for the disk.
final class DraftKeeper: Sendable {
    /// How long what was typed may be on the screen alone, in milliseconds. The disk takes its own
    /// time after it.
    private static let delay: Int64 = 300

    private struct State {
        /// What is to be kept; nil when nothing is any more.
        var editor: NoteEditorState?
        /// What it belongs to.
        var draft: NoteDraft?
        var file: DraftFile
        /// Files whose text is saved by now.
        var retired: [DraftFile] = []
        var isStarted = false
        var isOver = false
    }

    private let mailbox: Mailbox
    private let state: Mutex<State>
    private let bell: WakeUp
    private let end: WakeUp

    /// - Parameters:
    ///   - folder: where drafts are kept.
    ///   - mailbox: is told when one cannot be kept.
    init(in folder: String, mailbox: Mailbox) throws(ScreenError) {
        self.mailbox = mailbox
        state = Mutex(State(file: DraftFile(in: folder)))
        bell = try WakeUp()
        end = try WakeUp()
    }

    /// To be called when something was typed.
    ///
    /// - Parameter draft: what the text belongs to; its own text does not count.
    func keep(_ editor: NoteEditorState, of draft: NoteDraft) {
        let isStarted = state.withLock { state in
            defer { state.isStarted = true }
            state.editor = editor
            state.draft = draft
            return state.isStarted
        }
        if !isStarted { start() }
        bell.wake()
    }

    /// To be called when what was written is saved, or is not wanted any more.
    func forget() {
        state.withLock { $0.editor = nil }
        bell.wake()
    }

    /// Goes on with a draft that was left, in its file.
    func take(over file: DraftFile) {
        state.withLock { state in
            state.retired.append(state.file)
            state.file = file
        }
    }

    /// Returns when all is on the disk as it shall stay. To be called before the program ends.
    func finish() {
        let isStarted = state.withLock { state in
            state.isOver = true
            return state.isStarted
        }
        guard isStarted else { return }
        bell.wake()
        Self.wait(for: end, milliseconds: -1)
    }

    // MARK: - The thread

    private func start() {
        let code = DetachedThread.start(run)
        guard code != 0 else { return }
        state.withLock { $0.isStarted = false }
        tell(String(cString: strerror(code)))
    }

    private func tell(_ reason: String) {
        mailbox.post(
            .draftNotKept(
                "What you write is on the screen alone, and lost if the program comes to a sudden "
                    + "end, as \(reason). Saving it is another matter."))
    }

    private func run() {
        var written: NoteDraft?
        // It is tried again with whatever is typed, and said once.
        var isTold = false
        while true {
            Self.wait(for: bell, milliseconds: -1)
            pause()
            let (editor, draft, file, retired, isOver) = state.withLock { state in
                defer { state.retired = [] }
                return (state.editor, state.draft, state.file, state.retired, state.isOver)
            }
            for file in retired { file.remove() }
            if let editor, var draft, editor.isChanged {
                draft.text = editor.text
                // A disk that is full has the draft as it was before.
                if draft != written {
                    do throws(StoreError) {
                        try file.write(draft.serialised)
                        written = draft
                        isTold = false
                    } catch {
                        if !isTold { tell(error.clause) }
                        isTold = true
                    }
                }
            } else {
                file.remove()
                written = nil
            }
            if isOver { return end.wake() }
        }
    }

    /// Lets what is typed in one go be written in one go.
    private func pause() {
        let start = MonotonicClock.milliseconds()
        while !state.withLock({ $0.isOver }) {
            let rest = Self.delay - (MonotonicClock.milliseconds() - start)
            guard rest > 0 else { return }
            Self.wait(for: bell, milliseconds: Int32(rest))
        }
    }

    private static func wait(for wakeUp: WakeUp, milliseconds: Int32) {
        var watched = pollfd(fd: wakeUp.descriptor, events: Int16(POLLIN), revents: 0)
        while poll(&watched, 1, milliseconds) < 0, errno == EINTR {}
        wakeUp.drain()
    }
}
