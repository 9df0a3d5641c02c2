import Articles
import FoundationEssentials

/// Reads what ``WebAnnotationExporter`` writes, and what keeps to the same model: a collection, a
/// page, a list or a single annotation.
struct WebAnnotationImporter {
    private let now: Timestamp
    private let document: AnnotationExchange.DocumentLookup
    private var documents: [DocumentPath: Document?] = [:]

    init(now: Timestamp, document: @escaping AnnotationExchange.DocumentLookup) {
        self.now = now
        self.document = document
    }

    /// A document that was read: a file of notes names the same few again and again.
    private struct Document {
        let hash: ContentHash
        let text: ReadingText
        let cursor: Lazy<ScalarCursor>
        let folded: Lazy<FoldedText>

        init(_ hash: ContentHash, _ text: ReadingText) {
            self.hash = hash
            self.text = text
            cursor = Lazy { ScalarCursor(text) }
            folded = Lazy { FoldedText(text.bytes) }
        }
    }

    mutating func annotations(
        in bytes: [UInt8]
    ) throws(ExchangeError) -> AnnotationExchange.Imported {
        var imported = AnnotationExchange.Imported()
        for (index, entry) in try entries(in: Data(bytes)).enumerated() {
            do throws(ExchangeError) {
                imported.annotations.append(try annotation(entry, index))
            } catch {
                imported.skipped.append(error)
            }
        }
        if imported.annotations.isEmpty, let fault = imported.skipped.first { throw fault }
        return imported
    }

    private func entries(in data: Data) throws(ExchangeError) -> [WebAnnotationEntry] {
        do {
            return try JSONDecoder().decode(WebAnnotationFile.self, from: data).items
        } catch {
            throw .malformed(.jsonld, reason: Self.reason(error))
        }
    }

    private static func reason(_ error: any Error) -> String {
        guard let error = error as? DecodingError else { return "it cannot be read" }
        switch error {
        case .dataCorrupted: return "it is no JSON"
        case .keyNotFound(let key, _): return "\(key.stringValue) is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            let path = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
            return "\(path.joined(separator: ".")) has the wrong type"
        @unknown default: return "it cannot be read"
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
            throw .unreadable(index: index, reason: Self.reason(error))
        }
        let target = try need(item.target.first, "target")
        let path = try need(
            target.source.flatMap(WebAnnotation.path), "source that is a file of this machine")
        let quote = try need(target.quote, "TextQuoteSelector with the words of a passage")
        let today = document(at: path)
        let hash = try need(
            target.hash ?? today?.hash,
            "dossier:hash with its document's SHA-256, and \(path.string) cannot be read")
        let created = item.created.flatMap { Timestamp(iso8601: $0) } ?? now
        return Annotation(
            id: WebAnnotation.id(ofIRI: try need(item.id, "id")),
            target: AnnotationTarget(
                hash: hash, path: path,
                selector: Self.selector(quote, target, in: today?.hash == hash ? today : nil)),
            body: item.text, tags: item.tags, created: created,
            modified: item.modified.flatMap { Timestamp(iso8601: $0) } ?? created)
    }

    private mutating func document(at path: DocumentPath) -> Document? {
        if let known = documents[path] { return known }
        let found = document(path).map { Document($0.hash, $0.text) }
        documents[path] = .some(found)
        return found
    }

    /// - Parameter document: with the text that the target tells of, if it is at hand.
    private static func selector(
        _ quote: TextQuoteSelector, _ target: WebAnnotationTarget, in document: Document?
    ) -> Selector {
        var selector = Selector(quote: quote, position: position(of: target, in: document))
        selector.occurrences = target.occurrences.flatMap { $0 < 0 ? nil : $0 }
        guard let document else { return selector }
        let search = ExactSearch(text: document.folded.get(), passage: SoughtPassage(selector))
        let found = search.occurrences()
        selector.occurrences = selector.occurrences ?? found.count
        guard quote.prefix.isEmpty, quote.suffix.isEmpty, found.count == 1 else { return selector }
        let range = document.folded.get().original(found.ranges[0])
        return .describing(TextRange(utf8: range), in: document.text)
    }

    private static func position(
        of target: WebAnnotationTarget, in document: Document?
    ) -> TextRange {
        let unknown = TextRange(.zero, .zero)
        if let bytes = target.bytes?.range { return TextRange(utf8: bytes) }
        return target.scalars.flatMap { document?.cursor.get().bytes(of: $0) } ?? unknown
    }
}
