import Articles

/// The annotations in a file, whatever they are wrapped in.
struct WebAnnotationFile: Decodable {
    var items: [WebAnnotationEntry]

    private enum CodingKeys: String, CodingKey {
        case type, first, items
    }

    private struct Page: Decodable {
        var items: [WebAnnotationEntry]
    }

    init(from decoder: any Decoder) throws {
        if let list = try? decoder.singleValueContainer().decode([WebAnnotationEntry].self) {
            items = list
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let items = try container.decodeIfPresent([WebAnnotationEntry].self, forKey: .items) {
            self.items = items
        } else if let page = try container.decodeIfPresent(Page.self, forKey: .first) {
            items = page.items
        } else {
            let types = try container.decode(OneOrMany<String>.self, forKey: .type).values
            let isEmpty = types.contains { $0.hasPrefix("AnnotationCollection") }
            items = isEmpty ? [] : [WebAnnotationEntry(from: decoder)]
        }
    }
}

/// An annotation, or what keeps it from being one.
struct WebAnnotationEntry: Decodable {
    let item: Result<WebAnnotationItem, any Error>

    init(from decoder: any Decoder) {
        item = Result { try WebAnnotationItem(from: decoder) }
    }
}

struct WebAnnotationItem: Decodable {
    var id: String?
    var created: String?
    var modified: String?
    var colour: String?
    var starred: String?
    var body: [WebAnnotationBody]
    var target: [WebAnnotationTarget]

    private enum CodingKeys: String, CodingKey {
        case id, created, modified, body, target
        case colour = "dossier:colour"
        case starred = "dossier:starred"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decodeIfPresent(String.self, forKey: .id)
        created = try container.decodeIfPresent(String.self, forKey: .created)
        modified = try container.decodeIfPresent(String.self, forKey: .modified)
        colour = try container.decodeIfPresent(String.self, forKey: .colour)
        starred = try container.decodeIfPresent(String.self, forKey: .starred)
        body =
            try container.decodeIfPresent(OneOrMany<WebAnnotationBody>.self, forKey: .body)?
            .values ?? []
        target = try container.decode(OneOrMany<WebAnnotationTarget>.self, forKey: .target).values
    }
}

extension WebAnnotationItem {
    /// What was written of the passage; several bodies one below another.
    var text: String {
        body.filter { $0.purpose != "tagging" }.compactMap(\.value).joined(separator: "\n\n")
    }

    var tags: [String] { body.filter { $0.purpose == "tagging" }.compactMap(\.value) }
}

struct WebAnnotationBody: Decodable {
    var value: String?
    var purpose: String?
    var created: String?
    /// Of an entity that a link leads to.
    var name: String?
    /// What a link leads to; what does not tell of a resource has no source.
    var resource: WebAnnotationTarget?

    private enum CodingKeys: String, CodingKey {
        case value, purpose, created
        case name = "dossier:name"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        value = try container.decodeIfPresent(String.self, forKey: .value)
        // Other programs give several purposes; none of them is a link of ours.
        purpose = try? container.decodeIfPresent(String.self, forKey: .purpose)
        created = try? container.decodeIfPresent(String.self, forKey: .created)
        name = try? container.decodeIfPresent(String.self, forKey: .name)
        resource = try? WebAnnotationTarget(from: decoder)
    }

    var isLink: Bool { purpose == "linking" || purpose == "identifying" }
}

struct WebAnnotationTarget: Decodable {
    var source: String?
    var bytes: Position?
    /// Of the quoted words in the document.
    var occurrences: Int?
    private var digest: String?
    private var canonical: String?
    private var selectors: [WebAnnotationSelector]

    struct Position: Decodable {
        var start: Int
        var end: Int

        var range: Range<Int>? { start >= 0 && start <= end ? start..<end : nil }
    }

    private enum CodingKeys: String, CodingKey {
        case source, canonical, selector
        case digest = "dossier:hash"
        case bytes = "dossier:bytes"
        case occurrences = "dossier:occurrences"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        source = try container.decodeIfPresent(String.self, forKey: .source)
        bytes = try container.decodeIfPresent(Position.self, forKey: .bytes)
        occurrences = try container.decodeIfPresent(Int.self, forKey: .occurrences)
        digest = try container.decodeIfPresent(String.self, forKey: .digest)
        canonical = try container.decodeIfPresent(String.self, forKey: .canonical)
        selectors =
            try container.decodeIfPresent(
                OneOrMany<WebAnnotationSelector>.self, forKey: .selector)?.values ?? []
    }

    /// Of the document's bytes: what dossier writes, or else the model's canonical IRI.
    var hash: ContentHash? {
        let forms = [(digest, "sha256:"), (canonical, "urn:sha256:")]
        return forms.lazy.compactMap { iri, prefix in
            guard let iri, iri.hasPrefix(prefix) else { return nil }
            return ContentHash(hex: String(iri.dropFirst(prefix.count)))
        }.first
    }

    var quote: TextQuoteSelector? {
        guard let selector = selectors.first(where: { $0.type == "TextQuoteSelector" }),
            let exact = selector.exact, !exact.isEmpty
        else { return nil }
        return TextQuoteSelector(
            exact: exact, prefix: selector.prefix ?? "", suffix: selector.suffix ?? "")
    }

    var scalars: Range<Int>? {
        guard let selector = selectors.first(where: { $0.type == "TextPositionSelector" }),
            let start = selector.start, let end = selector.end, start >= 0, start <= end
        else { return nil }
        return start..<end
    }
}

struct WebAnnotationSelector: Decodable {
    var type: String?
    var exact: String?
    var prefix: String?
    var suffix: String?
    var start: Int?
    var end: Int?
}

/// JSON-LD writes a list of one without its brackets.
private struct OneOrMany<Element: Decodable>: Decodable {
    var values: [Element]

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let one = try? container.decode(Element.self) {
            values = [one]
        } else {
            values = try container.decode([Element].self)
        }
    }
}
