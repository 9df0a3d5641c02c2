/// Unites the full names that one person bears, within an article or across a library.
///
/// Names are compared inside a bucket of names that sound alike, and there against one name of each
/// person found so far, so that the cost stays in proportion to the number of names.
struct PersonClusters {
    /// The different names, in the order in which they were added.
    private(set) var names: [PersonName] = []
    private var numbers: [String: Int] = [:]
    private var sets = DisjointSets(count: 0)

    /// A bucket that holds more people than this is full of namesakes; those beyond stay apart.
    private static let mostPeopleInBucket = 64

    /// - Parameter words: of a name, folded.
    /// - Returns: the name's number in `names`; nil when it is no full name.
    mutating func add(_ words: [String]) -> Int? {
        guard let parts = PersonName.Parts(words) else { return nil }
        let key = parts.key
        if let number = numbers[key] { return number }
        numbers[key] = names.count
        names.append(PersonName(parts))
        return sets.add()
    }

    /// The numbers of the names, sorted by their words.
    func sorted() -> [Int] {
        names.indices.sorted { PersonName.precedes(names[$0], names[$1]) }
    }

    /// The number of the name that stands for all of the person who bears this one.
    mutating func cluster(of name: Int) -> Int { sets.find(name) }

    mutating func unite(_ a: Int, _ b: Int) { sets.unite(a, b) }

    mutating func mark(_ name: Int, _ marks: DisjointSets.Marks) { sets.mark(name, marks) }

    /// Pairs of bodies that one of their names wanted to unite.
    var meetings: [DisjointSets.Meeting] { sets.meetings }

    /// Unites spellings of one name, and initials and short forms with the name that they stand
    /// for. All names must have been added.
    mutating func uniteAlike() {
        let sorted = sorted()
        uniteSpellings(sorted)
        uniteTransliterations(sorted)
        uniteShort(sorted)
    }

    /// Unites names with the only longer one that ends so: within an article "Elena Ruiz" is Maria
    /// Elena Ruiz.
    mutating func uniteCutShort() {
        var longer = SoleBearers()
        let sorted = sorted()
        for index in sorted where names[index].middle.count > 0 && names[index].middle.count < 4 {
            let name = names[index]
            for start in name.middle.indices where name.middle[start].utf8.count > 1 {
                let tail = name.middle[start...] + [name.last]
                longer.add(tail.joined(by: " "), sets.find(index))
            }
        }
        for index in sorted {
            let name = names[index]
            let key = ([name.first] + name.middle + [name.last]).joined(by: " ")
            if let bearer = longer.bearer(of: key) { sets.unite(bearer, index) }
        }
    }

    private mutating func uniteSpellings(_ sorted: [Int]) {
        guard sorted.count > 1 else { return }
        var buckets: [String: [Int]] = [:]
        for index in sorted { buckets[names[index].bucket, default: []].append(index) }
        for bucket in buckets.values where bucket.count > 1 {
            // Those with a middle name or a "Jr." first: they say who is who.
            let full = bucket.filter { names[$0].isDistinct }
            let short = bucket.filter { !names[$0].isDistinct }
            let people = gather(full)
            let plain = gather(short)
            for index in plain {
                let bearers = people.filter { names[$0].agrees(with: names[index]) }
                if bearers.count == 1, let bearer = bearers.first { sets.unite(bearer, index) }
            }
        }
    }

    /// Unites spellings that have not even the same consonants, where nothing else is doubtful: all
    /// people of that sound whose middle names are known have the same.
    private mutating func uniteTransliterations(_ sorted: [Int]) {
        var buckets: [String: [Int]] = [:]
        for index in sorted {
            if let bucket = names[index].transliterationBucket {
                buckets[bucket, default: []].append(index)
            }
        }
        for bucket in buckets.values where bucket.count > 1 {
            guard bucket.count <= Self.mostPeopleInBucket, haveOneMiddle(bucket) else { continue }
            for (place, index) in bucket.enumerated() {
                for other in bucket[..<place]
                where names[other].isTransliteration(of: names[index]) {
                    sets.unite(other, index)
                }
            }
        }
    }

    private func haveOneMiddle(_ indices: [Int]) -> Bool {
        let distinct = indices.map { names[$0] }.filter { $0.isDistinct }
        return distinct.indices.allSatisfy { place in
            distinct[..<place].allSatisfy { other in
                other.suffix == distinct[place].suffix && other.restAgrees(with: distinct[place])
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

    /// "G. Bush" goes to the only Bush whose first name begins with a G, "Bill Clinton" to the only
    /// William Clinton.
    private mutating func uniteShort(_ sorted: [Int]) {
        let short = sorted.filter { !names[$0].soughtKeys.isEmpty }
        guard !short.isEmpty else { return }
        var bearers: [String: [Int]] = [:]
        for index in sorted {
            for key in names[index].fullKeys { bearers[key, default: []].append(index) }
        }
        let candidates = short.map { index in
            var candidates: [Int] = []
            for key in names[index].soughtKeys {
                // A name with so many bearers says nothing.
                guard let people = bearers[key], people.count <= Self.mostPeopleInBucket else {
                    continue
                }
                candidates += people.filter { names[index].isShort(of: names[$0]) }
            }
            return candidates
        }
        // One that is known in an article to be another person's, too, can make two people one.
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for (index, candidates) in zip(short, candidates) {
                guard let person = sets.only(of: candidates), sets.find(index) != person else {
                    continue
                }
                sets.unite(person, index)
                if sets.find(index) == sets.find(person) { hasChanged = true }
            }
        }
    }
}
