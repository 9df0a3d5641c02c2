import Articles

extension EntityKind {
    /// Names of kinds in one space can name the same thing: recognition mistakes a place for a body
    /// sooner than two things of one article bear one name.
    var keySpace: KeySpace {
        switch self {
        case .person: .person
        case .organisation, .place, .product, .event, .group: .thing
        case .date: .date
        case .money: .money
        }
    }
}

/// Where the names of a kind are looked up.
enum KeySpace: Int, CaseIterable {
    case person, thing, date, money
}

/// What was first found by each key of each space.
struct FirstOfKey {
    private var first: [[String: Int]] = Array(repeating: [:], count: KeySpace.allCases.count)

    /// The index that came first with this key, which is the one given if none came before.
    mutating func index(_ key: String, _ space: KeySpace, orAdd index: Int) -> Int {
        if let known = first[space.rawValue][key] { return known }
        first[space.rawValue][key] = index
        return index
    }
}

extension EntityName {
    /// Most frequent first; of those as frequent, by their bytes.
    static func precedes(_ a: EntityName, _ b: EntityName) -> Bool {
        a.count == b.count ? a.text.utf8.lexicographicallyPrecedes(b.text.utf8) : a.count > b.count
    }

    /// Names counted together where they are the same, most frequent first.
    static func merged(_ names: [EntityName]) -> [EntityName] {
        guard names.count > 1 else { return names }
        var places: [String: Int] = [:]
        var merged: [EntityName] = []
        for name in names {
            if let place = places[name.text] {
                merged[place].count += name.count
            } else {
                places[name.text] = merged.count
                merged.append(name)
            }
        }
        return merged.sorted(by: precedes)
    }

    /// The name with the most words; of those the most frequent; of those the first by its bytes.
    ///
    /// - Parameter names: sorted, not empty.
    static func fullest(of names: [EntityName], _ kind: EntityKind) -> String {
        var best: (words: Int, text: String) = (0, names.first?.text ?? "")
        guard names.count > 1 else { return best.text }
        for name in names {
            let form = NameForm(name.text, kind)
            let words = form.acronym == nil ? form.words.count : 0
            if words > best.words { best = (words, name.text) }
        }
        return best.text
    }
}
