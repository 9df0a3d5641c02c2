/// The changes of a text that can be taken back, and those that were.
struct EditLog: Hashable, Sendable {
    /// Characters that stood somewhere, and those that were put in their place.
    struct Edit: Hashable, Sendable {
        var start: Int
        var removed: [Character]
        var inserted: [Character]
        /// Where the caret was before.
        var caret: Int
    }

    private var done: [Edit] = []
    private var undone: [Edit] = []
    /// Whether the next change begins a new edit, whatever it is.
    private var isInterrupted = true

    /// Older edits than this many are forgotten.
    private static let limit = 1_000

    mutating func record(_ edit: Edit) {
        undone = []
        if !isInterrupted, let last = done.last, let joined = Self.joined(last, edit) {
            done[done.count - 1] = joined
        } else {
            done.append(edit)
            if done.count > Self.limit { done.removeFirst() }
        }
        isInterrupted = false
    }

    /// The caret was moved: what is typed next is an edit of its own.
    mutating func interrupt() {
        isInterrupted = true
    }

    mutating func undo() -> Edit? {
        guard let edit = done.popLast() else { return nil }
        undone.append(edit)
        isInterrupted = true
        return edit
    }

    mutating func redo() -> Edit? {
        guard let edit = undone.popLast() else { return nil }
        done.append(edit)
        isInterrupted = true
        return edit
    }

    /// More characters than people type between two looks at the screen were pasted.
    private static let longestTyping = 24

    /// One edit in the place of two, as long as a word is typed or deleted.
    private static func joined(_ last: Edit, _ next: Edit) -> Edit? {
        var joined = last
        let isTyping = last.removed.isEmpty && next.removed.isEmpty
        if isTyping, next.start == last.start + last.inserted.count,
            next.inserted.count <= longestTyping, !startsAnew(last.inserted, next.inserted)
        {
            joined.inserted += next.inserted
            return joined
        }
        let isDeleting = last.inserted.isEmpty && next.inserted.isEmpty
        if isDeleting, next.removed.count == 1, last.removed.count < longestTyping {
            if next.start + 1 == last.start {
                joined.start = next.start
                joined.removed = next.removed + last.removed
                return joined
            }
            if next.start == last.start, next.caret == last.start {
                joined.removed += next.removed
                return joined
            }
        }
        return nil
    }

    /// A word begins, or a line does.
    private static func startsAnew(_ before: [Character], _ new: [Character]) -> Bool {
        guard let last = before.last, let first = new.first else { return false }
        return first.isNewline || last.isNewline || last.isWhitespace && !first.isWhitespace
    }
}
