import Annotating
import Articles
import EntityLinking

extension DecisionReplay {
    /// Where the passages that decisions are about stand in a document of today.
    ///
    /// - Parameters:
    ///   - hash: of the document's bytes.
    ///   - path: the absolute one.
    func places(
        in text: ReadingText, hash: ContentHash, path: DocumentPath
    ) -> [DecisionID: TextRange] {
        var places: [DecisionID: TextRange] = [:]
        let here = passages.filter { $0.target.hash == hash || $0.target.path == path }
        guard !here.isEmpty else { return places }
        let finder = AnchorFinder(text: text)
        for passage in here {
            let anchor = finder.anchor(
                passage.target.selector, isSameText: passage.target.hash == hash)
            places[passage.id] = anchor.range
        }
        return places
    }
}
