/// Unites the full names that one person bears, within an article or across a library.
///
/// Names are compared inside a bucket of names that sound alike, and there against one name of each
/// person found so far, so that the cost stays in proportion to the number of names.
struct PersonClusters {
    /// The names, sorted by their words.
    let names: [PersonName]
    private var sets: DisjointSets
    private let indices: [PersonName: Int]

    /// A bucket that holds more people than this is full of namesakes; those beyond stay apart.
    private static let mostPeopleInBucket = 64

    init(_ names: Set<PersonName>) {
        self.names = names.sorted(by: Self.precedes)
        sets = DisjointSets(count: names.count)
        indices = Dictionary(
            uniqueKeysWithValues: self.names.enumerated().map { ($0.element, $0.offset) })
        uniteSpellings()
        uniteInitials()
    }

    func index(of name: PersonName) -> Int? { indices[name] }

    mutating func cluster(of name: PersonName) -> Int? { indices[name].map { sets.find($0) } }

    mutating func unite(_ a: PersonName, _ b: PersonName) {
        guard let a = indices[a], let b = indices[b] else { return }
        sets.unite(a, b)
    }

    private static func precedes(_ a: PersonName, _ b: PersonName) -> Bool {
        if a.last != b.last { return a.last < b.last }
        if a.first != b.first { return a.first < b.first }
        return a.middle.lexicographicallyPrecedes(b.middle)
    }

    private mutating func uniteSpellings() {
        let buckets = Dictionary(grouping: names.indices) { names[$0].bucket }
        for bucket in buckets.values where bucket.count > 1 {
            // Those with a middle name first: they say who is who.
            let full = bucket.filter { !names[$0].middle.isEmpty }
            let short = bucket.filter { names[$0].middle.isEmpty }
            let people = gather(full)
            let plain = gather(short)
            for index in plain {
                let bearers = people.filter { names[$0].agrees(with: names[index]) }
                if bearers.count == 1, let bearer = bearers.first { sets.unite(bearer, index) }
            }
        }
    }

    /// Unites those of `indices` that agree; one index of each person comes back.
    private mutating func gather(_ indices: [Int]) -> [Int] {
        var people: [Int] = []
        for index in indices {
            if let person = people.first(where: { names[$0].agrees(with: names[index]) }) {
                sets.unite(person, index)
            } else if people.count < Self.mostPeopleInBucket {
                people.append(index)
            }
        }
        return people
    }

    /// "G. Bush" goes to the only Bush whose first name begins with a G.
    private mutating func uniteInitials() {
        let initials = names.indices.filter { names[$0].first.utf8.count == 1 }
        guard !initials.isEmpty else { return }
        var bearers: [String: [Int]] = [:]
        for index in names.indices where names[index].first.utf8.count > 1 {
            bearers[names[index].last, default: []].append(index)
        }
        for index in initials {
            let agreeing = (bearers[names[index].last] ?? []).prefix(Self.mostPeopleInBucket)
                .filter { names[$0].agrees(with: names[index]) }
            let people = Set(agreeing.map { sets.find($0) })
            if people.count == 1, let person = people.first { sets.unite(person, index) }
        }
    }
}
