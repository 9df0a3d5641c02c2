/// A user's word on where a note's passage is, given when its document had changed.
public struct NotePlacement: Hashable, Sendable {
    /// The passage as it was when the word was given; nil where the user said that it is gone.
    public var target: AnnotationTarget?
    public var created: Timestamp

    public init(_ target: AnnotationTarget?, created: Timestamp) {
        self.target = target
        self.created = created
    }
}

extension Annotation {
    /// Whether the user said last that its passage is gone.
    public var isDetached: Bool { placements.last.map { $0.target == nil } ?? false }

    /// What finds its passage: the places that the user accepted, the latest first, and at the end
    /// the one that it was made on.
    public var targets: [AnnotationTarget] {
        placements.reversed().compactMap(\.target) + [target]
    }
}

extension AnchoredAnnotation {
    /// Whether the user should have a look at its place: it is a guess or there is none, and the
    /// user has not said that there is none.
    public var needsReview: Bool {
        switch anchor {
        case .exact, .moved: false
        case .fuzzy, .ambiguous: true
        case .orphan: !annotation.isDetached
        }
    }
}

extension Anchor {
    /// More places are not offered: who has to look through so many selects the passage.
    private static let mostProposals = 20

    /// The places that the user may accept.
    public var proposals: [TextRange] {
        switch self {
        case .exact(let range), .moved(let range), .fuzzy(let range, _): [range]
        case .ambiguous(let ranges): Array(ranges.prefix(Self.mostProposals))
        case .orphan: []
        }
    }
}
