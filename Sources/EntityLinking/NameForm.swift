import Articles

/// A name taken apart for comparison.
struct NameForm {
    /// As it stands in the text, white space folded.
    let surface: String
    let kind: EntityKind
    /// Folded, without articles, possessives, titles, quotation marks and full stops; of a company
    /// without what it is in law.
    let words: [String]
    /// What a company is in law, where the name says it: "inc", "corporation".
    let legalWords: [String]
    /// The country that it names, or whose people; with underscores for spaces.
    let country: String?
    /// The letters of a short form: "iaea"; nil where it is none.
    let acronym: String?
    /// What two names of one thing have in common, where they are spelt alike.
    let key: String
    /// Whether "the" stood before it, which some short forms count.
    let hasArticle: Bool

    init(_ surface: String, _ kind: EntityKind) {
        self.surface = surface
        self.kind = kind
        var words = NameWords(surface, isPerson: kind == .person).words
        acronym = Self.acronym(surface, kind)
        hasArticle = kind != .person && words.count > 1 && words[0] == "the"
        if kind == .person {
            PersonWords.tidy(&words)
        } else {
            while words.count > 1, words[0] == "the" { words.removeFirst() }
            Self.joinLetters(&words)
            for (index, word) in words.enumerated() {
                if let spelling = Self.spellings.string(of: word) { words[index] = spelling }
            }
        }
        let country = Self.country(words, kind, acronym)
        if kind == .organisation { Self.expand(&words) }
        legalWords = kind == .organisation ? Self.cutLegalWords(&words) : []
        if kind == .place, words.count > 1, words.last == "dc" { words.removeLast() }
        if kind == .place, let spelling = Self.placeWords.string(of: words.first ?? "") {
            words[0] = spelling
        }
        if kind == .product { Self.trimProduct(&words) }
        self.words = words
        self.country = country
        key = country.map { "=" + $0 } ?? Self.key(words, kind)
    }

    /// Long names of bodies are written with and without a plural in them: "Academy of Motion Picture
    /// Arts and Sciences", "Central Elections and Referendum Commission".
    private static func key(_ words: [String], _ kind: EntityKind) -> String {
        guard kind == .organisation, words.count >= 4 else {
            return words.joined(by: kind == .product ? "" : " ")
        }
        let singular = words.map { word in
            let isPlural = word.utf8.count > 4 && word.hasSuffix("s") && !word.hasSuffix("ss")
            return isPlural ? String(word.dropLast()) : word
        }
        return singular.joined(by: " ")
    }

    private static let spellings = WordTable(
        """
        &:and centre:center defence:defense dept:department govt:government intl:international
        labour:labor motors:motor organisation:organization programme:program
        theatre:theater univ:university
        """)
    private static let placeWords = WordTable("ft:fort mt:mount st:saint")
    private static let nouns = WordTable("missile missiles system systems")
    private static let law = WordTable(
        """
        ab ag as asa bhd bv co company corp corporation gmbh inc incorporated jsc kk limited llc
        llp ltd nv oao ojsc ooo oy oyj pjsc plc pte pty sa sarl sas se spa srl
        """)

    /// "U S" and "U.S." are written alike.
    private static func joinLetters(_ words: inout [String]) {
        guard words.contains(where: { $0.utf8.count == 1 }) else { return }
        var joined: [String] = []
        var wasLetter = false
        for word in words {
            let isLetter = word.utf8.count == 1 && (word.utf8.first ?? 0) &- 0x61 < 26
            if isLetter, wasLetter {
                joined[joined.count - 1] += word
            } else {
                joined.append(word)
            }
            wasLetter = isLetter
        }
        words = joined
    }

    /// "Ford Motor Company" is Ford Motor; but a Chinese company is no China.
    private static func cutLegalWords(_ words: inout [String]) -> [String] {
        var short = words[...]
        while short.count > 1, let last = short.last, law.contains(last) { short.removeLast() }
        guard short.count < words.count else { return [] }
        while short.count > 1, short.last == "and" { short.removeLast() }
        if short.count == 1, let word = short.first, isCountry(word) || weakWords.contains(word) {
            return []
        }
        let cut = Array(words[short.endIndex...])
        words = Array(short)
        return cut
    }

