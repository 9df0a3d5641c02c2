import Articles

/// The chains of a library, united step by step. Every step looks names up by a key; none compares
/// all with all.
struct LibrarySets {
    private let entries: [LibraryLinker.Entry]
    var sets: DisjointSets

    init(_ entries: [LibraryLinker.Entry]) {
        self.entries = entries
        sets = DisjointSets(count: entries.count)
    }

    mutating func unite() {
        uniteKeys()
        unitePersons()
        uniteShortForms()
        uniteSpellings()
    }

    /// Names that say by themselves what they name: not bare surnames, not short forms.
    private mutating func uniteKeys() {
        var first: [String: Int] = [:]
        for (index, entry) in entries.enumerated() where entry.chain.kind != .person {
            for key in Self.keys(of: entry) {
                if let other = first[key] {
                    sets.unite(other, index)
                } else {
                    first[key] = index
                }
            }
        }
    }

    /// The key of the country, or of each name; a chain with a long name is not found by its short
    /// ones, which others may share.
    private static func keys(of entry: LibraryLinker.Entry) -> [String] {
        if let country = entry.forms.lazy.compactMap(\.country).first { return ["t:=" + country] }
        let space = entry.chain.kind.keySpace
        let long = entry.forms.filter { $0.acronym == nil }
        let most = long.map(\.words.count).max() ?? 0
        let telling = long.filter { most < 2 || $0.words.count >= 2 }
        if entry.chain.kind == .organisation, most >= 2 {
            return telling.filter { $0.shorterKeys.isEmpty || $0.words.count == most }
                .map { space + $0.key }
        }
        return telling.map { space + $0.key }
    }

    // MARK: - People

    private mutating func unitePersons() {
        var names: Set<PersonName> = []
        for entry in entries where entry.chain.kind == .person {
            for form in entry.forms {
                if let name = PersonName(form.words) { names.insert(name) }
            }
        }
        var clusters = PersonClusters(names)
        uniteWithinChains(&clusters)
        uniteFullNames(&clusters)
        uniteBareNames(&clusters)
    }

    /// What linking within an article has found stays found.
    private func uniteWithinChains(_ clusters: inout PersonClusters) {
        for entry in entries where entry.chain.kind == .person {
            let names = entry.forms.compactMap { PersonName($0.words) }
            guard let first = names.first else { continue }
            for name in names.dropFirst() { clusters.unite(first, name) }
        }
    }

    private mutating func uniteFullNames(_ clusters: inout PersonClusters) {
        var first: [Int: Int] = [:]
        for (index, entry) in entries.enumerated() where entry.chain.kind == .person {
            guard let name = entry.forms.lazy.compactMap({ PersonName($0.words) }).first,
                let cluster = clusters.cluster(of: name)
            else { continue }
            if let other = first[cluster] {
                sets.unite(other, index)
            } else {
                first[cluster] = index
            }
        }
    }

    /// A bare surname goes to its only bearer in the library. Where nobody bears it, the articles
    /// that use it mean the same; where several do, each article's stays by itself.
    private mutating func uniteBareNames(_ clusters: inout PersonClusters) {
        var bearers = BearerIndex()
        var entryOfCluster: [Int: Int] = [:]
        for (index, entry) in entries.enumerated() where entry.chain.kind == .person {
            for form in entry.forms {
                guard let name = PersonName(form.words), let cluster = clusters.cluster(of: name)
                else { continue }
                bearers.add(name.last, cluster)
                if entryOfCluster[cluster] == nil { entryOfCluster[cluster] = index }
            }
        }
        var orphans: [String: Int] = [:]
        for (index, entry) in entries.enumerated() where entry.chain.kind == .person {
            guard entry.forms.allSatisfy({ $0.words.count == 1 }),
                let word = entry.forms.first?.words.first
            else { continue }
            let found = bearers.bearers(of: word)
            if found.count == 1, let cluster = found.first, let other = entryOfCluster[cluster] {
                sets.unite(other, index)
            } else if found.isEmpty {
                if let other = orphans[word] {
                    sets.unite(other, index)
                } else {
                    orphans[word] = index
                }
            }
        }
    }

    // MARK: - Short forms and spellings

    /// A short form by itself goes to the only long name of the library with those initials; the
    /// long names an article gives it come first.
    private mutating func uniteShortForms() {
        var long: [String: Set<Int>] = [:]
        for (index, entry) in entries.enumerated() where entry.chain.kind != .person {
            for form in entry.forms where form.country == nil {
                if let initials = form.initials {
                    long[initials, default: []].insert(sets.find(index))
                }
            }
        }
        var orphans: [String: Int] = [:]
        for (index, entry) in entries.enumerated() where entry.chain.kind != .person {
            guard entry.forms.allSatisfy({ $0.acronym != nil && $0.country == nil }),
                let acronym = entry.forms.first?.acronym
            else { continue }
            let found = Set((long[acronym] ?? []).map { sets.find($0) })
            if found.count == 1, let other = found.first {
                sets.unite(other, index)
            } else if let other = orphans[acronym] {
                sets.unite(other, index)
            } else {
                orphans[acronym] = index
            }
        }
    }

    private mutating func uniteSpellings() {
        var buckets: [[UInt8]: [(key: String, entry: Int)]] = [:]
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
