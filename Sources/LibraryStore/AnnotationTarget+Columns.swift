import Articles
import FoundationEssentials
import GRDB

/// A passage as the columns `hash`, `path`, `exact`, `prefix`, `suffix`, `position_start`,
/// `position_end` and `occurrences` of a row, all of which are NULL where there is none.
extension AnnotationTarget {
    /// - Parameter column: of the hash; the others follow it.
    init?(_ row: Row, from column: Int) {
        func isNull(_ index: Int) -> Bool { row.hasNull(atIndex: column + index) }
        let (start, end) = (row.int(column + 5), row.int(column + 6))
        guard !isNull(0), !isNull(2), let hash = ContentHash(hex: row.text(column)), 0 <= start,
            start <= end
        else { return nil }
        let quote = TextQuoteSelector(
            exact: row.text(column + 2), prefix: row.text(column + 3),
            suffix: row.text(column + 4))
        self.init(
            hash: hash, path: DocumentPath(bytes: row.bytes(column + 1)),
            selector: Selector(
                quote: quote, position: TextRange(utf8: start..<end),
                occurrences: isNull(7) ? nil : row.int(column + 7)))
    }
}

extension StatementArguments {
    /// The words are to be bound for `CAST(? AS TEXT)`.
    init(passage target: AnnotationTarget?) {
        guard let target else {
            self = [nil, nil, nil, nil, nil, nil, nil, nil]
            return
        }
        let quote = target.selector.quote
        self = [
            target.hash.hex, Data(target.path.bytes), quote.exact.allBytes, quote.prefix.allBytes,
            quote.suffix.allBytes, target.selector.position.start.utf8,
            target.selector.position.end.utf8, target.selector.occurrences,
        ]
    }
}
