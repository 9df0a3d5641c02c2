import Articles

/// The decisions of a library, ready to be replayed: on the chains of each article, and on linking
/// across articles.
///
/// What the program found is never changed for good: the chains of an article are edited from what
/// was found there, so that a decision that is taken back leaves no trace. What is decided of a
/// passage comes before what is decided of a name; apart from that the later wins.
public struct DecisionReplay: Sendable {
    /// For linking across articles.
    public let constraints: LinkingConstraints
    /// The decisions that later ones leave no room for.
    public let overruled: Set<DecisionID>

    /// A decision on a passage.
    public struct Passage: Sendable {
        public let id: DecisionID
        public let target: AnnotationTarget
        let ruling: EntityDecision.PassageRuling
    }

    /// The earliest first.
    public let passages: [Passage]
    /// What is marked wherever it stands.
    public let markedWords: [String]

    private enum NameEdit: Sendable {
        /// Folded.
        case remove(String)
        case mark(QuoteSearch, String, EntityKind)
    }
    private var nameEdits: [NameEdit] = []
    private let decidedNames: DecidedNames

    /// - Parameter decisions: the earliest first.
    public init(_ decisions: [EntityDecision]) {
        let resolution = ConstraintResolution(decisions.map(\.ruling))
        constraints = resolution.constraints
        decidedNames = DecidedNames(constraints)
        overruled = Set(resolution.overruled.map { decisions[$0].id })
        var passages: [Passage] = []
        var words: [String] = []
        for decision in decisions {
            switch decision.ruling {
            case .notEntity(let name): nameEdits.append(.remove(DecidedName.folded(name)))
            case .mark(let text, let kind):
                nameEdits.append(.mark(QuoteSearch(text), text, kind))
                words.append(text)
            case .passage(let target, let ruling):
                passages.append(Passage(id: decision.id, target: target, ruling: ruling))
            default: break
            }
        }
        self.passages = passages
        markedWords = words
    }

    public var isEmpty: Bool { constraints.isEmpty && nameEdits.isEmpty && passages.isEmpty }

    /// All names that are of one entity with any of these; folded, as those are.
    public func namesOfOne(with names: Set<String>) -> Set<String> {
        var all = names
        for group in decidedNames.groups where group.names.contains(where: names.contains) {
            all.formUnion(group.names)
        }
        return all
    }

    /// The chains of an article as the decisions want them, in the order of their first mentions.
    ///
    /// - Parameters:
    ///   - found: the chains as they were found.
    ///   - places: where the passages of ``passages`` stand in the text; those that do not stand in
    ///     it are left out.
    public func chains(
        _ found: [MentionChain], in text: ReadingText, places: [DecisionID: TextRange]
    ) -> [MentionChain] {
        guard !isEmpty else { return found }
        var edited = EditedChains(found, in: text)
        for edit in nameEdits {
            switch edit {
            case .remove(let name): edited.remove(named: name)
            case .mark(let search, let words, let kind): edited.mark(search, words, kind)
            }
        }
        edited.part(decidedNames)
        edited.setKinds(decidedNames)
        for passage in passages {
            guard let range = places[passage.id] else { continue }
            switch passage.ruling {
            case .apart: edited.takeOut(range, bond: .none)
            case .standsFor(let name): edited.takeOut(range, bond: .given, name: name)
            case .notEntity: edited.removeMentions(at: range)
            case .mark(let kind): edited.mark(range, kind)
            }
        }
        return edited.chains
    }
}
