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

extension NameForm {
    /// Shorter keys by which the same article may call an organisation: without the country in
    /// front, without what kind of company it is.
    var shorterKeys: [String] {
        guard kind == .organisation, acronym == nil, words.count >= 2 else { return [] }
        var keys: [String] = []
        let rest = words.dropFirst()
        if rest.count >= 2, Self.isCountry(words[0]) {
            keys.append(rest.joined(by: " "))
        }
        if Self.isCountry(words[0]) { return keys }
        var short = words[...]
        while short.count > 1, let last = short.last, Self.companyWords.contains(last) {
            short.removeLast()
            keys.append(short.joined(by: " "))
        }
        return keys
    }

    /// The bucket in which other spellings of a one-word name lie; nil for names that must be spelt
    /// alike, because they are short or of several words.
    var spellingBucket: String? {
        guard words.count == 1, country == nil, acronym == nil, key.utf8.count >= 6,
            kind == .organisation || kind == .place || kind == .product
        else { return nil }
        return (kind == .product ? "p" : "t") + NameSkeleton(key).consonantKey
    }

    private static func isCountry(_ word: String) -> Bool {
        if word == "us" || word == "uk" { return true }
        var word = word
        return word.withUTF8 {
            CountryNames().country(named: $0) != nil || CountryNames().country(ofDemonym: $0) != nil
        }
    }

    private static let companyWords = WordTable(
        """
        & ag airlines and bank brothers capital co company corp corporation energy gmbh
        group holding holdings inc industries international limited llc ltd motors partners
        plc precision sa securities sons systems technologies technology tobacco
        """)
}
