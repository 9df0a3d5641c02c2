import Annotating
import Articles
import FoundationEssentials
import Indexing

/// Reads notes from the W3C Web Annotation Data Model: a collection with its first page, a page, a
/// list, or a single annotation. What the model allows and dossier has no use for is passed over.
struct AnnotationReader {
    struct Found {
        var annotations: [Annotation] = []
        /// Why others were left out, in sentences.
        var skipped: [String] = []
    }

    struct Failure: Error {
        /// A sentence.
        var reason: String
    }

    /// For annotations that do not say when they were made.
    let now: Timestamp

    private struct Page: Decodable {
        var items: [Item]
    }

    private struct Collection: Decodable {
        var first: Page
    }

    /// An annotation that is of use, or nothing.
    private struct Item: Decodable {
        var annotation: WebAnnotation?

        init(from decoder: any Decoder) throws {
            annotation = try? WebAnnotation(from: decoder)
        }
    }

    func annotations(in bytes: [UInt8]) throws(Failure) -> Found {
        let data = Data(bytes)
        let decoder = JSONDecoder()
        let items: [Item]
        if let collection = try? decoder.decode(Collection.self, from: data) {
            items = collection.first.items
        } else if let page = try? decoder.decode(Page.self, from: data) {
            items = page.items
        } else if let list = try? decoder.decode([Item].self, from: data) {
            items = list
        } else if let item = try? decoder.decode(Item.self, from: data), item.annotation != nil {
            items = [item]
        } else {
            throw Failure(reason: "It is no annotation collection in JSON-LD.")
        }
        var texts = DocumentTexts()
        var found = Found()
        for (number, item) in items.enumerated() {
            do throws(Failure) {
                guard let web = item.annotation else {
                    throw Failure(reason: "it has no quotation of a document")
                }
                found.annotations.append(try annotation(web, &texts))
            } catch {
                found.skipped.append("Annotation \(number + 1) was left out: \(error.reason).")
            }
        }
        return found
    }

    private func annotation(
        _ web: WebAnnotation, _ texts: inout DocumentTexts
    ) throws(Failure) -> Annotation {
        guard let path = FileURL.path(of: web.target.source) else {
            throw Failure(reason: "\(web.target.source) is no file of this machine")
        }
        let selectors = web.target.selector
        let quote = selectors.first { $0.type == "TextQuoteSelector" && $0.exact != nil }
        guard let exact = quote?.exact, !exact.isEmpty else {
            throw Failure(reason: "it quotes nothing")
        }
        let document = texts.document(at: path)
        guard let hash = web.target.canonical.flatMap(Self.hash) ?? document?.hash else {
            throw Failure(reason: "\(path.string) cannot be read")
        }
        let position = selectors.first { $0.type == "TextPositionSelector" }
        let text = document?.hash == hash ? document?.text : nil
        let stated = TextQuoteSelector(
            exact: exact, prefix: quote?.prefix ?? "", suffix: quote?.suffix ?? "")
        let created = web.created.flatMap(Timestamp.init(iso8601:)) ?? now
        return Annotation(
            id: Self.id(of: web.id),
            target: AnnotationTarget(
                hash: hash, path: path, selector: Self.selector(stated, position, in: text)),
            body: Self.body(of: web),
            tags: (web.body ?? []).filter { $0.purpose == "tagging" }.map(\.value),
            created: created,
            modified: web.modified.flatMap(Timestamp.init(iso8601:)) ?? created)
    }

    private static func body(of web: WebAnnotation) -> String {
        (web.body ?? []).filter { $0.purpose != "tagging" }.map(\.value)
            .joined(separator: "\n\n")
    }

    /// What finds the passage again. A quotation that comes without its surroundings gets them from
    /// the text where it stands there once: alone it would be too little to go by.
    private static func selector(
        _ quote: TextQuoteSelector, _ position: WebAnnotation.Selector?, in text: ReadingText?
    ) -> Articles.Selector {
        if let text, quote.prefix.isEmpty, quote.suffix.isEmpty {
            let found = QuoteSearch(quote.exact).ranges(in: text)
            if found.count == 1 { return .describing(found[0], in: text) }
        }
        return Articles.Selector(
            quote: quote, position: range(of: position, in: text, quote: quote.exact))
    }

    /// From scalars to bytes where the text is at hand; else near the place, for what is near it is
    /// preferred when the quotation is looked for.
    private static func range(
        of selector: WebAnnotation.Selector?, in text: ReadingText?, quote: String
    ) -> TextRange {
        let start = max(0, selector?.start ?? 0)
        guard let text else {
            let clamped = min(start, Int(Int32.max))
            return TextRange(utf8: clamped..<(clamped + quote.utf8.count))
        }
        let from = text.offset(ofScalar: start)
        return TextRange(from, text.offset(ofScalar: max(start, selector?.end ?? start)))
    }

    private static func hash(_ canonical: String) -> ContentHash? {
        let prefix = "urn:sha256:"
        guard canonical.hasPrefix(prefix) else { return nil }
        return ContentHash(hex: String(canonical.dropFirst(prefix.count)))
    }

    /// A note's own id; for annotations of other programs one made of theirs, always the same
    /// (a UUID of version 8 of RFC 9562, from two FNV-1a hashes).
    private static func id(of text: String) -> AnnotationID {
        let prefix = "urn:uuid:"
        if text.hasPrefix(prefix), text.utf8.count == prefix.utf8.count + 36,
            text.utf8.dropFirst(prefix.utf8.count).allSatisfy(isUUIDByte)
        {
            return AnnotationID(text.dropFirst(prefix.count).lowercased())
        }
        var digits = Array(hash(text, 0xcbf2_9ce4_8422_2325) + hash(text, 0x6c62_272e_07bb_0142))
        digits[12] = "8"
        digits[16] = "8"
        let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
        return AnnotationID(parts.joined(separator: "-"))
    }

    private static func isUUIDByte(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || UnicodeScalar(byte).properties.isASCIIHexDigit
    }

    /// 16 hexadecimal digits.
    private static func hash(_ text: String, _ seed: UInt64) -> String {
        let hash = text.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// Documents that were read already: a file of notes names the same few again and again.
private struct DocumentTexts {
    private var known: [DocumentPath: (hash: ContentHash, text: ReadingText)?] = [:]

    mutating func document(at path: DocumentPath) -> (hash: ContentHash, text: ReadingText)? {
        if let known = known[path] { return known }
        let document = Self.read(path)
        known[path] = document
        return document
    }

    private static func read(_ path: DocumentPath) -> (hash: ContentHash, text: ReadingText)? {
        guard let root = try? LibraryRoot(path: path.string),
            case .document(_, let name) = root,
            let article = try? ArticleReading().article(name, of: root)
        else { return nil }
        return (article.hash, article.text)
    }
}
