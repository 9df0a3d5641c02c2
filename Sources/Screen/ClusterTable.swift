/// The clusters of several scalars that a buffer shows, each stored once.
package struct ClusterTable: Sendable {
    private(set) var clusters: [[Unicode.Scalar]] = []
    private var indices: [[Unicode.Scalar]: Int] = [:]

    /// No screen shows as many; a table that has grown past this is emptied with the buffer.
    static let comfortableCount = 1 << 14
    /// What a cell can point at.
    private static let limit = 1 << 20

    /// The index of a cluster, or nil when the table is full.
    mutating func index(of cluster: [Unicode.Scalar]) -> Int? {
        if let index = indices[cluster] { return index }
        guard clusters.count < Self.limit else { return nil }
        indices[cluster] = clusters.count
        clusters.append(cluster)
        return clusters.count - 1
    }

    package init() {}

    package subscript(index: Int) -> [Unicode.Scalar] {
        clusters.indices.contains(index) ? clusters[index] : ["\u{FFFD}"]
    }

    /// Whether an index that both know means the same to both.
    package func agrees(with other: ClusterTable) -> Bool {
        if clusters.count == other.clusters.count { return clusters == other.clusters }
        return zip(clusters, other.clusters).allSatisfy { $0 == $1 }
    }

    mutating func removeAll() {
        clusters.removeAll()
        indices.removeAll()
    }
}
