import Articles

/// How many annotations the documents have, for lists of them.
public struct AnnotationCounts: Hashable, Sendable {
    private struct Document: Hashable {
        var hash: ContentHash
        var path: DocumentPath
    }

    private var byHash: [ContentHash: Int] = [:]
    private var byPath: [DocumentPath: Int] = [:]
    private var byBoth: [Document: Int] = [:]

    public init() {}

    /// All annotations.
    public private(set) var total = 0

    /// The number of annotations that were made on a document of this content or at this place.
    /// - Parameter path: Absolute.
    public func count(hash: ContentHash, path: DocumentPath) -> Int {
        guard total > 0 else { return 0 }
        return byHash[hash, default: 0] + byPath[path, default: 0]
            - byBoth[Document(hash: hash, path: path), default: 0]
    }

    mutating func add(_ count: Int, hash: ContentHash, path: DocumentPath) {
        total += count
        byHash[hash, default: 0] += count
        byPath[path, default: 0] += count
        byBoth[Document(hash: hash, path: path), default: 0] += count
    }
}
