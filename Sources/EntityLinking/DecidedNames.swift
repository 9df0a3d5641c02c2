import Articles

/// Which names are of one entity and which are not, by the constraints on linking.
struct DecidedNames: Sendable {
    /// Names of one entity.
    struct Group: Sendable {
        /// Folded, in the order of their bytes; never empty. No name is in two groups.
        let names: [String]
        /// What the entity is called; of the groups of one entity the highest rank decides.
        var name: (text: String, rank: Int)?
        var kind: (kind: EntityKind, rank: Int)?
    }

    /// Two groups that are not of one entity, by their indices.
    struct Apart: Sendable {
        /// Keeps what goes by names of neither.
        let keeper: Int
        let other: Int
    }

    let groups: [Group]
    let apart: [Apart]
    private let groupOfName: [String: Int]

    init(_ constraints: LinkingConstraints) {
        var builder = GroupBuilder()
        for pair in constraints.mustLink { builder.unite(pair.a.folded, pair.b.folded) }
        for pair in constraints.cannotLink {
            builder.add(pair.a.folded)
            builder.add(pair.b.folded)
        }
        for renaming in constraints.renamings { builder.add(renaming.of.folded) }
        for kind in constraints.kinds { builder.add(kind.of.folded) }
        var groups = builder.groups().map { Group(names: $0) }
        var groupOfName: [String: Int] = [:]
        for (index, group) in groups.enumerated() {
            for name in group.names { groupOfName[name] = index }
        }
        for (rank, renaming) in constraints.renamings.enumerated() {
            if let group = groupOfName[renaming.of.folded] {
                groups[group].name = (renaming.name, rank)
            }
        }
        for (rank, kind) in constraints.kinds.enumerated() {
            if let group = groupOfName[kind.of.folded] { groups[group].kind = (kind.kind, rank) }
        }
        self.groups = groups
        self.groupOfName = groupOfName
        apart = constraints.cannotLink.compactMap { pair in
            guard let keeper = groupOfName[pair.a.folded], let other = groupOfName[pair.b.folded],
                keeper != other
            else { return nil }
            return Apart(keeper: keeper, other: other)
        }
    }

    var isEmpty: Bool { groups.isEmpty }

    /// The group that a name is in, whatever its case, accents and white space.
    func group(of name: String) -> Int? {
        isEmpty ? nil : groupOfName[DecidedName.folded(name)]
    }

    /// The groups that a chain is in by the names that it goes by, ascending.
    func groups(of chain: MentionChain) -> [Int] {
        guard !isEmpty else { return [] }
        switch chain.bond {
        case .none: return []
        case .given: return group(of: chain.name).map { [$0] } ?? []
        case .names:
            guard chain.names.contains(where: { group(of: $0.text) != nil }) else { return [] }
            let names = LibraryLinker.Entry(chain).foldedNames
            return Set(names.compactMap { groupOfName[$0] }).sorted()
        }
    }
}

/// Gathers names that are of one entity.
private struct GroupBuilder {
    private var names: [String] = []
    private var numbers: [String: Int] = [:]
    private var sets = DisjointSets(count: 0)

    @discardableResult
    mutating func add(_ name: String) -> Int {
        if let number = numbers[name] { return number }
        numbers[name] = names.count
        names.append(name)
        return sets.add()
    }

    mutating func unite(_ a: String, _ b: String) { sets.unite(add(a), add(b)) }

    /// In the order of their bytes.
    mutating func groups() -> [[String]] {
        var members: [Int: [String]] = [:]
        for (number, name) in names.enumerated() {
            members[sets.find(number), default: []].append(name)
        }
        return members.values.map { $0.sorted(by: Self.precedes) }
            .sorted { Self.precedes($0[0], $1[0]) }
    }

    private static func precedes(_ a: String, _ b: String) -> Bool {
        a.utf8.lexicographicallyPrecedes(b.utf8)
    }
}

/// A name as decisions compare it: without regard to case, accents and the amount of white space.
public enum DecidedName {
    public static func folded(_ name: String) -> String { NameFolding.folded(name) }
}
