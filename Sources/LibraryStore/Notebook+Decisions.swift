import Articles
import GRDB

extension Notebook {
    /// Adds decisions on entities and removes others, in one transaction. What is there already is
    /// not added again, and what is not there is not removed.
    ///
    /// - Returns: the ids of those that were there to be removed.
    @discardableResult
    public func change(
        adding added: [EntityDecision], removing removed: [DecisionID]
    ) throws(StoreError) -> [DecisionID] {
        guard !added.isEmpty || !removed.isEmpty else { return [] }
        return try write { db in
            let table = DecisionTable(db: db, moment: moment)
            let gone = try removed.filter { try table.remove($0) }
            for decision in added { try table.insert(decision) }
            return gone
        }
    }

    /// All decisions, of all folders, the earliest first.
    public func decisions() throws(StoreError) -> [EntityDecision] {
        try read(empty: []) { try DecisionTable.decisions($0) }
    }

    public func decision(_ id: DecisionID) throws(StoreError) -> EntityDecision? {
        try read(empty: nil) { db in
            try DecisionTable.decisions(db, "WHERE id = ?", [id.rawValue]).first
        }
    }
}
