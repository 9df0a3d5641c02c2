import Articles
import FoundationEssentials

/// Reads what ``WebAnnotationExporter`` writes, and what keeps to the same model: a collection, a
/// page, a list or a single annotation.
struct WebAnnotationImporter {
    let text: AnnotationExchange.TextLookup

    func annotations(in bytes: [UInt8]) throws(ExchangeError) -> [Annotation] {
        let items = try items(in: Data(bytes))
        var annotations: [Annotation] = []
        var cursors: [ContentHash: ScalarCursor] = [:]
        for (index, item) in items.enumerated() {
            annotations.append(try annotation(item, index, &cursors))
        }
        return annotations
    }

    private func items(in data: Data) throws(ExchangeError) -> [WebAnnotationItem] {
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

    private func annotation(
        _ item: WebAnnotationItem, _ index: Int, _ cursors: inout [ContentHash: ScalarCursor]
    ) throws(ExchangeError) -> Annotation {
        func need<Value>(_ value: Value?, _ name: String) throws(ExchangeError) -> Value {
            guard let value else { throw .incomplete(index: index, missing: name) }
            return value
        }
        let target = try need(item.target.first, "target")
        let iri = try need(target.source, "source")
        let hash = try need(target.hash, "dossier:hash with its document's SHA-256")
        let quote = try need(target.quote, "TextQuoteSelector")
        let created = try need(item.created.flatMap { Timestamp(iso8601: $0) }, "time of creation")
        let modified = item.modified.flatMap { Timestamp(iso8601: $0) }
        let path = WebAnnotation.path(ofIRI: iri)
        let position = position(target, hash, path, &cursors)
        return Annotation(
            id: WebAnnotation.id(ofIRI: try need(item.id, "id")),
            target: AnnotationTarget(
                hash: hash, path: path, selector: Selector(quote: quote, position: position)),
            body: item.body.first { $0.purpose != "tagging" }?.value ?? "",
            tags: item.body.filter { $0.purpose == "tagging" }.compactMap(\.value),
            created: created, modified: modified ?? created)
    }

    private func position(
        _ target: WebAnnotationTarget, _ hash: ContentHash, _ path: DocumentPath,
        _ cursors: inout [ContentHash: ScalarCursor]
    ) -> TextRange {
        if let bytes = target.bytes?.range { return TextRange(utf8: bytes) }
        guard let scalars = target.scalars else { return TextRange(.zero, .zero) }
        if cursors[hash] == nil { cursors[hash] = text(hash, path).map { ScalarCursor($0) } }
        return cursors[hash]?.bytes(of: scalars) ?? TextRange(.zero, .zero)
    }
}

/// Turns scalar offsets into bytes in a text; costs a pass over the text once, and little after.
private struct ScalarCursor {
    private let text: ReadingText
    /// The byte offset of every 256th scalar.
    private let marks: [Int]
    private static let apart = 256

    init(_ text: ReadingText) {
        self.text = text
        var marks: [Int] = []
        var scalars = 0
        for (offset, byte) in text.bytes.enumerated() where byte & 0xC0 != 0x80 {
            if scalars % Self.apart == 0 { marks.append(offset) }
            scalars += 1
        }
        self.marks = marks
    }

    /// Nil when the range is not in the text.
    func bytes(of scalars: Range<Int>) -> TextRange? {
        guard let start = offset(of: scalars.lowerBound), let end = offset(of: scalars.upperBound)
        else { return nil }
        return TextRange(utf8: start..<end)
    }

    private func offset(of scalar: Int) -> Int? {
        guard scalar >= 0, scalar / Self.apart <= marks.count else { return nil }
        if scalar == 0 { return 0 }
        let mark = min(scalar / Self.apart, marks.count - 1)
        guard mark >= 0 else { return nil }
        var left = scalar - mark * Self.apart
        var offset = marks[mark]
        while left > 0 {
            guard offset < text.count else { return nil }
            offset += 1
            while offset < text.count && text.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            left -= 1
        }
        return offset
    }
}
