import Annotating
import Articles
import Indexing
import ReaderModel

extension EffectRunner {
    /// What a note that is being written belongs to.
    func draft(of editor: NoteEditorState) throws -> NoteDraft {
        switch editor.purpose {
        case .new(let id, let range):
            let target = LibraryNotes.target(range, of: try source.article(id), in: source.root)
            return NoteDraft(notebook: notes.place, target: target, text: editor.text)
        case .change(let note):
            return NoteDraft(
                notebook: notes.place, target: note.target, changed: note.id, original: note.body,
                text: editor.text)
        }
    }

    func canResume(_ draft: NoteDraft) -> Bool {
        let target = draft.target
        return draft.notebook == notes.place
            && (try? source.document(ofPassage: target)) != nil
    }

    /// The article of a draft, the passage, and the editor as it was left.
    func resumed(_ draft: NoteDraft) throws -> (OpenedArticle, TextRange, NoteEditorState) {
        let target = draft.target
        guard let id = try source.document(ofPassage: target)?.id else {
            throw ReaderError.gone
        }
        let opened = try opened(id)
        let text = opened.article.text
        let anchor = AnchorFinder(text: text).anchor(
            target.selector, isSameText: opened.article.hash == target.hash)
        // Where the passage is gone, what was written is still wanted.
        let range = anchor.range ?? opened.article.blocks.first?.range ?? text.range
        var purpose = NoteEditorState.Purpose.new(article: id, range: range)
        if let changed = draft.changed {
            // As it was when it was begun: what others have done to it since is told by that.
            var note =
                try notes.annotation(changed)
                ?? Annotation(
                    id: changed, target: target, body: "", created: notes.now(),
                    modified: notes.now())
            note.body = draft.original
            purpose = .change(note)
        }
        let editor = NoteEditorState(
            purpose, quote: target.selector.quote.exact, text: draft.original)
        return (opened, range, editor.replacingText(with: draft.text))
    }
}
