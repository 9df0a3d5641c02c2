import Articles

/// Notes in the W3C Web Annotation Data Model, as JSON-LD
/// (<https://www.w3.org/TR/annotation-model/>).
struct AnnotationCollection: Encodable {
    private static let context = "http://www.w3.org/ns/anno.jsonld"
    private static let id = "urn:dossier:notes"

    private let notes: [PlacedNote]

    init(_ notes: [PlacedNote]) {
        self.notes = notes
    }

    private enum CodingKeys: String, CodingKey {
        case context = "@context"
        case id, type, label, total, first, last, partOf, startIndex, items
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.context, forKey: .context)
        try container.encode(Self.id, forKey: .id)
        try container.encode("AnnotationCollection", forKey: .type)
        try container.encode("Notes", forKey: .label)
        try container.encode(notes.count, forKey: .total)
        guard !notes.isEmpty else { return }
        var page = container.nestedContainer(keyedBy: CodingKeys.self, forKey: .first)
        try page.encode(Self.id + ":1", forKey: .id)
        try page.encode("AnnotationPage", forKey: .type)
        try page.encode(0, forKey: .startIndex)
        try page.encode(notes.map(WebAnnotation.init), forKey: .items)
    }
}

/// One note in that model. Positions are in Unicode scalars, and are told only while the text is
/// the one that the note was made on.
struct WebAnnotation: Codable {
    struct Body: Codable {
        var type = "TextualBody"
        var value: String
        var format: String?
        var purpose: String?
    }

    struct Selector: Codable {
        var type: String
        var exact: String?
        var prefix: String?
        var suffix: String?
        var start: Int?
        var end: Int?
    }

    struct Target: Codable {
        var source: String
        /// The document's content: "urn:sha256:" and 64 hexadecimal digits.
        var canonical: String?
        var selector: [Selector]
    }

    enum CodingKeys: String, CodingKey {
        case context = "@context"
        case id, type, motivation, created, modified, body, target
    }

    var context: String? = "http://www.w3.org/ns/anno.jsonld"
    var id: String
    var type = "Annotation"
    var motivation: String?
    var created: String?
    var modified: String?
    var body: [Body]?
    var target: Target

    init(_ note: PlacedNote) {
        let annotation = note.annotation
        id = "urn:uuid:" + annotation.id.rawValue
        motivation = annotation.isHighlight ? "highlighting" : "commenting"
        created = annotation.created.iso8601
        modified = annotation.modified.iso8601
        let text = annotation.isHighlight ? [] : [annotation.body]
        let bodies =
            text.map { Body(value: $0, format: "text/markdown", purpose: "commenting") }
            + annotation.tags.map { Body(value: $0, purpose: "tagging") }
        body = bodies.isEmpty ? nil : bodies
        let quote = annotation.target.selector.quote
        var selectors = [
            Selector(
                type: "TextQuoteSelector", exact: quote.exact, prefix: quote.prefix,
                suffix: quote.suffix)
        ]
        if let position = note.originalScalars {
            selectors.append(
                Selector(
                    type: "TextPositionSelector", start: position.lowerBound,
                    end: position.upperBound))
        }
        target = Target(
            source: FileURL.text(of: annotation.target.path),
            canonical: "urn:sha256:" + annotation.target.hash.hex, selector: selectors)
    }
}
