import Articles
import FoundationEssentials

/// Reads what the Hypothesis client exports: a JSON document with `annotations`, whose targets are
/// those of the W3C model but for one thing: offsets count UTF-16 units of the page as the browser
/// had it. That is not our reading text, so that a place is only believed where the quoted words
/// stand; elsewhere they are looked for.
struct HypothesisImporter {
    private let now: Timestamp
    private let article: DocumentPath?
    private var documents: ExchangeDocuments

    /// - Parameter article: the absolute path of the document that notes on pages of the web are
    ///   about.
    init(
        now: Timestamp, article: DocumentPath?,
        document: @escaping AnnotationExchange.DocumentLookup
    ) {
        self.now = now
        self.article = article
        documents = ExchangeDocuments(document)
    }

    /// - Throws: ``ExchangeError/malformed(_:reason:)``.
    mutating func annotations(
        in bytes: [UInt8]
    ) throws(ExchangeError) -> AnnotationExchange.Imported {
        let entries: [HypothesisEntry]
        do {
            entries = try JSONDecoder().decode(HypothesisFile.self, from: Data(bytes)).annotations
        } catch {
            throw .malformed(.hypothesis, reason: error.exchangeReason)
        }
        return try AnnotationExchange.Imported(entries) { entry, index throws(ExchangeError) in
            try annotation(entry, index)
        }
    }

    private mutating func annotation(
        _ entry: HypothesisEntry, _ index: Int
    ) throws(ExchangeError) -> Annotation {
        func need<Value>(_ value: Value?, _ name: String) throws(ExchangeError) -> Value {
            guard let value else { throw .incomplete(index: index, missing: name) }
            return value
        }
        let item: HypothesisItem
        do {
            item = try entry.item.get()
        } catch {
            throw .unreadable(index: index, reason: error.exchangeReason)
        }
        let target = item.target?.first
        // A note on a whole page, or an answer to another note, quotes nothing.
        let quote = try need(target?.quote, "passage")
        let source = (target?.source ?? item.uri).flatMap(WebAnnotation.path)
        let path = try need(
            source ?? article, "document of this machine (say which one its page is)")
        let document = try need(documents.document(at: path), "document that can be read")
        let created = item.created.flatMap { Timestamp(iso8601: $0) } ?? now
        return Annotation(
            id: AnnotationID("https://hypothes.is/a/" + item.id),
            target: AnnotationTarget(
                hash: document.hash, path: path,
                selector: Self.selector(quote, utf16: target?.scalars, in: document)),
            body: item.text ?? "", tags: item.tags ?? [], created: created,
            modified: item.updated.flatMap { Timestamp(iso8601: $0) } ?? created)
    }

    private static func selector(
        _ quote: TextQuoteSelector, utf16: Range<Int>?, in document: ExchangeDocument
    ) -> Selector {
        let place = utf16.flatMap { document.text.range(utf16: $0) }
        let unknown = TextRange(.zero, .zero)
        let stands = place.map { document.text[$0] == quote.exact } ?? false
        let selector = Selector(quote: quote, position: stands ? place ?? unknown : unknown)
        if stands, quote.prefix.isEmpty, quote.suffix.isEmpty, let place {
            return .describing(place, in: document.text)
        }
        var completed = document.completed(selector)
        let finder = AnchorFinder(text: document.text)
        if let range = finder.anchor(completed, isSameText: stands).range {
            completed.position = range
        }
        return completed
    }
}

private struct HypothesisFile: Decodable {
    var annotations: [HypothesisEntry]
}

/// An annotation, or what keeps it from being one.
private struct HypothesisEntry: Decodable {
    let item: Result<HypothesisItem, any Error>

    init(from decoder: any Decoder) {
        item = Result { try HypothesisItem(from: decoder) }
    }
}

private struct HypothesisItem: Decodable {
    var id: String
    var created: String?
    var updated: String?
    var uri: String?
    var text: String?
    var tags: [String]?
    var target: [WebAnnotationTarget]?
}

extension ReadingText {
    /// The bytes of a range of UTF-16 units; nil when it is not in the text or divides a scalar.
    fileprivate func range(utf16 units: Range<Int>) -> TextRange? {
        var unit = 0
        var start: Int?
        for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
            if unit == units.lowerBound { start = offset }
            if unit == units.upperBound { return start.map { TextRange(utf8: $0..<offset) } }
            if unit > units.upperBound { return nil }
            // Four bytes are two units.
            unit += byte >= 0xF0 ? 2 : 1
        }
        return unit == units.upperBound ? start.map { TextRange(utf8: $0..<count) } : nil
    }
}
