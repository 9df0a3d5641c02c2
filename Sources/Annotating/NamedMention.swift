import Articles

/// What a document names, for formats that carry it.
public struct NamedMention: Hashable, Sendable {
    public var range: TextRange
    public var kind: EntityKind
    /// What it names; nil for what has no page of its own, as dates.
    public var entity: EntityID?
    /// What that is called.
    public var name: String

    public init(_ range: TextRange, _ kind: EntityKind, entity: EntityID? = nil, name: String = "")
    {
        self.range = range
        self.kind = kind
        self.entity = entity
        self.name = name
    }
}
