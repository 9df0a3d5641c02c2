/// What linking across articles knows of a chain of mentions: what it is taken for, and the names
/// it goes by. Chains of one profile are linked alike, in however many articles they stand.
public struct ChainProfile: Hashable, Comparable, Sendable {
    public let kind: EntityKind
    /// Each once, in the order of their bytes; none where the chain stands for nothing else in the
    /// library.
    public let names: [String]

    /// - Parameter names: in any order.
    public init(kind: EntityKind, names: some Sequence<String>) {
        self.kind = kind
        self.names = Self.sorted(Array(names))
    }

    private static func sorted(_ names: [String]) -> [String] {
        guard names.count > 1 else { return names }
        var result: [String] = []
        for name in names.sorted(by: precedes) where result.last != name { result.append(name) }
        return result
    }

    private static func precedes(_ a: String, _ b: String) -> Bool {
        a.utf8.lexicographicallyPrecedes(b.utf8)
    }

    /// By kind, then name by name.
    public static func < (a: ChainProfile, b: ChainProfile) -> Bool {
        a.kind == b.kind
            ? a.names.lexicographicallyPrecedes(b.names, by: precedes) : a.kind < b.kind
    }
}

extension MentionChain {
    public var profile: ChainProfile {
        switch bond {
        case .names: ChainProfile(kind: kind, names: names.lazy.map(\.text))
        case .given: ChainProfile(kind: kind, names: [name])
        case .none: ChainProfile(kind: kind, names: [])
        }
    }

    /// A chain with a profile's names, mentioned nowhere.
    public init(_ profile: ChainProfile) {
        self.init(
            kind: profile.kind, name: profile.names.first ?? "",
            names: profile.names.map { EntityName($0, count: 1) }, mentions: [])
    }
}
