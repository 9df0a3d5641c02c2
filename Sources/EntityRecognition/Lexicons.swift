import Articles

/// The word lists; each in a file of its own.
enum Lexicons {}

/// What the lists say about a word, taken by itself.
struct WordClass: OptionSet {
    let rawValue: UInt32

    /// An ordinary word.
    static let common = WordClass(rawValue: 1 << 0)
    static let given = WordClass(rawValue: 1 << 1)
    static let surname = WordClass(rawValue: 1 << 2)
    static let city = WordClass(rawValue: 1 << 3)
    /// A city that everybody knows.
    static let majorCity = WordClass(rawValue: 1 << 4)
    static let country = WordClass(rawValue: 1 << 5)
    static let demonym = WordClass(rawValue: 1 << 6)
    static let knownPlace = WordClass(rawValue: 1 << 7)
    static let knownOrganisation = WordClass(rawValue: 1 << 8)
    static let knownGroup = WordClass(rawValue: 1 << 9)
    /// Products, laws and works.
    static let knownProduct = WordClass(rawValue: 1 << 10)
    static let knownEvent = WordClass(rawValue: 1 << 11)
    /// A short form, when it stands in capitals.
    static let acronymPlace = WordClass(rawValue: 1 << 12)
    static let acronymOrganisation = WordClass(rawValue: 1 << 13)
    static let acronymProduct = WordClass(rawValue: 1 << 14)
    /// The first word of an entry of several words.
    static let beginsPhrase = WordClass(rawValue: 1 << 15)
    /// A given or family name that is an ordinary word as well.
    static let doubtfulName = WordClass(rawValue: 1 << 16)
    /// The lists of names have been asked.
    static let lookedUp = WordClass(rawValue: 1 << 17)

    static let place: WordClass = [.majorCity, .country, .knownPlace]
    static let group: WordClass = [.demonym, .knownGroup]
    static let acronym: WordClass = [.acronymPlace, .acronymOrganisation, .acronymProduct]
    /// What makes a word a name without further evidence.
    static let known: WordClass = [
        .majorCity, .country, .demonym, .knownPlace, .knownOrganisation, .knownGroup,
        .knownProduct, .knownEvent,
    ]
}

extension Lexicons {
    /// - Parameter key: folded.
    static func names(_ key: UnsafeBufferPointer<UInt8>) -> WordClass {
        var found: WordClass = .lookedUp
        found.formUnion(persons(key))
        if let mark = cities.value(of: key) {
            found.formUnion(mark.isEmpty ? .city : [.city, .majorCity])
        }
        let countries = CountryNames()
        if countries.country(named: key) != nil { found.insert(.country) }
        if countries.country(ofDemonym: key) != nil { found.insert(.demonym) }
        if let kind = names.value(of: key)?.first { found.formUnion(known(kind)) }
        if let kind = acronyms.value(of: key)?.first { found.formUnion(acronym(kind)) }
        return found
    }

    /// The kind of an entry of several words; nil where there is none.
    static func phrase(_ key: UnsafeBufferPointer<UInt8>) -> EntityKind? {
        let countries = CountryNames()
        if countries.country(named: key) != nil { return .place }
        if countries.country(ofDemonym: key) != nil { return .group }
        if let kind = names.value(of: key)?.first { return known(kind).kind }
        return cities.contains(key) ? .place : nil
    }

    static func beginsPhrase(_ prefix: UnsafeBufferPointer<UInt8>) -> Bool {
        names.continues(prefix) || cities.continues(prefix) || CountryNames().continues(prefix)
    }

    private static func persons(_ key: UnsafeBufferPointer<UInt8>) -> WordClass {
        var found: WordClass = []
        if let mark = givenNames.value(of: key) {
            found.formUnion(mark.isEmpty ? .given : [.given, .doubtfulName])
        }
        if let mark = surnames.value(of: key) {
            found.formUnion(mark.isEmpty ? .surname : [.surname, .doubtfulName])
        }
        return found
    }

    private static func known(_ kind: UInt8) -> WordClass {
        switch kind {
        case UInt8(ascii: "L"): .knownPlace
        case UInt8(ascii: "O"): .knownOrganisation
        case UInt8(ascii: "G"): .knownGroup
        case UInt8(ascii: "E"): .knownEvent
        default: .knownProduct
        }
    }

    private static func acronym(_ kind: UInt8) -> WordClass {
        switch kind {
        case UInt8(ascii: "L"): .acronymPlace
        case UInt8(ascii: "O"): .acronymOrganisation
        default: .acronymProduct
        }
    }
}

extension WordClass {
    /// The kind of a word that is a name without further evidence.
    var kind: EntityKind? {
        if !isDisjoint(with: .place) { return .place }
        if !isDisjoint(with: .group) { return .group }
        if contains(.knownOrganisation) { return .organisation }
        if contains(.knownEvent) { return .event }
        if contains(.knownProduct) { return .product }
        return nil
    }

    /// The kind of a short form in capitals.
    var acronymKind: EntityKind? {
        if contains(.acronymPlace) { return .place }
        if contains(.acronymOrganisation) { return .organisation }
        return contains(.acronymProduct) ? .product : nil
    }
}
