import Articles
import TextLayout

extension ReaderState {
    mutating func performOnNotes(_ command: Command) -> [Effect] {
        switch command {
        case .select: select(.character)
        case .annotate: annotate()
        case .highlight: return highlight()
        case .nextNote: stepNote(1)
        case .previousNote: stepNote(-1)
        case .noteHere: cycleNotesHere()
        case .editNote: return editExternally()
        case .deleteNote:
            guard let note = reading?.noteUnderCursor else { return needNote() }
            return [.removeNote(note.annotation.id)]
        case .copy, .copyWithCitation: return copy(command)
        default: inform("That does nothing here")
        }
        return []
    }

    private mutating func needNote() -> [Effect] {
        inform("No note is under the cursor")
        return []
    }

    /// Opens the editor on the selection; without one, on the note under the cursor or on the
    /// sentence there.
    private mutating func annotate() {
        guard let reading else { return }
        if reading.selection == nil, let note = reading.noteUnderCursor {
            edit(note.annotation)
            return
        }
        if reading.selection == nil { select(reading.focus == nil ? .sentence : .character) }
        guard let range = selectedRange, !range.isEmpty else { return }
        editor = NoteEditorState(
            .new(article: reading.id, range: range), quote: reading.text[range])
    }

    mutating func edit(_ annotation: Annotation) {
        editor = NoteEditorState(
            .change(annotation), quote: annotation.target.selector.quote.exact,
            text: annotation.body)
    }

    private mutating func highlight() -> [Effect] {
        guard let reading else { return [] }
        if reading.selection == nil { select(reading.focus == nil ? .sentence : .character) }
        guard let range = selectedRange, !range.isEmpty else { return [] }
        self.reading?.selection = nil
        return [.addNote(reading.id, range, body: "")]
    }

    private mutating func stepNote(_ steps: Int) {
        walk = nil
        if reading?.focusNote(steps: steps) != true {
            let isEmpty =
                reading.map { $0.placedNotes.isEmpty && $0.linkedPassages.isEmpty } ?? true
            inform(isEmpty ? "No notes here yet" : steps > 0 ? "Last note" : "First note")
        }
    }

    /// To the next larger of the notes at the cursor, and from the largest to the smallest.
    private mutating func cycleNotesHere() {
        guard let here = reading?.notesUnderCursor, let first = here.first else {
            inform("No note is under the cursor")
            return
        }
        let index = here.firstIndex { $0.annotation.id == reading?.focusedNote }
        let next = index.map { here[($0 + 1) % here.count] } ?? first
        reading?.focusedNote = next.annotation.id
        reading?.focus = next.anchor.range
    }

    private mutating func editExternally() -> [Effect] {
        if let note = reading?.noteUnderCursor, reading?.selection == nil {
            edit(note.annotation)
        } else {
            annotate()
        }
        guard let editor else { return [] }
        return [.editExternally(editor)]
    }

    private mutating func copy(_ command: Command) -> [Effect] {
        guard let reading, let range = selectedRange ?? reading.focus else {
            inform("Select a passage first")
            return []
        }
        self.reading?.selection = nil
        return command == .copy
            ? [.copy(reading.text[range])] : [.copyCitation(reading.id, range)]
    }

    // MARK: - The editor

    mutating func offerDrafts(_ count: Int) {
        inform(
            count == 1
                ? "A note was not saved when the reader ended: :draft goes on with it"
                : "\(count) notes were not saved when the reader ended: :draft goes on with them")
    }

    /// The editor stays open until the notebook has the text.
    mutating func save(_ edited: NoteEditorState) -> [Effect] {
        editor = edited
        let body = edited.input.text
        switch edited.purpose {
        case .new(let article, let range):
            if body.allSatisfy(\.isWhitespace) {
                editor = nil
                inform("An empty note is not kept; highlight marks without a note")
                return []
            }
            return [.addNote(article, range, body: body)]
        case .change(let annotation):
            if !edited.isChanged {
                editor = nil
                return []
            }
            return [.changeNote(annotation, body: body)]
        }
    }

    mutating func finish(
        _ change: NoteChange, _ origin: ChangeHistory.Origin, notes: [AnchoredAnnotation]
    ) -> [Effect] {
        editor = nil
        history.record(change, origin: origin)
        reading?.opened.notes = notes
        reading?.selection = nil
        if case .several(let changes) = change {
            screens.removeAll(where: \.isImport)
            inform(Self.sentence(for: changes, origin))
            return reloadNotes()
        }
        if case .decided(let added, let removed) = change {
            inform(Self.sentence(adding: added, removing: removed, origin))
            return [.replayDecisions] + reloadDecisions()
        }
        guard let annotation = change.annotation else { return [] }
        if origin == .user, change.isOfLinks {
            // The cursor stays at the other end.
            inform(Self.sentence(for: change, origin, options.colourNames))
            return reloadNotes()
        }
        let note = notes.first { $0.annotation.id == annotation.id }
        reading?.focusedNote = note?.annotation.id
        if let range = note?.anchor.range {
            reading?.focus = range
            if origin != .user { reading?.reveal(range) }
        }
        inform(Self.sentence(for: change, origin, options.colourNames))
        return reloadNotes()
    }

    /// The counts in the list, and the notes where all of them are shown.
    mutating func reloadNotes() -> [Effect] {
        [.loadList(articles.query, rows: loadedRows)] + reloadWhatNotesAreShown()
            + reloadDecisions()
    }

    /// Brings screens that show notes up to date with the notebook.
    mutating func reloadWhatNotesAreShown() -> [Effect] {
        forgetEntityNotes()
        return (screens.contains(where: \.isNotes) ? [.loadNotes] : []) + reloadReview()
            + reloadLinks()
    }

    private var loadedRows: Range<Int> {
        articles.wantedWindow(height: geometry.articles?.rows ?? geometry.body.rows)
    }

    private static func sentence(
        for change: NoteChange, _ origin: ChangeHistory.Origin, _ names: NoteColourNames
    ) -> String {
        let name = change.annotation?.isHighlight == true ? "highlight" : "note"
        let deed: String
        switch change {
        case .added: deed = origin == .user ? "The \(name) is saved" : "The \(name) is back"
        case .removed: deed = "The \(name) is deleted"
        case .decided, .several: deed = ""
        case .changed(let old, let new):
            if let marked = NoteMark.sentence(from: old, to: new, names) { return marked }
            deed = origin == .user ? "The note is saved" : "The note is as it was"
        }
        return origin == .redo ? deed + " again" : deed
    }

    mutating func undo() -> [Effect] {
        guard let change = history.nextUndo else {
            inform("Nothing to undo")
            return []
        }
        return [.apply(change, .undo)]
    }

    mutating func redo() -> [Effect] {
        guard let change = history.nextRedo else {
            inform("Nothing to redo")
            return []
        }
        return [.apply(change, .redo)]
    }
}
