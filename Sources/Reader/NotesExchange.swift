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
    let colours: NoteColourNames
    /// How documents are read that a file speaks of.
    let reading: ReadingOptions
    let home: String?

    // MARK: - Out

    /// - Returns: what was done, as a sentence.
    func export(_ line: ExchangeLine) throws -> String {
        let format = try Self.format(line)
        guard format.canBeExported else { throw ExchangeError.cannotExport(format) }
        let documents = try documents(withNames: format == .brat)
        guard !documents.isEmpty else { return "There are no notes to write" }
        let path = line.path.map(withHome) ?? freeName(for: format)
        if NewFile.exists(path), !line.replacesFile {
            throw FileFailure(
                message:
                    "\(path) is there already; :export! \(format.rawValue) \(path) writes over it."
            )
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
        return "\(count) \(count == 1 ? "note" : "notes") written to \(shown(path))"
    }

    /// The documents of the library that have notes, by path.
    private func documents(withNames: Bool) throws -> [AnnotatedDocument] {
        var found: [ArticleID: (summary: ArticleSummary, notes: [Annotation])] = [:]
        var gone: [DocumentPath: [Annotation]] = [:]
        for note in try notes.all() {
            if let summary = try source.document(of: note) {
                found[summary.id, default: (summary, [])].notes.append(note)
            } else if source.isOfFolder(note.target.path), let path = relative(note.target.path) {
                gone[path, default: []].append(note)
            }
        }
        let documents = try found.values.map { summary, notes in
            var document = AnnotatedDocument(
                notes, of: try source.article(summary.id), path: summary.path,
                absolutePath: source.absolutePath(of: summary.path), issued: summary.date,
                successions: source.successions.to(summary.id))
            if withNames { document.mentions = try mentions(in: summary.id) }
            return document
        }
        let lost = gone.map { path, notes in
            AnnotatedDocument(
                notes, of: nil, path: path, absolutePath: source.absolutePath(of: path))
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

    // MARK: - What is typed

    static func format(_ line: ExchangeLine) throws -> ExchangeFormat {
        guard let format = ExchangeFormat(rawValue: line.format) else {
            let known = formats(isImport: line.isImport).map(\.rawValue)
            throw FileFailure(
                message: "There is no format “\(line.format)”; the formats are "
                    + known.joined(separator: ", ") + ".")
        }
        return format
    }

    static func formats(isImport: Bool) -> [ExchangeFormat] {
        ExchangeFormat.allCases.filter {
            isImport ? $0.canBeImported || $0.canBeEdited : $0.canBeExported
        }
    }

    /// With the home folder in place of a tilde.
    func withHome(_ path: String) -> String {
        guard let home, path == "~" || path.hasPrefix("~/") else { return path }
        return home + path.dropFirst()
    }

    /// A path as it is told where it is: whole, with a tilde for the home folder.
    private func shown(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        let whole = String(cString: resolved)
        guard let home, home.utf8.count > 1, whole.hasPrefix(home + "/") else { return whole }
        return "~" + whole.dropFirst(home.count)
    }
}
