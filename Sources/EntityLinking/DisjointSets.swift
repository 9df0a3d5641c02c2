/// Sets of indices that are united step by step (union by smallest index, paths halved). Two sets
/// that are to stay apart are never united.
struct DisjointSets {
    private var parents: [Int]
    /// Of each set that has any, under its least index.
    private var marks: [Int: Marks] = [:]
    /// Pairs of bodies that a step wanted to unite.
    private(set) var meetings: [Meeting] = []

    /// What keeps a set from being united with others.
    struct Marks {
        /// A set with one body is not united with a set with another.
        var body: Int?
        /// A set with a number is not united with a set with the number's complement (`~`).
        var sides: Set<Int> = []

        var isEmpty: Bool { body == nil && sides.isEmpty }

        /// Whether one thing cannot have both.
        var contradict: Bool { sides.contains { sides.contains(~$0) } }

        mutating func add(_ other: Marks) {
            body = body ?? other.body
            sides.formUnion(other.sides)
        }
    }

    struct Meeting: Hashable {
        let a: Int
        let b: Int
    }

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

    /// Marks the set that `index` is in.
    mutating func mark(_ index: Int, _ new: Marks) {
        if !new.isEmpty { marks[find(index), default: Marks()].add(new) }
    }

    func marks(ofSet root: Int) -> Marks { marks[root] ?? Marks() }

    /// Whether the sets of the two are to stay apart.
    mutating func areApart(_ a: Int, _ b: Int) -> Bool {
        if marks.isEmpty { return false }
        let (a, b) = (find(a), find(b))
        guard a != b, let mine = marks[a], let theirs = marks[b] else { return false }
        if let one = mine.body, let other = theirs.body, one != other { return true }
        return theirs.sides.contains { mine.sides.contains(~$0) }
    }

    mutating func unite(_ a: Int, _ b: Int) {
        let a = find(a)
        let b = find(b)
        if a == b { return }
        if !marks.isEmpty {
            if areApart(a, b) { return note(a, b) }
            if let joining = marks.removeValue(forKey: max(a, b)) {
                marks[min(a, b), default: Marks()].add(joining)
            }
        }
        parents[max(a, b)] = min(a, b)
    }

    /// The set that all of `indices` are in; nil when there are none, or several sets.
    mutating func only(of indices: [Int]) -> Int? {
        guard let first = indices.first else { return nil }
        let set = find(first)
        for index in indices.dropFirst() where find(index) != set { return nil }
        return set
    }

    private mutating func note(_ a: Int, _ b: Int) {
        guard let a = marks[a], let b = marks[b], let one = a.body, let other = b.body,
            one != other, !b.sides.contains(where: { a.sides.contains(~$0) })
        else { return }
        meetings.append(Meeting(a: min(one, other), b: max(one, other)))
    }
}
