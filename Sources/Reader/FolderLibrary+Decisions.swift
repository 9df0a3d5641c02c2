import Articles
import Indexing
import ReaderModel

extension FolderLibrary {
    func decisions() throws -> (rows: [DecisionRow], faults: [String]) {
        DecisionRow.rows(decided.decisions(of: root) { try index.summary(hash: $0) != nil })
    }

    func rulings(for wish: NameWish) throws -> [EntityDecision.Ruling] {
        try WishRulings(index, of: root, options: options, article: article).rulings(for: wish)
    }
}

extension DecisionRow {
    /// The newest first; those of the shared list after the others.
    static func rows(_ found: DecisionSource.Found) -> (rows: [DecisionRow], faults: [String]) {
        let own = found.decisions.filter { !$0.isShared }.reversed().map { DecisionRow($0) }
        let shared = found.decisions.filter(\.isShared).map {
            DecisionRow($0, file: SharedEntities.fileName)
        }
        return (own + shared, found.faults)
    }
}
