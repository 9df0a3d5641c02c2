import Glibc
import ReaderModel
import Screen

/// What is being written when the reader is told to end, in its own editor or in the user's, is
/// saved first.
extension ReaderSession {
    /// Lets the user's editor have the terminal until it ends.
    func edit(_ draft: NoteEditorState) {
        terminal.suspend()
        var signal: Int32?
        let mailbox = mailbox
        let result = Result<String, ExternalEditor.Failure> { () throws(ExternalEditor.Failure) in
            try editor.edit(draft.text, onEnd: { mailbox.wake() }) { signal = wait(for: $0) }
        }
        terminal.resume()
        send(.resized(Viewport(terminal.size)))
        switch result {
        case .success(let text): send(.edited(draft.replacingText(with: text)))
        case .failure(let failure):
            send(.failed(failure.message))
            if signal != nil { remarks.append(failure.message) }
        }
        if let signal { end(by: signal) }
        takeNews()
    }

    /// - Returns: the signal that ended the wait, if it was not the editor's own end. It was passed
    ///   on to the editor.
    private func wait(for process: ChildProcess) -> Int32? {
        while !process.hasEnded {
            let event = (try? terminal.nextEvent()) ?? .endOfInput
            switch event {
            case .terminate(let signal):
                _ = process.end(by: signal)
                return signal
            case .endOfInput:
                _ = process.end(by: SIGHUP)
                return SIGHUP
            case .wokenUp: watch?.look()
            case .resized, .suspendedAndResumed: break
            case .key, .paste, .mouse: postponed.append(event)
            }
        }
        return nil
    }

    /// Saves the note that is being written; where the notebook does not take it, in a file.
    func saveUnfinishedNote() {
        guard let unfinished = state.editor, unfinished.isChanged else { return }
        send(.command(.saveNote))
        guard let unsaved = state.editor, unsaved.isChanged else { return }
        if let notice = state.notice { remarks.append(notice.text) }
        if let path = editor.keep(unsaved.text) {
            remarks.append("The note that was being written is kept in \(path).")
        }
    }
}
