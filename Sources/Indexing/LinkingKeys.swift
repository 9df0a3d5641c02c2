import Articles
import EntityLinking
import LibraryStore

/// The keys by which a profile asks for others and offers itself, as numbers: texts that chance gives
/// one number are merely looked at together.
struct LinkingKeys {
    /// By which others influence it.
    let asking: [Int64]
    let offers: [LinkingSession.Offer]
    /// One for each name that constraints can mean it by.
    let names: [Int64]

    init(_ profile: ChainProfile) {
        var asking: [Int64] = []
        var offers: Set<LinkingSession.Offer> = []
        for key in MentionChain(profile).linkingKeys {
            if key.isOffer {
                offers.insert(
                    LinkingSession.Offer(
                        key: Self.number(key.text), detail: Self.number(key.detail)))
            } else {
                asking.append(Self.number(key.text))
            }
        }
        self.asking = asking
        self.offers = Array(offers)
        names = profile.names.map { Self.number(ofName: NameFolding.folded($0)) }
    }

    /// The keys whose askers it influences.
    var all: Set<Int64> { Set(asking).union(offers.map(\.key)) }

    static func number(ofName folded: String) -> Int64 { number("named " + folded) }

    /// FNV-1a.
    static func number(_ text: String) -> Int64 {
        var hash: UInt64 = 14_695_981_039_346_656_037
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
        return Int64(bitPattern: hash)
    }
}

/// Which names constraints tie to which, by the keys of ``LinkingKeys/names``.
struct ConstrainedNames {
    private(set) var partners: [Int64: Set<Int64>] = [:]
    private(set) var conditions: [LinkingSession.Condition] = []

    init(_ constraints: LinkingConstraints) {
        for pair in constraints.mustLink { add(pair, "same") }
        for pair in constraints.cannotLink { add(pair, "apart") }
        // Of what is said of one name, the last counts.
        for (number, renaming) in constraints.renamings.enumerated() {
            add([renaming.of], "name \(number) \(renaming.name)")
        }
        for (number, kind) in constraints.kinds.enumerated() {
            add([kind.of], "kind \(number) \(kind.kind.rawValue)")
        }
    }

    private mutating func add(_ pair: LinkingConstraints.Pair, _ sort: String) {
        let keys = add([pair.a, pair.b], sort)
        for key in keys { partners[key, default: []].formUnion(keys) }
    }

    @discardableResult
    private mutating func add(_ names: [LinkingConstraints.Name], _ sort: String) -> [Int64] {
        let keys = names.map { LinkingKeys.number(ofName: $0.folded) }
        let texts = names.map { "\($0.kind?.rawValue ?? "")/\($0.folded)" }
        let text = "\(sort) \(texts.joined(separator: "|"))"
        conditions.append(
            LinkingSession.Condition(fingerprint: LinkingKeys.number(text), keys: keys))
        for key in keys { partners[key, default: []].insert(key) }
        return keys
    }
}
