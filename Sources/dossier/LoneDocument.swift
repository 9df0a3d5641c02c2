import Articles
import EntityLinking
import Importing
import Indexing
import LibraryStore

/// A document that is looked at without the others of its folder.
struct LoneDocument {
    private let article: Article
    private let reading = ArticleReading()

    /// - Throws: ``CommandError/cannotRead(_:reason:)``.
    init(_ root: LibraryRoot, _ name: DocumentPath) throws(CommandError) {
        do throws(ImportError) {
            article = try reading.article(name, of: root)
        } catch {
            let path = DocumentPath(bytes: root.absolutePath(of: name)).string
            throw .cannotRead(path, reason: error.reason)
        }
    }

    /// An index, in memory, of this document alone.
    func index() throws -> LibraryIndex {
        let index = try LibraryIndex.inMemory()
        let stamp = FileStamp(size: 0, modifiedSeconds: 0, modifiedNanoseconds: 0, inode: 0)
        guard let id = try index.store([(article, stamp)]).first else { return index }
        let chains = reading.chains(of: article)
        // Nobody asks an index in memory which version of the recogniser it is from.
        try index.setChains(chains, of: id, recogniserVersion: 0)
        var linker = LibraryLinker()
        linker.add(chains, of: id)
        let linking = linker.linking()
        try index.setLinking(
            entities: linking.entities,
            assignment: chains.indices.map { ordinal in
                ChainAssignment(
                    article: id, ordinal: ordinal, entity: linking.entity(of: ordinal, in: id))
            })
        return index
    }
}
