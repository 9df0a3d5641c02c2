import Annotating
import Articles
import Glibc
import Indexing
import LibraryStore
import ReaderModel

/// Takes the notes of a library out of the notebook, and notes in, for the reader.
struct NotesExchange {
    let source: any ArticleSource
    let notes: LibraryNotes
    /// The article that is open: what notes on pages of the web are about.
    let open: ArticleID?
    let home: String?

    /// No one has a larger file of notes.
    private static let limit = 1 << 28
    private static let mostChoices = 200

    // MARK: - Out

    /// - Returns: what was done, as a sentence.
    func export(_ line: ExchangeLine) throws -> String {
        let format = try format(line)
        guard format.canBeExported else { throw ExchangeError.cannotExport(format) }
        let documents = try documents(withNames: format == .brat)
        guard !documents.isEmpty else { return "There are no notes to write" }
        let path = line.path.map(absolute) ?? freeName(for: format)
        if NewFile.exists(path), !line.replacesFile {
            throw FileFailure(
                message: "\(path) is there already; :export! \(format.rawValue) writes over it.")
        }
        let target = ExportTarget(
            notebook: notes.path, documents: documents.map(\.absolutePath)
        ) { path in (try? relative(path).flatMap(source.article(path:))) != nil }
        if format.isFolder {
            let files = AnnotationExchange.exportFiles(documents, as: format)
            try ExportedFolder.write(files, to: path, target)
        } else {
            try target.check(path)
            let bytes = try AnnotationExchange.export(documents, as: format)
            try NewFile.write(bytes, to: path, existing: line.replacesFile ? .replace : .keep)
        }
        let count = documents.map(\.annotations.count).reduce(0, +)
        return "\(count) \(count == 1 ? "note" : "notes") written to \(path)"
    }

    /// The documents of the library that have notes, by path.
    private func documents(withNames: Bool) throws -> [AnnotatedDocument] {
        var found: [ArticleID: ArticleSummary] = [:]
        var gone: [DocumentPath: [Annotation]] = [:]
        for annotation in try notes.all() {
            let target = annotation.target
            if let summary = try source.article(at: target.path, hash: target.hash) {
                found[summary.id] = summary
            } else if let path = relative(target.path) {
                gone[path, default: []].append(annotation)
            }
        }
        let documents = try found.values.map { summary in
            let article = try source.article(summary.id)
            let path = source.absolutePath(of: summary.path)
            var document = AnnotatedDocument(
                path: summary.path, absolutePath: path, title: article.title,
                issued: summary.date, text: article.text, blocks: article.blocks,
                hash: article.hash, annotations: try notes.notes(of: article, at: path))
            if withNames { document.mentions = try mentions(in: summary.id) }
            return document
        }
        let lost = gone.map { path, annotations in
            AnnotatedDocument(
                path: path, absolutePath: source.absolutePath(of: path), title: path.name,
                text: nil, hash: nil, annotations: annotations.map { .init($0, .orphan) })
        }
        return (documents + lost).sorted { $0.path < $1.path }
    }

    private func mentions(in id: ArticleID) throws -> [NamedMention] {
        let opened = try source.open(id)
        let names = Dictionary(opened.entities.map { ($0.entity.id, $0.entity.name) }) { $1 }
        return opened.mentions.map { mention in
            NamedMention(
                mention.range, mention.kind, entity: mention.entity,
                name: mention.entity.flatMap { names[$0] } ?? "")
        }
    }

    /// The path of a document in the library's folder; nil for others.
    private func relative(_ path: DocumentPath) -> DocumentPath? {
        let prefix = source.absolutePath(of: DocumentPath("")).bytes
        guard path.bytes.starts(with: prefix) else { return nil }
        return DocumentPath(bytes: Array(path.bytes.dropFirst(prefix.count)))
    }

    /// A name in the current folder that nothing has yet.
    private func freeName(for format: ExchangeFormat) -> String {
        let ending = format.fileExtension.isEmpty ? "" : "." + format.fileExtension
        var name = "notes" + ending
        var number = 2
        while NewFile.exists(name) {
            name = "notes-\(number)" + ending
            number += 1
        }
        return name
    }

