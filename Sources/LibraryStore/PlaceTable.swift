import Articles

/// How far the documents of a library were read, in the order of their paths. The reader starts
/// with it, and a table of a few hundred lines is read sooner than it is hashed.
public struct PlaceTable: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    private var paths: [DocumentPath] = []
    private var places: [ReadingPlace] = []

    public init(dictionaryLiteral elements: (DocumentPath, ReadingPlace)...) {
        for (path, place) in elements { self[path] = place }
    }

    public subscript(path: DocumentPath) -> ReadingPlace? {
        get {
            let index = index(of: path)
            return index < paths.count && paths[index] == path ? places[index] : nil
        }
        set {
            let index = index(of: path)
            let isKnown = index < paths.count && paths[index] == path
            if isKnown {
                paths.remove(at: index)
                places.remove(at: index)
            }
            if let newValue {
                paths.insert(path, at: index)
                places.insert(newValue, at: index)
            }
        }
    }

    var entries: [(path: DocumentPath, place: ReadingPlace)] {
        paths.indices.map { (paths[$0], places[$0]) }
    }

    /// Where `path` is or would be.
    private func index(of path: DocumentPath) -> Int {
        // A file has them in this order.
        if let last = paths.last, last < path { return paths.count }
        return paths.partitioningIndex { $0 >= path }
    }
}
