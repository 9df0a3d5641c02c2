import Articles

/// How many mentions of each kind something has.
struct KindCounts {
    private var counts = Array(repeating: 0, count: EntityKind.allCases.count)

    var total: Int { counts.reduce(0, +) }

    mutating func add(_ kind: EntityKind, count: Int = 1) {
        counts[kind.order] += count
    }

    /// The kind with the most mentions; of those with as many, the first in the order of kinds.
    var commonest: EntityKind {
        var best: (kind: EntityKind, count: Int) = (.organisation, 0)
        for kind in EntityKind.allCases where counts[kind.order] > best.count {
            best = (kind, counts[kind.order])
        }
        return best.kind
    }
}
