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
    private var motivations: [String]
    private(set) var body: [WebAnnotationBody]
    var target: [WebAnnotationTarget]

    private enum CodingKeys: String, CodingKey {
        case id, created, modified, motivation, body, bodyValue, target
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
        motivations =
            try container.decodeIfPresent(OneOrMany<String>.self, forKey: .motivation)?.values ?? []
        body =
            try container.decodeIfPresent(OneOrMany<WebAnnotationBody>.self, forKey: .body)?
            .values.flatMap(\.parts) ?? []
        if let text = try container.decodeIfPresent(String.self, forKey: .bodyValue) {
            body.append(WebAnnotationBody(text: text))
        }
        target = try container.decode(OneOrMany<WebAnnotationTarget>.self, forKey: .target).values
    }
}

extension WebAnnotationItem {
    /// What was written of the passage; several bodies one below another.
    var text: String {
        body.filter { !$0.isTag(motivations) && !$0.isLink }.compactMap(\.text).joined(
            separator: "\n\n")
    }

    var tags: [String] { body.filter { $0.isTag(motivations) && !$0.isLink }.compactMap(\.tag) }
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
        if let iri = try? decoder.singleValueContainer().decode(String.self) {
            source = iri
            selectors = []
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        source = try container.decodeIfPresent(String.self, forKey: .source)
        bytes = try container.decodeIfPresent(Position.self, forKey: .bytes)
        occurrences = try container.decodeIfPresent(Int.self, forKey: .occurrences)
        digest = try container.decodeIfPresent(String.self, forKey: .digest)
        canonical = try container.decodeIfPresent(String.self, forKey: .canonical)
        selectors =
            try container.decodeIfPresent(
                OneOrMany<WebAnnotationSelector>.self, forKey: .selector)?
            .values.flatMap(\.withRefinements) ?? []
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

/// What a target is told by; a kind that is not known here says nothing.
struct WebAnnotationSelector: Decodable {
    private(set) var type: String?
    private(set) var exact: String?
    private(set) var prefix: String?
    private(set) var suffix: String?
    private(set) var start: Int?
    private(set) var end: Int?
    private var refinements: [WebAnnotationSelector] = []

    private enum CodingKeys: String, CodingKey {
        case type, exact, prefix, suffix, start, end, refinedBy
    }

    init(from decoder: any Decoder) throws {
        guard let container = try? decoder.container(keyedBy: CodingKeys.self) else { return }
        type = try? container.decodeIfPresent(String.self, forKey: .type)
        exact = try? container.decodeIfPresent(String.self, forKey: .exact)
        prefix = try? container.decodeIfPresent(String.self, forKey: .prefix)
        suffix = try? container.decodeIfPresent(String.self, forKey: .suffix)
        start = try? container.decodeIfPresent(Int.self, forKey: .start)
        end = try? container.decodeIfPresent(Int.self, forKey: .end)
        let refined = try? container.decodeIfPresent(
            OneOrMany<WebAnnotationSelector>.self, forKey: .refinedBy)
        refinements = refined?.values ?? []
    }

    /// Itself and those that narrow it down.
    var withRefinements: [WebAnnotationSelector] {
        [self] + refinements.flatMap(\.withRefinements)
    }
}

/// JSON-LD writes a list of one without its brackets.
struct OneOrMany<Element: Decodable>: Decodable {
    var values: [Element]

    init(from decoder: any Decoder) throws {
        let isList = (try? decoder.unkeyedContainer()) != nil
        let container = try decoder.singleValueContainer()
        values =
            isList
            ? try container.decode([Element].self) : [try container.decode(Element.self)]
    }
}
