import Articles
import Indexing
import ReaderModel

extension FolderLibrary {
    func decisions() throws -> (rows: [DecisionRow], faults: [String]) {
        let found = decided.decisions(of: root) { try index.summary(hash: $0) != nil }
        let own = found.decisions.filter { !$0.isShared }.reversed().map { DecisionRow($0) }
        let shared = found.decisions.filter(\.isShared).map {
            DecisionRow($0, file: SharedEntities.fileName)
        }
        return (own + shared, found.faults)
    }

    func rulings(for wish: NameWish) throws -> [EntityDecision.Ruling] {
        switch wish {
        case .same(let id, let reference):
            let other: Entity? =
                switch reference {
                case .id(let id): try index.entity(id)
                case .name(let name): try index.entities(matching: name).first
                }
            guard let other else { throw ReaderError.noName }
            return try DecisionWording(index, of: root).same(try known(id), other)
        case .rename(let id, let name):
            return [.rename(DecisionWording.name(of: try known(id)), to: name)]
        case .kind(let id, let kind):
            return [.kind(DecisionWording.name(of: try known(id)), kind)]
        case .notEntity(let id):
            return try DecisionWording(index, of: root).notEntity(try known(id))
        case .split(let id, let range): return [.passage(try target(range, id), .apart)]
        case .mark(let id, let range, let kind):
            return [.passage(try target(range, id), .mark(kind))]
        }
    }

    private func known(_ id: EntityID) throws -> Entity {
        guard let entity = try index.entity(id) else { throw ReaderError.noName }
        return entity
    }

    private func target(_ range: TextRange, _ id: ArticleID) throws -> AnnotationTarget {
        LibraryNotes.target(range, of: try article(id), in: root)
    }
}