    // MARK: - In

    func plan(_ line: ExchangeLine) throws -> PlannedImport {
        let format = try format(line)
        let path = absolute(line.path ?? "")
        let bytes = try InputFile.bytes(ofOrdinary: path, limit: Self.limit)
        let article = try open.map { source.absolutePath(of: try source.article($0).path) }
        let around = NoteImport.Surroundings(
            now: notes.now(), article: article, folder: Self.folder(of: path),
            document: Self.document)
        let plan = try NoteImport(bytes, as: format, into: notes, around)
        let changes = plan.changes
        return PlannedImport(
            line, rows: plan.steps.compactMap(Self.row),
            unchanged: plan.steps.filter { $0 == .keep }.count,
            changes: changes.added.map { NoteChange.added($0) }
                + changes.changed.map { NoteChange.changed(from: $0.from, to: $0.to) })
    }

    /// Does what was shown, unless it is something else by now; nil then.
    func carryOut(_ shown: PlannedImport) throws -> NoteChange? {
        let now = try plan(shown.line)
        guard now.rows == shown.rows else { return nil }
        let change = NoteChange.several(now.changes)
        try change.apply(to: notes)
        return change
    }

    private static func row(_ step: NoteImport.Step) -> PlannedImport.Row? {
        func row(_ kind: PlannedImport.Row.Kind, _ note: Annotation) -> PlannedImport.Row {
            PlannedImport.Row(
                kind, title: note.target.path.name, words: note.target.selector.quote.exact)
        }
        switch step {
        case .add(let note, let anchor):
            return row(anchor.map { $0.range == nil } ?? false ? .unplaced : .new, note)
        case .change(_, let note): return row(.changed, note)
        case .addBeside(let note): return row(.beside, note)
        case .skip(let reason): return PlannedImport.Row(.leftOut, title: "", words: reason)
        case .keep: return nil
        }
    }

    private static func document(at path: DocumentPath) -> Article? {
        guard let root = try? LibraryRoot(path: path.string), case .document(_, let name) = root
        else { return nil }
        return try? ArticleReading().article(name, of: root)
    }

    // MARK: - What is typed

    private func format(_ line: ExchangeLine) throws -> ExchangeFormat {
        guard let format = ExchangeFormat(rawValue: line.format) else {
            let known = Self.formats(isImport: line.isImport).map(\.rawValue)
            throw FileFailure(
                message: "There is no format \(line.format); the formats are "
                    + known.joined(separator: ", ") + ".")
        }
        return format
    }

    private static func formats(isImport: Bool) -> [ExchangeFormat] {
        ExchangeFormat.allCases.filter {
            isImport ? $0.canBeImported || $0.canBeEdited : $0.canBeExported
        }
    }

    func choices(for line: ExchangeLine) -> [Choice] {
        guard let path = line.path else {
            return Self.formats(isImport: line.isImport).map(\.rawValue)
                .filter { $0.hasPrefix(line.format) }
                .map { Choice(.text($0), title: $0, detail: "") }
        }
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = slash.map { String(path[...$0]) } ?? ""
        let begun = String(path.utf8.dropFirst(folder.utf8.count)) ?? ""
        let names = Self.names(in: absolute(folder.isEmpty ? "." : folder)).filter { name in
            name.hasPrefix(begun) && (!name.hasPrefix(".") || begun.hasPrefix("."))
        }
        return names.sorted().prefix(Self.mostChoices).map {
            Choice(.text(folder + $0), title: folder + $0, detail: "")
        }
    }

    /// Folders have a slash behind their names.
    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) {
                    String(validatingCString: $0)
                }
            }
            guard let name, name != ".", name != ".." else { continue }
            var status = stat()
            let isFolder =
                stat(folder + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
            names.append(isFolder ? name + "/" : name)
        }
        return names
    }

    /// With the home folder in place of a tilde.
    private func absolute(_ path: String) -> String {
        guard let home, path == "~" || path.hasPrefix("~/") else { return path }
        return home + path.dropFirst()
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
