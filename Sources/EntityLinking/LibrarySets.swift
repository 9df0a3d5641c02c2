import Articles

/// The chains of a library, united step by step. Every step looks names up by a key; none compares
/// all with all.
struct LibrarySets {
    private let entries: [LibraryLinker.Entry]
    private let ties: LinkingTies
    var sets: DisjointSets
    /// The entries that stay by themselves, each time they stand in an article.
    private(set) var scattered: Set<Int> = []
    /// Pairs of bodies that names wanted to unite.
    private(set) var meetings: Set<DisjointSets.Meeting> = []

    init(_ entries: [LibraryLinker.Entry], _ ties: LinkingTies = LinkingTies()) {
        self.entries = entries
        self.ties = ties
        sets = DisjointSets(count: entries.count)
    }

    /// What only asks for others comes last: it joins one of them, and brings no two together.
    mutating func unite() {
        for (index, entry) in entries.enumerated() where entry.forms.isEmpty {
            scattered.insert(index)
        }
        for group in ties.groups { for entry in group { sets.unite(group[0], entry) } }
        for (entry, marks) in ties.marks { sets.mark(entry, marks) }
        uniteKeys()
        uniteSpellings()
        unitePersons()
        uniteShortForms()
        meetings.formUnion(sets.meetings)
    }

    /// Names that say by themselves what they name: not bare surnames, not short forms.
    private mutating func uniteKeys() {
        var first = FirstOfKey()
        for (index, entry) in entries.enumerated() where entry.chain.kind != .person {
            if let country = entry.country {
                sets.unite(first.index("=" + country, .thing, orAdd: index), index)
                continue
            }
            for form in entry.tellingForms {
                let other = first.index(form.key, entry.chain.kind.keySpace, orAdd: index)
                sets.unite(other, index)
            }
        }
    }

    // MARK: - People

    /// The full names of a person's chain.
    private struct Person {
        var entry: Int
        /// The numbers of the names, in the order of the chain's forms.
        var names: [Int]
    }

    private mutating func unitePersons() {
        var clusters = PersonClusters()
        var people: [Person] = []
        for (index, entry) in entries.enumerated() where entry.chain.kind == .person {
            var names: [Int] = []
            for form in entry.forms {
                if let name = clusters.add(form.words) { names.append(name) }
            }
            people.append(Person(entry: index, names: names))
        }
        tie(people, &clusters)
        // What linking within an article has found stays found.
        for person in people {
            for name in person.names.dropFirst() { clusters.unite(person.names[0], name) }
        }
        clusters.uniteAlike()
        uniteFullNames(people, &clusters)
        uniteBareNames(people, &clusters)
        meetings.formUnion(clusters.meetings)
    }

    /// Ties names as the entries are tied that bear them.
    private func tie(_ people: [Person], _ clusters: inout PersonClusters) {
        if ties.isEmpty { return }
        var marks: [Int: DisjointSets.Marks] = [:]
        var first: [Int: Int] = [:]
        for person in people {
            for name in person.names {
                if let mine = ties.marks[person.entry] {
                    marks[name, default: DisjointSets.Marks()].add(mine)
                }
            }
        }
        for person in people {
            guard let group = ties.groupOfEntry[person.entry], let name = person.names.first else {
                continue
            }
            if let other = first[group] {
                clusters.unite(other, name)
            } else {
                first[group] = name
            }
        }
        for (name, marks) in marks where !marks.contradict { clusters.mark(name, marks) }
    }

    private mutating func uniteFullNames(_ people: [Person], _ clusters: inout PersonClusters) {
        var first: [Int?] = Array(repeating: nil, count: clusters.names.count)
        for person in people {
            guard let name = person.names.first else { continue }
            let cluster = clusters.cluster(of: name)
            if let other = first[cluster] {
                sets.unite(other, person.entry)
            } else {
                first[cluster] = person.entry
            }
        }
    }

