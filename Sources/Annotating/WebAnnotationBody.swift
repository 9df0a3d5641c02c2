/// A body of a web annotation: text, a resource that is named, or several of either.
struct WebAnnotationBody: Decodable {
    private var value: String?
    private var id: String?
    private var source: String?
    /// Empty where the annotation's own motivation holds.
    private var purposes: [String] = []
    private var items: [WebAnnotationBody] = []
    private(set) var created: String?
    /// Of an entity that a link leads to.
    private(set) var name: String?
    /// What a link leads to; what does not tell of a resource has no source.
    private(set) var resource: WebAnnotationTarget?

    private enum CodingKeys: String, CodingKey {
        case value, id, source, purpose, items, created
        case name = "dossier:name"
    }

    init(from decoder: any Decoder) throws {
        if let iri = try? decoder.singleValueContainer().decode(String.self) {
            id = iri
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        value = try container.decodeIfPresent(String.self, forKey: .value)
        id = try container.decodeIfPresent(String.self, forKey: .id)
        created = try? container.decodeIfPresent(String.self, forKey: .created)
        name = try? container.decodeIfPresent(String.self, forKey: .name)
        resource = try? WebAnnotationTarget(from: decoder)
        source = try? container.decodeIfPresent(String.self, forKey: .source)
        purposes =
            try container.decodeIfPresent(OneOrMany<String>.self, forKey: .purpose)?.values ?? []
        items =
            try container.decodeIfPresent(OneOrMany<WebAnnotationBody>.self, forKey: .items)?
            .values ?? []
    }

    /// The body as text of the annotation's.
    init(text: String) {
        value = text
    }

    /// Itself, or those that it consists of.
    var parts: [WebAnnotationBody] { items.isEmpty ? [self] : items.flatMap(\.parts) }

    /// What is to be read; a resource that is only named stands as a link.
    var text: String? { value ?? (source ?? id).map { "<\($0)>" } }

    /// What it says as a tag.
    var tag: String? { value ?? source ?? id }

    /// Whether it leads to an entity, a note or a passage. What only other programs know is text.
    var isLink: Bool {
        guard purposes.contains("linking") || purposes.contains("identifying"), let source else {
            return false
        }
        return source.hasPrefix("urn:") || resource?.quote != nil
    }

    /// - Parameter motivations: of the annotation.
    func isTag(_ motivations: [String]) -> Bool {
        (purposes.isEmpty ? motivations : purposes).contains("tagging")
    }
}
