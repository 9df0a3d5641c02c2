import Articles
import EntityLinking
import LibraryStore

extension Linking {
    /// What the chains of an article name, as the index stores it.
    ///
    /// - Parameter chains: all of the article, as they were added.
    func assignment(of chains: [MentionChain], in article: ArticleID) -> [ChainAssignment] {
        chains.indices.map { ordinal in
            ChainAssignment(
                article: article, ordinal: ordinal, entity: entity(of: ordinal, in: article))
        }
    }
}
