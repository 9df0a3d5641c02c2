import Indexing
import ReaderModel

extension ConcordanceLine {
    init(_ passage: Concordance.Passage) {
        let line = passage.onOneLine
        self.init(before: line.before, text: line.text, after: line.after)
    }
}
