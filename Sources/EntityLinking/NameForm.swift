import Articles

/// A name taken apart for comparison.
struct NameForm {
    /// As it stands in the text, white space folded.
    let surface: String
    let kind: EntityKind
    /// Folded, without articles, possessives, titles and full stops.
    let words: [String]
    /// The country that it names, or whose people; with underscores for spaces.
    let country: String?
    /// The letters of a short form: "iaea"; nil where it is none.
    let acronym: String?
    /// What two names of one thing have in common, where they are spelt alike.
    let key: String

    init(_ surface: String, _ kind: EntityKind) {
        self.surface = surface
        self.kind = kind
        var words = Self.words(of: surface)
        acronym = Self.acronym(surface, kind)
        if kind == .person {
            while words.count > 1, Self.titles.contains(words[0]) { words.removeFirst() }
        } else {
            while words.count > 1, words[0] == "the" { words.removeFirst() }
            for (index, word) in words.enumerated() {
                if let spelling = Self.spellings.string(of: word) { words[index] = spelling }
            }
        }
        let country = Self.country(words, kind, acronym)
        if kind == .organisation { Self.expand(&words) }
        if kind == .place, words.count > 1, words.last == "dc" { words.removeLast() }
        if kind == .product { Self.trimProduct(&words) }
        self.words = words
        self.country = country
        key = country.map { "=" + $0 } ?? words.joined(by: kind == .product ? "" : " ")
    }

    /// Letters that a long name is shortened to.
    var initials: String? {
        guard words.count >= 2, acronym == nil else { return nil }
        var initials = ""
        for word in words where !Self.links.contains(word) {
            if let first = word.first { initials.append(first) }
        }
        return initials.utf8.count >= 2 ? initials : nil
    }

    private static let links = WordTable("and de du for in la of on the")
    private static let titles = WordTable(
        """
        capt col colonel dr gen general lady lord lt maj minister mr mrs ms president prof sen
        senator sir
        """)
    private static let spellings = WordTable(
        """
        centre:center defence:defense labour:labor organisation:organization programme:program
        """)
    private static let nouns = WordTable("missile missiles system systems")

    private static func words(of surface: String) -> [String] {
        let folded = NameFolding.foldedBytes(surface)
        var words: [String] = []
        var word: [UInt8] = []
        var index = 0
        while index < folded.count {
            let length = separatorLength(in: folded, at: index)
            if length > 0 {
                finish(&word, into: &words)
                index += length
            } else {
                if folded[index] != UInt8(ascii: ".") { word.append(folded[index]) }
                index += 1
            }
        }
        finish(&word, into: &words)
        return words
    }

    /// The bytes of a mark or space that parts words; 0 where there is none.
    private static func separatorLength(in bytes: [UInt8], at index: Int) -> Int {
        switch bytes[index] {
        case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ","),
            UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\""):
            return 1
        case 0xE2:
            // U+2010 and U+2011, the hyphens.
            guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
            return bytes[index + 2] == 0x90 || bytes[index + 2] == 0x91 ? 3 : 0
        default: return 0
        }
    }

    /// Appends a word without the "'s" of a possessive.
    private static func finish(_ word: inout [UInt8], into words: inout [String]) {
        if word.count > 3, word[word.count - 1] == UInt8(ascii: "s"),
            word[word.count - 2] == UInt8(ascii: "'")
        {
            word.removeLast(2)
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
    }

    /// "US", "U.S." and "U S" alike; two to eight letters, all of them capitals.
    private static func acronym(_ surface: String, _ kind: EntityKind) -> String? {
        guard kind == .organisation || kind == .place || kind == .product, surface.utf8.count <= 16
        else { return nil }
        var letters: [UInt8] = []
        var isSpaced = false
        var stops = 0
        for byte in surface.utf8 {
            switch byte {
            case 0x41...0x5A: letters.append(byte | 0x20)
            case 0x2E: stops += 1
            case 0x20: isSpaced = true
            default: return nil
            }
        }
        if isSpaced, letters.count * 2 - 1 < surface.utf8.count - stops { return nil }
        return (2...8).contains(letters.count) ? String(decoding: letters, as: UTF8.self) : nil
    }

    private static func country(
        _ words: [String], _ kind: EntityKind, _ acronym: String?
    ) -> String? {
        guard kind == .place || kind == .group else { return nil }
        let names = CountryNames()
        func look(
            _ key: String, _ body: (UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>?
        ) -> String? {
            var key = key
            return key.withUTF8 { body($0).map { String(decoding: $0, as: UTF8.self) } }
        }
        if kind == .place, let acronym, let found = look(acronym, names.country(shortened:)) {
            return found
        }
        // The tables keep their hyphens: "guinea-bissau".
        for separator in words.count > 1 ? ["_", "-"] : ["_"] {
            let key = words.joined(by: separator)
            if kind == .place, let found = look(key, names.country(named:)) { return found }
            if let found = look(key, names.country(ofDemonym:)) { return found }
        }
        return nil
    }

    /// "UN Security Council" and "United Nations Security Council" are written alike.
    private static func expand(_ words: inout [String]) {
        if words.count >= 2, words[0] == "u", words[1] == "n" {
            words.replaceSubrange(0..<2, with: ["un"])
        }
        if words.count >= 2, words[0] == "u", words[1] == "s" {
            words.replaceSubrange(0..<2, with: ["us"])
        }
        if words.first == "un" { words.replaceSubrange(0..<1, with: ["united", "nations"]) }
        // These two are known without their owners, and one each.
        if words == ["security", "council"] {
            words = ["united", "nations", "security", "council"]
        }
        if words == ["us", "state", "department"] { words.removeFirst() }
        if words.first == "eu", words.count == 1 { words = ["european", "union"] }
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
