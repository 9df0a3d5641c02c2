/// What identifies a decision on entities for ever: a random UUID, in lower case.
public struct DecisionID: Hashable, Comparable, Sendable {
    public let rawValue: String

    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    public static func < (a: DecisionID, b: DecisionID) -> Bool { a.rawValue < b.rawValue }
}

/// What the user decided about names, over what the program found: it is replayed whenever the
/// library is read, and wins. Of two that contradict one another the later wins.
///
/// Names are compared without regard to case, accents and the amount of white space.
public struct EntityDecision: Hashable, Sendable, Identifiable {
    public enum Ruling: Hashable, Sendable {
        /// The two names are of one entity.
        case same(String, String)
        /// What goes by the first name is not what goes by the second. What goes by neither stays
        /// with the second.
        case apart(String, from: String)
        /// What goes by the name is shown under another, and goes by that one, too.
        case rename(String, to: String)
        case kind(String, EntityKind)
        /// The name names nothing.
        case notEntity(String)
        /// These words name something of a kind, wherever they stand in the library.
        case mark(String, EntityKind)
        /// On one passage of one document, and no other.
        case passage(AnnotationTarget, PassageRuling)
    }

    /// A decision on one passage.
    public enum PassageRuling: Hashable, Sendable {
        /// The mention stands for nothing else in the library.
        case apart
        /// The mention stands for what goes by the name.
        case standsFor(String)
        case notEntity
        /// The passage names something of a kind.
        case mark(EntityKind)
    }

    public var id: DecisionID
    /// The absolute path of the folder that it was made in. It holds in that folder, in the folders
    /// in it, and in the same folder under another name.
    public var library: DocumentPath
    /// Of a document of that folder, which tells the folder under another name; nil when it had
    /// none.
    public var witness: ContentHash?
    public var ruling: Ruling
    public var created: Timestamp

    public init(
        id: DecisionID, library: DocumentPath, witness: ContentHash? = nil, ruling: Ruling,
        created: Timestamp
    ) {
        self.id = id
        self.library = library
        self.witness = witness
        self.ruling = ruling
        self.created = created
    }
}

extension EntityDecision.Ruling {
    /// The sort of ruling, as JSON and the command line name it.
    public var sort: String {
        switch self {
        case .same: "same"
        case .apart: "split"
        case .rename: "rename"
        case .kind: "kind"
        case .notEntity: "not-an-entity"
        case .mark: "mark"
        case .passage(_, .apart): "split"
        case .passage(_, .standsFor): "same"
        case .passage(_, .notEntity): "not-an-entity"
        case .passage(_, .mark): "mark"
        }
    }

    /// The names that it is about, as they were given.
    public var names: [String] {
        switch self {
        case .same(let a, let b), .apart(let a, from: let b), .rename(let a, to: let b): [a, b]
        case .kind(let name, _), .notEntity(let name), .mark(let name, _): [name]
        case .passage(_, .standsFor(let name)): [name]
        case .passage: []
        }
    }

    public var kind: EntityKind? {
        switch self {
        case .kind(_, let kind), .mark(_, let kind), .passage(_, .mark(let kind)): kind
        default: nil
        }
    }

    /// The passage that it is about; nil when it is about names.
    public var target: AnnotationTarget? {
        if case .passage(let target, _) = self { target } else { nil }
    }

    /// What it says, as a sentence without a full stop.
    public var sentence: String {
        switch self {
        case .same(let a, let b): "“\(a)” and “\(b)” are one"
        case .apart(let a, from: let b): "“\(a)” is not “\(b)”"
        case .rename(let a, to: let b): "“\(a)” is called “\(b)”"
        case .kind(let name, let kind): "“\(name)” is \(kind.withArticle)"
        case .notEntity(let name): "“\(name)” names nothing"
        case .mark(let name, let kind): "“\(name)” is \(kind.withArticle) wherever it stands"
        case .passage(let target, .apart):
            "this “\(target.selector.quote.exact)” is no other"
        case .passage(let target, .standsFor(let name)):
            "this “\(target.selector.quote.exact)” is “\(name)”"
        case .passage(let target, .notEntity):
            "this “\(target.selector.quote.exact)” names nothing"
        case .passage(let target, .mark(let kind)):
            "this “\(target.selector.quote.exact)” is \(kind.withArticle)"
        }
    }
}

extension EntityKind {
    /// As in "a person".
    public var withArticle: String {
        switch self {
        case .organisation, .event: "an \(rawValue)"
        case .money: "an amount of money"
        default: "a \(rawValue)"
        }
    }
}