    /// Words that are no name by themselves.
    static let weakWords = WordTable(
        """
        american associated central china eastern european federal first general global great
        international metropolitan national new northern old public royal social southern standard
        state the united us western world
        """)

    static func isCountry(_ word: String) -> Bool {
        if word == "us" || word == "uk" { return true }
        var word = word
        return word.withUTF8 {
            CountryNames().country(named: $0) != nil || CountryNames().country(ofDemonym: $0) != nil
        }
    }

    /// "US", "U.S." and "U S" alike; two to eight letters, all of them capitals.
    private static func acronym(_ surface: String, _ kind: EntityKind) -> String? {
        guard kind == .organisation || kind == .place || kind == .product, surface.utf8.count <= 20
        else { return nil }
        var bytes = Array(surface.utf8)
        if bytes.starts(with: "the ".utf8) || bytes.starts(with: "The ".utf8) {
            bytes.removeFirst(4)
        }
        if bytes.count > 3, bytes.last == 0x73 {
            // The possessive, with either apostrophe.
            if bytes[bytes.count - 2] == 0x27 { bytes.removeLast(2) }
            if bytes.count > 4, bytes.suffix(4).starts(with: [0xE2, 0x80, 0x99]) {
                bytes.removeLast(4)
            }
        }
        var letters: [UInt8] = []
        var isSpaced = false
        var isWord = false
        var wasLetter = false
        for byte in bytes {
            let isLetter = byte &- 0x41 < 26
            guard isLetter || byte == 0x2E || byte == 0x20 else { return nil }
            if isLetter { letters.append(byte | 0x20) }
            isSpaced = isSpaced || byte == 0x20
            isWord = isWord || isLetter && wasLetter
            wasLetter = isLetter
        }
        if isSpaced, isWord { return nil }
        return (2...8).contains(letters.count) ? String(decoding: letters, as: UTF8.self) : nil
    }

    private static func country(
        _ words: [String], _ kind: EntityKind, _ acronym: String?
    ) -> String? {
        guard kind == .place || kind == .group || kind == .organisation else { return nil }
        let names = CountryNames()
        func look(
            _ key: String, _ body: (UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>?
        ) -> String? {
            var key = key
            return key.withUTF8 { body($0).map { String(decoding: $0, as: UTF8.self) } }
        }
        if kind != .group, let acronym, let found = look(acronym, names.country(shortened:)) {
            return found
        }
        // The tables keep their hyphens: "guinea-bissau".
        for separator in words.count > 1 ? ["_", "-"] : ["_"] {
            let key = words.joined(by: separator)
            if kind != .group, let found = look(key, names.country(named:)) { return found }
            if kind != .organisation, let found = look(key, names.country(ofDemonym:)) {
                return found
            }
        }
        return nil
    }

    /// "UN Security Council" and "United Nations Security Council" are written alike.
    private static func expand(_ words: inout [String]) {
        if words.first == "un" { words.replaceSubrange(0..<1, with: ["united", "nations"]) }
        // These two are known without their owners, and one each.
        if words == ["security", "council"] {
            words = ["united", "nations", "security", "council"]
        }
        if words == ["us", "state", "department"] { words.removeFirst() }
        if words.first == "eu", words.count == 1 { words = ["european", "union"] }
        if words == ["fed"] { words = ["federal", "reserve"] }
    }

    /// "F-16s" and "F-16 fighters" to "F-16".
    private static func trimProduct(_ words: inout [String]) {
        while words.count > 1, let last = words.last, nouns.contains(last) { words.removeLast() }
        guard let last = words.last, last.hasSuffix("s"), last.utf8.count >= 3,
            last.utf8.dropLast().last.map({ $0 &- 0x30 < 10 }) ?? false
        else { return }
        words[words.count - 1] = String(last.dropLast())
    }
}
