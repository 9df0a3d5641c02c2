import Annotating
import Articles

/// What a file for people says of a note, what that was before anybody changed it, and what such a
/// file would say of the note as it is now.
struct EditMerge {
    let edit: NoteEdit
    let base: NoteEdit
    let now: NoteEdit
    let note: Annotation

    init(_ edit: NoteEdit, base: NoteEdit, now: NoteEdit, _ note: Annotation) {
        self.edit = edit
        self.base = base
        self.now = now
        self.note = note
    }

    /// The note with what was changed in the file; nil when both texts were changed. What else was
    /// changed on both sides is as the file has it, but that no tag is taken away for it.
    var merged: Annotation? {
        var merged = note
        if edit.body != base.body, edit.body != now.body {
            guard now.body == base.body else { return nil }
            merged.body = Self.restored(edit.body, written: now.body, from: note.body)
        }
        if edit.tags != base.tags, edit.tags != now.tags {
            merged.tags = now.tags == base.tags ? edit.tags : mergedTags
        }
        if edit.colour != base.colour {
            merged.colour = edit.colour.flatMap(NoteColour.init(rawValue:))
        }
        if edit.isStarred != base.isStarred { merged.isStarred = edit.isStarred }
        return merged
    }

    private var mergedTags: [String] {
        let removed = base.tags.filter { !edit.tags.contains($0) }
        let kept = note.tags.filter { !removed.contains($0) }
        return kept + edit.tags.filter { !base.tags.contains($0) && !kept.contains($0) }
    }

    /// A text that was edited in a file, with what the file had only signs for (marks of writing
    /// direction, control characters) as it was, before the first change and behind the last.
    private static func restored(_ edited: String, written: String, from body: String) -> String {
        let (new, old) = (Array(edited.unicodeScalars), Array(written.unicodeScalars))
        let lines = body.split(separator: "\r\n", omittingEmptySubsequences: false)
            .joined(separator: "\n")
        // Marks stand for one scalar each, so that the text is the file's but for them.
        let shown = Array(lines.printableText.unicodeScalars)
        guard let start = shown.firstIndex(of: old), !old.isEmpty else { return edited }
        let original = Array(lines.unicodeScalars)[start..<start + old.count]
        let prefix = zip(new, old).prefix { $0 == $1 }.count
        let most = min(new.count, old.count) - prefix
        let suffix = zip(new.reversed(), old.reversed()).prefix(most).prefix { $0 == $1 }.count
        var result = String.UnicodeScalarView()
        result.append(contentsOf: original.prefix(prefix))
        result.append(contentsOf: new[prefix..<(new.count - suffix)])
        result.append(contentsOf: original.suffix(suffix))
        return String(result)
    }
}

extension Array where Element: Equatable {
    /// Where a list first stands in this one.
    fileprivate func firstIndex(of other: [Element]) -> Int? {
        guard let first = other.first, other.count <= count else { return nil }
        return (0...(count - other.count)).first { start in
            self[start] == first && self[start..<start + other.count].elementsEqual(other)
        }
    }
}
