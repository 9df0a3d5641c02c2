import Articles

/// What linking across articles has to keep to, whatever the names look like: what the user
/// decided.
public struct LinkingConstraints: Hashable, Sendable {
    /// A name as constraints speak of it. It means the chains that go by it; a bare name of a
    /// person, only those that have none but bare names.
    public struct Name: Hashable, Sendable {
        /// See ``NameFolding/folded(_:)``.
        public let folded: String
        /// Of the chains that are meant; nil for all.
        public let kind: EntityKind?

        /// - Parameter text: folded or not.
        public init(_ text: String, kind: EntityKind? = nil) {
            folded = NameFolding.folded(text)
            self.kind = kind
        }
    }

    public struct Pair: Hashable, Sendable {
        public let a: Name
        public let b: Name

        public init(_ a: Name, _ b: Name) {
            self.a = a
            self.b = b
        }
    }

    /// Names of one entity.
    public var mustLink: [Pair]
    /// Names of different entities. Where it contradicts ``mustLink``, that wins.
    public var cannotLink: [Pair]
    /// What the entity with a name is called; where several apply, the one that comes last.
    public var renamings: [Renaming]
    /// Of what kind the entity with a name is; where several apply, the one that comes last.
    public var kinds: [Reclassification]

    public struct Renaming: Hashable, Sendable {
        public let of: Name
        public let name: String

        public init(_ of: Name, _ name: String) {
            self.of = of
            self.name = name
        }
    }

    public struct Reclassification: Hashable, Sendable {
        public let of: Name
        public let kind: EntityKind

        public init(_ of: Name, _ kind: EntityKind) {
            self.of = of
            self.kind = kind
        }
    }

    public init(
        mustLink: [Pair] = [], cannotLink: [Pair] = [], renamings: [Renaming] = [],
        kinds: [Reclassification] = []
    ) {
        self.mustLink = mustLink
        self.cannotLink = cannotLink
        self.renamings = renamings
        self.kinds = kinds
    }

    public var isEmpty: Bool {
        mustLink.isEmpty && cannotLink.isEmpty && renamings.isEmpty && kinds.isEmpty
    }
}
