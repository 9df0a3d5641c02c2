/// A stretch of the reading text that names something.
public struct Mention: Hashable, Sendable {
    public var range: TextRange
    public var kind: EntityKind
    /// What it names; nil until it has been linked.
    public var entity: EntityID?

    public init(_ range: TextRange, _ kind: EntityKind, entity: EntityID? = nil) {
        self.range = range
        self.kind = kind
        self.entity = entity
    }
}
