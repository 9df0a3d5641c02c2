import Articles
import LibraryStore
import ReaderModel

/// What is being written outlives a sudden end, and is offered when the reader opens again.
extension ReaderSession {
    /// Tells the keeper what is being written by now.
    func keepDraft() {
        guard let editor = state.editor else {
            if draftSubject != nil { draftKeeper?.forget() }
            draftSubject = nil
            return
        }
        if draftSubject?.purpose != editor.purpose {
            draftSubject = (editor.purpose, try? runner.draft(of: editor))
        }
        if let draft = draftSubject?.draft { openDraftKeeper()?.keep(editor, of: draft) }
    }

    private func openDraftKeeper() -> DraftKeeper? {
        if draftKeeper == nil, let drafts {
            draftKeeper = try? DraftKeeper(in: drafts, mailbox: mailbox)
        }
        return draftKeeper
    }

    /// Says what was left unsaved, if anything was.
    func offerDrafts() {
        let count = leftDrafts().count
        guard count > 0 else { return }
        send(.draftsLeft(count))
        draw()
    }

    /// Goes on with a note that was left unsaved.
    func resumeDraft() {
        guard let (file, draft) = leftDrafts().first else {
            return send(.informed("There is no note that was left unsaved"))
        }
        do {
            let (opened, range, editor) = try runner.resumed(draft)
            openDraftKeeper()?.take(over: file)
            draftSubject = (editor.purpose, draft)
            send(.draftTaken(opened, range, editor))
        } catch {
            send(.failed(message(for: error)))
        }
    }

    /// Those that are about documents of this library and for its notebook.
    private func leftDrafts() -> [(DraftFile, NoteDraft)] {
        guard let drafts else { return [] }
        return DraftFile.left(in: drafts).compactMap { file, bytes in
            guard let draft = NoteDraft(parsing: bytes), runner.canResume(draft) else { return nil }
            return (file, draft)
        }
    }
}
