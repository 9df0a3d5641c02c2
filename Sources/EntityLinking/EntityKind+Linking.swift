import Articles

extension EntityKind {
    /// Names of kinds in one space can name the same thing: recognition mistakes a place for a body
    /// sooner than two things of one article bear one name.
    var keySpace: String {
        switch self {
        case .person: "p:"
        case .organisation, .place, .product, .event: "t:"
        case .group: "t:"
        case .date: "d:"
        case .money: "m:"
        }
    }

    /// The kind with the most mentions; of those with as many, the first in the order of kinds.
    static func commonest(_ counts: [EntityKind: Int]) -> EntityKind {
        counts.max { a, b in
            a.value == b.value ? b.key < a.key : a.value < b.value
        }?.key ?? .organisation
    }
}

extension EntityName {
    /// Most frequent first; of those as frequent, by their bytes.
    static func sorted(_ counts: [String: Int]) -> [EntityName] {
        counts.map { EntityName($0.key, count: $0.value) }.sorted { a, b in
            a.count == b.count
                ? a.text.utf8.lexicographicallyPrecedes(b.text.utf8) : a.count > b.count
        }
    }

    /// The name with the most words; of those the most frequent; of those the first by its bytes.
    ///
    /// - Parameter names: sorted, not empty.
    static func fullest(of names: [EntityName], _ kind: EntityKind) -> String {
        var best: (words: Int, text: String) = (0, names.first?.text ?? "")
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
            keys.append(rest.joined(separator: " "))
        }
        if Self.isCountry(words[0]) { return keys }
        var short = words[...]
        while short.count > 1, let last = short.last, Self.companyWords.contains(last) {
            short.removeLast()
            keys.append(short.joined(separator: " "))
        }
        return keys
    }

    /// The bucket in which other spellings of a one-word name lie; nil for names that must be spelt
    /// alike, because they are short or of several words.
    var spellingBucket: [UInt8]? {
        guard words.count == 1, country == nil, acronym == nil, key.utf8.count >= 6,
            kind == .organisation || kind == .place || kind == .product
        else { return nil }
        let space = kind == .product ? UInt8(0x70) : UInt8(0x74)
        return [space] + NameSkeleton(key).consonants
    }

    private static func isCountry(_ word: String) -> Bool {
        if word == "us" || word == "uk" { return true }
        var word = word
        return word.withUTF8 {
            CountryNames().country(named: $0) != nil || CountryNames().country(ofDemonym: $0) != nil
        }
    }

    private static let companyWords: Set<String> = [
        "co", "company", "corp", "corporation", "inc", "ltd", "limited", "llc", "plc", "ag", "sa",
        "gmbh", "group", "holdings", "holding", "industries", "partners", "bank", "airlines",
        "motors", "tobacco", "energy", "capital", "technologies", "technology", "systems",
        "precision", "&", "and", "sons", "brothers", "securities", "international",
    ]
}
