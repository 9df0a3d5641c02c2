import Articles

/// What else a thing with a long name may be called.
extension NameForm {
    /// Initials by which the name is shortened: "iaea"; of "Bank of America" "ba" and "boa", of "The
    /// Hollywood Reporter" "hr" and "thr", of "General Motors Corp." "gm" and "gmc".
    var initials: [String] {
        guard kind != .person, country == nil, words.count >= 2 || !legalWords.isEmpty,
            acronym == nil
        else { return [] }
        var short: [UInt8] = []
        var full: [UInt8] = []
        for word in words {
            guard let letter = word.utf8.first, letter < 0x80 else { return [] }
            full.append(letter)
            if !Self.links.contains(word) { short.append(letter) }
        }
        var all = [short]
        if full != short { all.append(full) }
        if hasArticle { all.append([0x74] + short) }
        if let legal = legalWords.first?.utf8.first { all.append(short + [legal]) }
        return all.filter { (2...8).contains($0.count) }.map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// Shorter keys that name the same by themselves: without the country in front, without the
    /// trade of a company, without what kind of place it is.
    var shorterKeys: [String] {
        guard acronym == nil, country == nil, words.count >= 2 else { return [] }
        switch kind {
        case .organisation: return shorterKeysOfBody
        case .place: return shorterKeysOfPlace
        case .group: return keysWithoutCountry
        default: return []
        }
    }

    private var keysWithoutCountry: [String] {
        guard words.count >= 3, Self.isCountry(words[0]) else { return [] }
        return [words.dropFirst().joined(by: " ")]
    }

    private var shorterKeysOfBody: [String] {
        if Self.isCountry(words[0]) { return keysWithoutCountry }
        var keys: [String] = []
        var short = words[...]
        while short.count > 1, let last = short.last, Self.trades.contains(last) {
            short.removeLast()
            while short.count > 1, short.last == "and" { short.removeLast() }
            if short.count > 1 || !Self.weakWords.contains(short[0]) {
                keys.append(short.joined(by: " "))
            }
        }
        return keys
    }

    private var shorterKeysOfPlace: [String] {
        guard let last = words.last, Self.lands.contains(last) else {
            return words == ["new", "york", "city"] ? ["new york"] : []
        }
        let rest = words.dropLast()
        guard let first = rest.first, rest.count > 1 || !Self.isCountry(first),
            rest.count > 1 || !Self.weakWords.contains(first)
        else { return [] }
        return [rest.joined(by: " ")]
    }

    /// The last words of a name that may stand for it where no other name ends so: "Colts" for
    /// "Indianapolis Colts". Of a place two words at least: "Mount Cook" for "Aoraki Mount Cook".
    var tails: [String] {
        guard acronym == nil, country == nil, words.count >= 2,
            kind == .organisation || kind == .product
                || kind == .place && !Self.directions.contains(words[0])
        else { return [] }
        return (1..<words.count).compactMap { start in
            let tail = words[start...]
            if kind == .place, tail.count < 2 { return nil }
            guard let first = tail.first, !Self.links.contains(first), first.utf8.count >= 3,
                kind == .product || tail.contains(where: { ($0.utf8.first ?? 0) > 0x39 })
            else { return nil }
            return tail.joined(by: " ")
        }
    }

    /// The tail that names a team or a band in other articles too: the last word, in the plural.
    var teamKey: String? {
        guard kind == .organisation, acronym == nil, country == nil, words.count >= 2,
            let last = words.last, last.utf8.count >= 4, last.utf8.last == 0x73,
            !Self.pluralTrades.contains(last), !Self.trades.contains(last)
        else { return nil }
        return last
    }

    /// The tail that names a make in other articles too: "A380" for "Airbus A380", "Camry" for "Toyota
    /// Camry".
    var makeKey: String? {
        guard kind == .product, acronym == nil, words.count == 2, let last = words.last,
            last.utf8.count >= 3, last.utf8.contains(where: { $0 > 0x39 })
        else { return nil }
        let isDesignator = last.utf8.contains { $0 &- 0x30 < 10 }
        return isDesignator || last.utf8.count >= 5 ? last : nil
    }

    /// The first word of a body's name, which may stand for all of it: "Kraft" for "Kraft Foods".
    var head: String? {
        guard kind == .organisation, acronym == nil, country == nil, words.count >= 2,
            !Self.weakWords.contains(words[0]), !Self.isCountry(words[0]), !hasOwner
        else { return nil }
        return words[0]
    }

    /// Whether its first word is the name of another thing, which has it: "The Beatles' Apple Corps".
    private var hasOwner: Bool {
        var scalars = surface.unicodeScalars[...]
        while let at = scalars.firstIndex(where: { $0 == "'" || $0 == "\u{2019}" }) {
            scalars = scalars[at...].dropFirst()
            if scalars.first == "s" { scalars = scalars.dropFirst() }
            guard scalars.first == " ", let next = scalars.dropFirst().first else { continue }
            if ("A"..."Z").contains(next) { return true }
        }
        return false
    }

    /// The bucket in which other spellings of a one-word name lie; nil for names that must be spelt
    /// alike, because they are short or of several words.
    var spellingBucket: String? {
        guard words.count == 1, country == nil, acronym == nil, key.utf8.count >= 6,
            kind == .organisation || kind == .place || kind == .product
        else { return nil }
        return (kind == .product ? "p" : "t") + NameSkeleton(key).consonantKey
    }

    private static let links = WordTable("and de du et for in la of on the")
    private static let trades = WordTable(
        """
        airline airlines airways automotive bank bancorp brewery brothers capital chemical chemicals
        communications computer computers electric electronics energy entertainment financial foods
        group holding holdings hotels industries insurance interactive labs magazine media mobile
        motor motorcycles networks newspaper oil partners petroleum pharmaceuticals pictures
        precision records semiconductor software solutions sons stores studios supermarket
        supermarkets systems technologies technology telecom television tobacco worldwide
        """)
    private static let directions = WordTable(
        """
        central east eastern greater inner lower mid new north northern outer south southern upper
        west western
        """)
    private static let lands = WordTable(
        """
        county desert district governorate island islands mountains oblast ocean peninsula province
        region sea valley
        """)
    private static let pluralTrades = WordTable(
        """
        affairs analysts archives arts associates authorities business congress courts credits
        delegates emirates fields finances forces foreigners games guards honours ideas institutes
        islands justices leaders lords markets nations news officers operations papers police
        politics press reserves resources schools sciences scouts securities services ships sports
        standards states statistics studies times troops unions veterans wales woods workers works
        """)
}