    /// A bare surname goes to its only bearer in the library. Where nobody bears it, the articles
    /// that use it mean the same; where several do, each article's stays by itself.
    private mutating func uniteBareNames(_ people: [Person], _ clusters: inout PersonClusters) {
        var bearers = BearerIndex()
        var entryOfCluster: [Int?] = Array(repeating: nil, count: clusters.names.count)
        for person in people {
            for name in person.names {
                let cluster = clusters.cluster(of: name)
                bearers.add(clusters.names[name].last, cluster)
                if entryOfCluster[cluster] == nil { entryOfCluster[cluster] = person.entry }
            }
        }
        var orphans: [String: Int] = [:]
        for person in people {
            guard let word = entries[person.entry].bareName, !ties.isBound(person.entry) else {
                continue
            }
            let found = bearers.bearers(of: word)
            if found.count > 1 {
                scattered.insert(person.entry)
            } else if found.count == 1, let other = entryOfCluster[found[0]],
                !sets.areApart(other, person.entry)
            {
                sets.unite(other, person.entry)
            } else if let other = orphans[word] {
                sets.unite(other, person.entry)
            } else {
                orphans[word] = person.entry
            }
        }
    }

    // MARK: - Short forms and spellings

    /// A short form by itself goes to the only long name of the library that some article uses it
    /// for; where no article does, to the only one that it can stand for.
    private mutating func uniteShortForms() {
        let seekers = bareSets()
        if seekers.isEmpty { return }
        var proven = SoleBearers()
        var likely = SoleBearers()
        for (index, entry) in entries.enumerated() {
            for key in entry.provenKeys { proven.add(key, sets.find(index)) }
            for key in entry.likelyKeys { likely.add(key, sets.find(index)) }
        }
        for (set, keys) in seekers {
            let known = keys.filter(proven.isBorne)
            let bearers =
                known.isEmpty
                ? keys.filter(likely.isBorne).map(likely.bearer) : known.map(proven.bearer)
            guard let bearer = bearers.first ?? nil, bearers.allSatisfy({ $0 == bearer }) else {
                continue
            }
            sets.unite(bearer, set)
        }
    }

    /// The sets of which all entries are bare short forms, each with the keys of those.
    private mutating func bareSets() -> [(set: Int, keys: [String])] {
        var first: [String: Int] = [:]
        var bare: [Int] = []
        var others: [Int] = []
        for (index, entry) in entries.enumerated() where entry.chain.kind != .person {
            guard !entry.bareForms.isEmpty, !ties.isBound(index) else {
                others.append(index)
                continue
            }
            bare.append(index)
            // The articles that use initials by themselves mean the same.
            for form in entry.bareForms where form.acronym != nil {
                let key = form.shortKey
                if let other = first[key] { sets.unite(other, index) }
                first[key] = first[key] ?? index
            }
        }
        let long = Set(others.map { sets.find($0) })
        var keys: [Int: [String]] = [:]
        for index in bare where !long.contains(sets.find(index)) {
            let set = sets.find(index)
            for form in entries[index].bareForms where keys[set]?.contains(form.shortKey) != true {
                keys[set, default: []].append(form.shortKey)
            }
        }
        return keys.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private mutating func uniteSpellings() {
        var buckets: [String: [(key: String, entry: Int)]] = [:]
        for (index, entry) in entries.enumerated() {
            for form in entry.forms {
                guard let bucket = form.spellingBucket else { continue }
                buckets[bucket, default: []].append((form.key, index))
            }
        }
        for bucket in buckets.values where bucket.count > 1 { unite(bucket) }
    }

    /// Compares each spelling with one of each name found so far, in the order of their bytes.
    private mutating func unite(_ bucket: [(key: String, entry: Int)]) {
        var known: [(key: String, entry: Int)] = []
        for spelling in bucket.sorted(by: {
            $0.key == $1.key ? $0.entry < $1.entry : $0.key < $1.key
        }) {
            if let same = known.prefix(64).first(where: {
                PersonName.areVariants($0.key, spelling.key)
            }) {
                sets.unite(same.entry, spelling.entry)
            } else {
                known.append(spelling)
            }
        }
    }
}
