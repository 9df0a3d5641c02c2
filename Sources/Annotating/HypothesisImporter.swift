import Articles
import FoundationEssentials

/// Reads what the Hypothesis client exports. The targets are those of the W3C model but for one
/// thing: offsets count UTF-16 units of the page as the browser had it. That is not our reading
/// text, so that a place is only believed where the quoted words stand; elsewhere they are looked
/// for. What was made on a form of the page that dossier does not have (ranges of its elements,
/// pages of a PDF) is left to the words as well.
struct HypothesisImporter {
    private let now: Timestamp
    private let article: DocumentPath?
    private let folder: DocumentPath
    private var documents: ExchangeDocuments
    /// The passages of the annotations read so far, for answers to them.
    private var targets: [String: AnnotationTarget] = [:]

    /// - Parameters:
    ///   - article: the absolute path of the document that notes on pages of the web are about.
    ///   - folder: the absolute path that relative ones start from.
    init(
        now: Timestamp, article: DocumentPath?, folder: DocumentPath,
        document: @escaping AnnotationExchange.DocumentLookup
    ) {
        self.now = now
        self.article = article
        self.folder = folder
        documents = ExchangeDocuments(document)
    }

    /// - Throws: ``ExchangeError/malformed(_:reason:)``.
    mutating func annotations(
        in bytes: [UInt8]
    ) throws(ExchangeError) -> AnnotationExchange.Imported {
        let entries: [HypothesisEntry]
        do {
            entries = try JSONDecoder().decode(HypothesisFile.self, from: Data(bytes)).entries
        } catch {
            throw .malformed(.hypothesis, reason: error.exchangeReason)
        }
        // Answers may stand before what they answer.
        for entry in entries {
            guard case .success(let item) = entry.item else { continue }
            targets[item.id] = try? target(of: item, 0)
        }
        return try AnnotationExchange.Imported(entries) { entry, index throws(ExchangeError) in
            try annotation(entry, index)
        }
    }

    private mutating func annotation(
        _ entry: HypothesisEntry, _ index: Int
    ) throws(ExchangeError) -> Annotation {
        let item: HypothesisItem
        do {
            item = try entry.item.get()
        } catch {
            throw .unreadable(index: index, reason: error.exchangeReason)
        }
        let target: AnnotationTarget
        if let known = targets[item.id] {
            target = known
        } else if let answered = item.references?.last(where: { targets[$0] != nil }),
            let passage = targets[answered], item.quoting == nil
        {
            target = passage
        } else {
            target = try self.target(of: item, index)
        }
        let created = item.created.flatMap { Timestamp(iso8601: $0) } ?? now
        return Annotation(
            id: AnnotationID("https://hypothes.is/a/" + item.id), target: target,
            body: item.text ?? "", tags: item.tags ?? [], created: created,
            modified: item.updated.flatMap { Timestamp(iso8601: $0) } ?? created)
    }

    private mutating func target(
        of item: HypothesisItem, _ index: Int
    ) throws(ExchangeError) -> AnnotationTarget {
        func unplaced(_ reason: String) -> ExchangeError {
            .unplaced(index: index, excerpt: item.excerpt, reason: reason)
        }
        let page = item.page ?? "a page without an address"
        guard let (target, quote) = item.quoting else {
            let isAnswer = item.references?.isEmpty == false
            throw unplaced(
                isAnswer
                    ? "it answers a note that is not in the file or was left out"
                    : "it is on the whole of \(page), not on a passage")
        }
        let source = item.page.flatMap { WebAnnotation.path(ofIRI: $0, in: folder) }
        guard let path = source ?? article else {
            throw unplaced("it is on \(page); say which document that is")
        }
        guard let document = documents.document(at: path) else {
            throw unplaced("\(path.string) cannot be read")
        }
        return AnnotationTarget(
            hash: document.hash, path: path,
            selector: Self.selector(quote, utf16: target.scalars, in: document))
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
        if let range = document.finder.get().anchor(completed, isSameText: stands).range {
            completed.position = range
        }
        return completed
    }
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
