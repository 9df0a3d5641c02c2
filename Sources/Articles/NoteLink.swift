/// A link from a note to something else, told so that it outlives every index.
public struct NoteLink: Hashable, Sendable {
    public enum Target: Hashable, Sendable {
        /// With the name that it had when the link was made, by which it is found should its id
        /// have changed.
        case entity(EntityID, name: String)
        case note(AnnotationID)
        case passage(AnnotationTarget)
    }

    public var target: Target
    public var created: Timestamp

    public init(_ target: Target, created: Timestamp) {
        self.target = target
        self.created = created
    }
}

extension Annotation {
    /// The names of the entities that links lead to.
    public var linkedNames: [String] {
        links.compactMap { if case .entity(_, let name) = $0.target { name } else { nil } }
    }
}

extension NoteLink.Target {
    /// Whether another leads to the same thing, whatever else is known of it.
    public func isSame(as other: NoteLink.Target) -> Bool {
        switch (self, other) {
        case (.entity(let a, _), .entity(let b, _)): a == b
        case (.note(let a), .note(let b)): a == b
        case (.passage(let a), .passage(let b)):
            a.hash == b.hash && a.path == b.path && a.selector.position == b.selector.position
                && a.selector.quote.exact == b.selector.quote.exact
        default: false
        }
    }
}
