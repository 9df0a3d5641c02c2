import Articles

/// What ties entries together or keeps them apart before their names are looked at.
struct LinkingTies {
    /// Entries that are one thing.
    var groups: [[Int]] = [] {
        didSet {
            for (group, entries) in groups.enumerated().dropFirst(oldValue.count) {
                for entry in entries { groupOfEntry[entry] = group }
            }
        }
    }
    private(set) var groupOfEntry: [Int: Int] = [:]
    var marks: [Int: DisjointSets.Marks] = [:]

    var isEmpty: Bool { groups.isEmpty && marks.isEmpty }

    /// Whether it is said already what the entry is one with, so that it asks no more.
    func isBound(_ entry: Int) -> Bool { groupOfEntry[entry] != nil }
}

extension LinkingTies {
    /// What the constraints say of entries.
    mutating func add(_ constraints: LinkingConstraints, on entries: [LibraryLinker.Entry]) {
        guard !constraints.mustLink.isEmpty || !constraints.cannotLink.isEmpty else { return }
        let bearers = Bearers(constraints, entries)
        var sets = DisjointSets(count: entries.count)
        var bound: Set<Int> = []
        for pair in constraints.mustLink {
            let both = bearers.entries(pair.a) + bearers.entries(pair.b)
            for entry in both.dropFirst() { sets.unite(both[0], entry) }
            if both.count > 1 { bound.formUnion(both) }
        }
        var groups: [Int: [Int]] = [:]
        for entry in bound.sorted() { groups[sets.find(entry), default: []].append(entry) }
        self.groups += groups.sorted { $0.key < $1.key }.map(\.value)
        for (number, pair) in constraints.cannotLink.enumerated() {
            let (a, b) = (Set(bearers.entries(pair.a)), Set(bearers.entries(pair.b)))
            // A chain with both names was made by its article, and is neither.
            for entry in a.subtracting(b) { marks[entry, default: .init()].sides.insert(number) }
            for entry in b.subtracting(a) { marks[entry, default: .init()].sides.insert(~number) }
        }
    }

    /// The entries that the names of constraints mean.
    private struct Bearers {
        private var byName: [String: [Int]] = [:]
        private let entries: [LibraryLinker.Entry]

        init(_ constraints: LinkingConstraints, _ entries: [LibraryLinker.Entry]) {
            self.entries = entries
            for pair in constraints.mustLink + constraints.cannotLink {
                byName[pair.a.folded] = []
                byName[pair.b.folded] = []
            }
            for (index, entry) in entries.enumerated() {
                for name in entry.foldedNames where byName[name] != nil {
                    byName[name]?.append(index)
                }
            }
        }

        func entries(_ name: LinkingConstraints.Name) -> [Int] {
            (byName[name.folded] ?? []).filter { index in
                name.kind == nil || name.kind == entries[index].chain.kind
            }
        }
    }
}

extension LibraryLinker.Entry {
    /// The names that constraints may mean it by, folded, each once.
    var foldedNames: [String] {
        let isBare = chain.kind != .person || bareName != nil
        var names: [String] = []
        for form in forms where isBare || form.words.count > 1 {
            let name = NameFolding.folded(form.surface)
            if !names.contains(name) { names.append(name) }
        }
        return names
    }
}

extension ChainProfile {
    /// The names that ``LinkingConstraints`` may mean its chains by, folded, each once: all, but
    /// the bare names of a person with a full one.
    public var constrainedNames: [String] { LibraryLinker.Entry(MentionChain(self)).foldedNames }
}
