import Articles
import Indexing
import LibraryStore
import ReaderModel

/// Finds what is to be decided so that a wish is fulfilled.
struct WishRulings {
    private let index: LibraryIndex
    private let root: LibraryRoot
    private let options: ReadingOptions
    private let article: (ArticleID) throws -> Article

    /// - Parameter options: how documents are read.
    init(
        _ index: LibraryIndex, of root: LibraryRoot, options: ReadingOptions,
        article: @escaping (ArticleID) throws -> Article
    ) {
        self.index = index
        self.root = root
        self.options = options
        self.article = article
    }

    private var wording: DecisionWording { DecisionWording(index, of: root, options: options) }

    /// - Throws: ``ReaderError/noName`` and ``ReaderError/soleName(_:)``.
    func rulings(for wish: NameWish) throws -> [EntityDecision.Ruling] {
        switch wish {
        case .same(let id, let reference):
            return try wording.same(known(id), other(reference))
        case .rename(let id, let name):
            return [.rename(DecisionWording.name(of: try known(id)), to: name)]
        case .kind(let id, let kind):
            return [.kind(DecisionWording.name(of: try known(id)), kind)]
        case .notEntity(let id): return try wording.notEntity(known(id))
        case .split(let id, let range): return [.passage(try target(range, id), .apart)]
        case .splitEverywhere(let id, let range):
            let mention = try index.mentions(in: id).first { $0.range == range }
            guard let entity = mention?.entity else { throw ReaderError.noName }
            let words = try article(id).text[range].split { $0.isWhitespace }
            return [try apart(words.joined(separator: " "), entity)]
        case .apart(let name, let id): return [try apart(name, id)]
        case .mark(let id, let range, let kind):
            return [.passage(try target(range, id), .mark(kind))]
        }
    }

    private func other(_ reference: EntityReference) throws -> Entity {
        switch reference {
        case .id(let id): return try known(id)
        case .name(let name):
            guard let found = try index.entities(matching: name).first else {
                throw ReaderError.noName
            }
            return found
        }
    }

    private func known(_ id: EntityID) throws -> Entity {
        guard let entity = try index.entity(id) else { throw ReaderError.noName }
        return entity
    }

    private func apart(_ name: String, _ id: EntityID) throws -> EntityDecision.Ruling {
        guard let ruling = DecisionWording.apart(name, from: try known(id)) else {
            throw ReaderError.soleName(name)
        }
        return ruling
    }

    private func target(_ range: TextRange, _ id: ArticleID) throws -> AnnotationTarget {
        LibraryNotes.target(range, of: try article(id), in: root)
    }
}
