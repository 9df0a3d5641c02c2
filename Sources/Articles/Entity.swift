/// What identifies an entity in links, in the history and in exports: stable as long as its names
/// are. It is made of the entity's kind and name ("person/vladimir-putin"), never of a row number.
public struct EntityID: Hashable, Comparable, Sendable {
    public let rawValue: String

    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    public static func < (a: EntityID, b: EntityID) -> Bool { a.rawValue < b.rawValue }
}

/// One of the names that an entity goes by, as it stands in the text, and how often it does.
public struct EntityName: Hashable, Sendable {
    public var text: String
    public var count: Int

    public init(_ text: String, count: Int) {
        self.text = text
        self.count = count
    }
}

/// A person, organisation, place or thing that the library names.
public struct Entity: Hashable, Sendable, Identifiable {
    public var id: EntityID
    /// The fullest of its names.
    public var name: String
    public var kind: EntityKind
    /// Most frequent first.
    public var names: [EntityName]
    /// How many mentions it has in all articles.
    public var mentions: Int
    /// How many articles mention it.
    public var articles: Int

    public init(
        id: EntityID, name: String, kind: EntityKind, names: [EntityName], mentions: Int,
        articles: Int
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.names = names
        self.mentions = mentions
        self.articles = articles
    }
}
