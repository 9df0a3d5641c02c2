import Annotating
import Articles
import Glibc
import Indexing
import ReaderModel

extension NotesExchange {
    /// No one has a larger file of notes.
    private static let limit = 1 << 28

    /// What a line would bring in.
    func plan(_ line: ExchangeLine) throws -> PlannedImport {
        try shown(readPlan(line), for: line)
    }

    /// Does what was shown, unless it is something else by now; nil then.
    func carryOut(_ shown: PlannedImport) throws -> NoteChange? {
        let plan = try readPlan(shown.line)
        let now = self.shown(plan, for: shown.line)
        guard now.rows == shown.rows else { return nil }
        try plan.carryOut(on: notes)
        return .several(now.changes)
    }

    private func readPlan(_ line: ExchangeLine) throws -> NoteImport {
        let format = try Self.format(line)
        let path = withHome(line.path ?? "")
        let bytes = try InputFile.bytes(ofOrdinary: path, limit: Self.limit)
        let article = try open.map { source.absolutePath(of: try source.article($0).path) }
        return try NoteImport(
            bytes, as: format, into: notes,
            NoteImport.Surroundings(
                now: notes.now(), article: article, folder: Self.folder(of: path),
                colours: colours, document: document))
    }

    private func shown(_ plan: NoteImport, for line: ExchangeLine) -> PlannedImport {
        let changes = plan.changes
        return PlannedImport(
            line, rows: plan.steps.compactMap(row),
            unchanged: plan.steps.filter { $0 == .keep }.count,
            changes: changes.added.map { NoteChange.added($0) }
                + changes.changed.map { NoteChange.changed(from: $0.from, to: $0.to) })
    }

    private func row(_ step: NoteImport.Step) -> PlannedImport.Row? {
        func row(
            _ kind: PlannedImport.Row.Kind, _ note: Annotation, _ detail: [NoteDifference]
        ) -> PlannedImport.Row {
            PlannedImport.Row(
                kind, title: note.target.path.name, words: note.target.selector.quote.exact,
                detail: detail.words(colours))
        }
        switch step {
        case .add(let note, let anchor):
            var added = row(.new, note, note.contents)
            if let remark = Self.remark(anchor) {
                added.kind = anchor.map { $0.range == nil } ?? true ? .unplaced : .new
                added.detail = [remark, added.detail].filter { !$0.isEmpty }
                    .joined(separator: "; ")
            }
            return added
        case .change(let before, let note):
            return row(.changed, note, before.differences(to: note))
        case .addBeside(let note):
            var beside = row(.beside, note, note.contents)
            beside.detail = "changed here as well; in the file " + beside.detail
            return beside
        case .skip(let reason):
            return PlannedImport.Row(.leftOut, title: "", words: reason, detail: "")
        case .keep: return nil
        }
    }

    /// What should be known of where a new note stands; nil when all is well.
    private static func remark(_ anchor: Anchor?) -> String? {
        switch anchor {
        case .exact, .moved: nil
        case .fuzzy: "the words have changed"
        case .ambiguous: "the words stand there several times"
        case .orphan: "the words do not stand there"
        case nil: "its document is not here"
        }
    }

    private func document(at path: DocumentPath) -> Article? {
        guard let root = try? LibraryRoot(path: path.string), case .document(_, let name) = root
        else { return nil }
        return try? ArticleReading(options: reading).article(name, of: root)
    }

    private static func folder(of path: String) -> DocumentPath {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = slash.map { String(path[...$0]) } ?? "."
        guard let resolved = realpath(name, nil) else { return DocumentPath("/") }
        defer { free(resolved) }
        return DocumentPath(String(cString: resolved))
    }
}

extension NoteChange {
    /// Several at once, or none of them.
    func apply(to notes: LibraryNotes) throws {
        guard case .several(let changes) = self else { return }
        var removed: [AnnotationID] = []
        var put: [Annotation] = []
        for change in changes {
            switch change {
            case .added(let note), .changed(_, let note): put.append(note)
            case .removed(let note): removed.append(note.id)
            case .decided, .several: break
            }
        }
        try notes.replace(removing: removed, putting: put)
    }
}
