import Articles

/// The annotations in a file, whatever they are wrapped in.
struct WebAnnotationFile: Decodable {
    var items: [WebAnnotationItem]

    private enum CodingKeys: String, CodingKey {
        case type, first, items
    }

    private struct Page: Decodable {
        var items: [WebAnnotationItem]
    }

    init(from decoder: any Decoder) throws {
        if let list = try? decoder.singleValueContainer().decode([WebAnnotationItem].self) {
            items = list
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let items = try container.decodeIfPresent([WebAnnotationItem].self, forKey: .items) {
            self.items = items
        } else if let page = try container.decodeIfPresent(Page.self, forKey: .first) {
            items = page.items
        } else {
            let types = try container.decode(OneOrMany<String>.self, forKey: .type).values
            let isEmpty = types.contains { $0.hasPrefix("AnnotationCollection") }
            items = isEmpty ? [] : [try WebAnnotationItem(from: decoder)]
        }
    }
}

struct WebAnnotationItem: Decodable {
    var id: String?
    var created: String?
    var modified: String?
    var body: [WebAnnotationBody]
    var target: [WebAnnotationTarget]

    private enum CodingKeys: String, CodingKey {
        case id, created, modified, body, target
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decodeIfPresent(String.self, forKey: .id)
        created = try container.decodeIfPresent(String.self, forKey: .created)
        modified = try container.decodeIfPresent(String.self, forKey: .modified)
        body =
            try container.decodeIfPresent(OneOrMany<WebAnnotationBody>.self, forKey: .body)?
            .values ?? []
        target = try container.decode(OneOrMany<WebAnnotationTarget>.self, forKey: .target).values
    }
}

struct WebAnnotationBody: Decodable {
    var value: String?
    var purpose: String?
}

struct WebAnnotationTarget: Decodable {
    var source: String?
    var bytes: Position?
    private var digest: String?
    private var selectors: [WebAnnotationSelector]

    struct Position: Decodable {
        var start: Int
        var end: Int

        var range: Range<Int>? { start >= 0 && start <= end ? start..<end : nil }
    }

    private enum CodingKeys: String, CodingKey {
        case source, selector
        case digest = "dossier:hash"
        case bytes = "dossier:bytes"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        source = try container.decodeIfPresent(String.self, forKey: .source)
        bytes = try container.decodeIfPresent(Position.self, forKey: .bytes)
        digest = try container.decodeIfPresent(String.self, forKey: .digest)
        selectors =
            try container.decodeIfPresent(
                OneOrMany<WebAnnotationSelector>.self, forKey: .selector)?.values ?? []
    }

    var hash: ContentHash? {
        guard let digest, digest.hasPrefix("sha256:") else { return nil }
        return ContentHash(hex: String(digest.dropFirst(7)))
    }

    var quote: TextQuoteSelector? {
        guard let selector = selectors.first(where: { $0.type == "TextQuoteSelector" }),
            let exact = selector.exact
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
