/// Sets of indices that are united step by step (union by smallest index, paths halved).
struct DisjointSets {
    private var parents: [Int]

    init(count: Int) {
        parents = Array(0..<count)
    }

    mutating func add() -> Int {
        parents.append(parents.count)
        return parents.count - 1
    }

    /// The least index of the set that `index` is in.
    mutating func find(_ index: Int) -> Int {
        var index = index
        while parents[index] != index {
            parents[index] = parents[parents[index]]
            index = parents[index]
        }
        return index
    }

    mutating func unite(_ a: Int, _ b: Int) {
        let a = find(a)
        let b = find(b)
        parents[max(a, b)] = min(a, b)
    }
}
