import Articles
import FoundationEssentials

/// Reads what ``WebAnnotationExporter`` writes, and what keeps to the same model: a collection, a
/// page, a list or a single annotation.
struct WebAnnotationImporter {
    private let now: Timestamp
    private let folder: DocumentPath
    private var documents: ExchangeDocuments

    /// - Parameter folder: the absolute path that relative ones start from.
    init(
        now: Timestamp, folder: DocumentPath, document: @escaping AnnotationExchange.DocumentLookup
    ) {
        self.now = now
        self.folder = folder
        documents = ExchangeDocuments(document)
    }

    mutating func annotations(
        in bytes: [UInt8]
    ) throws(ExchangeError) -> AnnotationExchange.Imported {
        return try AnnotationExchange.Imported(try entries(in: Data(bytes))) {
            entry, index throws(ExchangeError) in
            try annotation(entry, index)
        }
    }

    private func entries(in data: Data) throws(ExchangeError) -> [WebAnnotationEntry] {
        do {
            return try JSONDecoder().decode(WebAnnotationFile.self, from: data).items
        } catch {
            throw .malformed(.jsonld, reason: error.exchangeReason)
        }
    }

    private mutating func annotation(
        _ entry: WebAnnotationEntry, _ index: Int
    ) throws(ExchangeError) -> Annotation {
        func need<Value>(_ value: Value?, _ name: String) throws(ExchangeError) -> Value {
            guard let value else { throw .incomplete(index: index, missing: name) }
            return value
        }
        let item: WebAnnotationItem
        do {
            item = try entry.item.get()
        } catch {
            throw .unreadable(index: index, reason: error.exchangeReason)
        }
        let target = try need(
            item.target.first { $0.quote != nil } ?? item.target.first, "target")
        let path = try need(
            target.source.flatMap { WebAnnotation.path(ofIRI: $0, in: folder) },
            "source that is a file of this machine")
        let quote = try need(target.quote, "TextQuoteSelector with the words of a passage")
        let today = documents.document(at: path)
        let hash = try need(
            target.hash ?? today?.hash,
            "dossier:hash with its document's SHA-256, and \(path.string) cannot be read")
        let created = item.created.flatMap { Timestamp(iso8601: $0) } ?? now
        return Annotation(
            id: WebAnnotation.id(ofIRI: try need(item.id, "id")),
            target: AnnotationTarget(
                hash: hash, path: path,
                selector: Self.selector(quote, target, in: today?.hash == hash ? today : nil)),
            body: item.text, tags: item.tags,
            colour: item.colour.flatMap { NoteColour(rawValue: $0) },
            isStarred: item.starred == "yes",
            links: item.body.filter(\.isLink).compactMap { link($0, created) }, created: created,
            modified: item.modified.flatMap { Timestamp(iso8601: $0) } ?? created)
    }

    /// Nil for a link to what only other programs know.
    private mutating func link(_ body: WebAnnotationBody, _ created: Timestamp) -> NoteLink? {
        guard let resource = body.resource, let source = resource.source else { return nil }
        let moment = body.created.flatMap { Timestamp(iso8601: $0) } ?? created
        if let id = WebAnnotation.entity(ofIRI: source) {
            return NoteLink(.entity(id, name: body.name ?? id.rawValue), created: moment)
        }
        if source.hasPrefix("urn:") {
            return NoteLink(.note(WebAnnotation.id(ofIRI: source)), created: moment)
        }
        guard let path = WebAnnotation.path(ofIRI: source, in: folder), let quote = resource.quote
        else {
            return nil
        }
        let today = documents.document(at: path)
        guard let hash = resource.hash ?? today?.hash else { return nil }
        let selector = Self.selector(quote, resource, in: today?.hash == hash ? today : nil)
        return NoteLink(
            .passage(AnnotationTarget(hash: hash, path: path, selector: selector)),
            created: moment)
    }

    /// - Parameter document: with the text that the target tells of, if it is at hand.
    private static func selector(
        _ quote: TextQuoteSelector, _ target: WebAnnotationTarget, in document: ExchangeDocument?
    ) -> Selector {
        var selector = Selector(quote: quote, position: position(of: target, in: document))
        selector.occurrences = target.occurrences.flatMap { $0 < 0 ? nil : $0 }
        return document?.completed(selector) ?? selector
    }

    private static func position(
        of target: WebAnnotationTarget, in document: ExchangeDocument?
    ) -> TextRange {
        let unknown = TextRange(.zero, .zero)
        if let bytes = target.bytes?.range { return TextRange(utf8: bytes) }
        return target.scalars.flatMap { document?.cursor.get().bytes(of: $0) } ?? unknown
    }
}
