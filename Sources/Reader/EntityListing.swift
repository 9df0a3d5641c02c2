import Articles
import ReaderModel

/// The list of all entities under a filter, made once and read a window at a time.
struct EntityListing {
    /// Companions that a page shows.
    static let mostCompanions = 200

    private let query: EntityQuery
    private let rows: [EntityListRow]

    /// - Parameters:
    ///   - entities: of all kinds, in the order of the query.
    ///   - query: with a filter.
    init(_ entities: [Entity], _ query: EntityQuery) {
        let match = FuzzyMatch(pattern: query.filter)
        let found = entities.compactMap { EntityListRow($0, match) }.map { ($0.scatter, $0) }
        // In the order of the query among those that match alike.
        rows = (0...2).flatMap { scatter in found.filter { $0.0 == scatter }.map(\.1) }
        self.query = query
    }

    /// Whether another query is answered from the same rows.
    func answers(_ query: EntityQuery) -> Bool {
        var query = query
        query.kind = self.query.kind
        return query == self.query
    }

    func window(_ query: EntityQuery, rows wanted: Range<Int>) -> EntityWindow {
        var counts: [EntityKind: Int] = [:]
        for row in rows { counts[row.entity.kind, default: 0] += 1 }
        let kept = query.kind.map { kind in rows.filter { $0.entity.kind == kind } } ?? rows
        let window = wanted.clamped(to: 0..<kept.count)
        return EntityWindow(
            query: query, total: kept.count, counts: counts, start: window.lowerBound,
            rows: Array(kept[window]))
    }

    /// Entities in the order of a query.
    static func sorted(_ entities: [Entity], by query: EntityQuery) -> [Entity] {
        let sorted = entities.sorted { a, b in
            switch query.order {
            case .mentions: (-a.mentions, a.id) < (-b.mentions, b.id)
            case .articles: (-a.articles, a.id) < (-b.articles, b.id)
            case .name: (a.name, a.id) < (b.name, b.id)
            }
        }
        return query.isReversed ? sorted.reversed() : sorted
    }
}
