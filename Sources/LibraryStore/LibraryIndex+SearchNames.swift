import Articles
import GRDB

/// What a search found among the entities of a library.
public struct FoundNames: Hashable, Sendable {
    /// The best of them.
    public var entities: [Entity]
    /// How many were found; there may be more where it is not exact.
    public var total: Int
    public var isTotalExact: Bool

    public static let none = FoundNames(entities: [], total: 0, isTotalExact: true)
}

extension LibraryIndex {
    /// The entities one of whose names has all words of a query, those first that go by just these
    /// words, and then those that are mentioned most. A query that asks for something else, too, is
    /// not about entities.
    ///
    /// - Parameter isThorough: whether all names are gone through, which takes some fifth of a
    ///   microsecond for each; else those that begin with a word of the query, and those of the
    ///   entities that are mentioned most.
    public func names(
        answering request: SearchRequest, limit: Int, isThorough: Bool,
        watch: SearchWatch = SearchWatch()
    ) throws(StoreError) -> FoundNames {
        guard let query = NameQuery(request), !watch.wasCancelled else { return .none }
        let sought = try read { NameMatcher(query, try TextFolding($0)) }
        return try searching { database throws(StoreError) in
            do throws(SearchError) {
                return try NameSearch(sought, isThorough: isThorough, on: database)
                    .found(limit: limit)
            } catch {
                if error.isInterruption { return .none }
                throw StoreError(
                    code: error.code, message: error.message, path: path ?? "The index in memory")
            }
        }
    }
}
