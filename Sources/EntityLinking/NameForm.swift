import Articles

/// A name taken apart for comparison.
struct NameForm: Hashable {
    /// As it stands in the text, white space folded.
    let surface: String
    let kind: EntityKind
    /// Folded, without articles, possessives, titles and full stops.
    let words: [String]
    /// The country that it names, or whose people; with underscores for spaces.
    let country: String?
    /// The letters of a short form: "iaea"; nil where it is none.
    let acronym: String?

    init(_ surface: String, _ kind: EntityKind) {
        self.surface = surface
        self.kind = kind
        var words = Self.words(of: surface)
        acronym = Self.acronym(surface, kind)
        if kind == .person {
            while words.count > 1, Self.titles.contains(words[0]) { words.removeFirst() }
        } else {
            while words.count > 1, words[0] == "the" { words.removeFirst() }
            words = words.map { Self.spellings[$0] ?? $0 }
        }
        let country = Self.country(words, kind, acronym)
        if kind == .organisation { Self.expand(&words) }
        if kind == .place, words.count > 1, words.last == "dc" { words.removeLast() }
        if kind == .product { Self.trimProduct(&words) }
        self.words = words
        self.country = country
    }

    /// What two names of one thing have in common, where they are spelt alike.
    var key: String {
        if let country { return "=" + country }
        if kind == .product { return words.joined() }
        return words.joined(separator: " ")
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

    private static let links: Set<String> = [
        "of", "for", "and", "the", "on", "in", "de", "du", "la",
    ]
    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "dr", "prof", "gen", "president", "general", "sir", "minister", "lord",
        "lady", "senator", "sen", "col", "colonel", "maj", "lt", "capt",
    ]
    private static let spellings: [String: String] = [
        "defence": "defense", "organisation": "organization", "labour": "labor",
        "centre": "center", "programme": "program",
    ]
    private static let nouns: Set<String> = ["missile", "missiles", "system", "systems"]

    private static func words(of surface: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in NameFolding.folded(surface).unicodeScalars {
            switch character {
            case " ", "-", "/", "\u{2010}", "\u{2011}", ",", "(", ")", "\"":
                if !word.isEmpty { words.append(word) }
                word = ""
            case ".": break
            default: word.unicodeScalars.append(character)
            }
        }
        if !word.isEmpty { words.append(word) }
        return words.map { $0.hasSuffix("'s") && $0.utf8.count > 3 ? String($0.dropLast(2)) : $0 }
    }

    /// "US", "U.S." and "U S" alike; two to eight letters, all of them capitals.
    private static func acronym(_ surface: String, _ kind: EntityKind) -> String? {
        guard kind == .organisation || kind == .place || kind == .product, surface.utf8.count <= 16
        else { return nil }
        var letters: [UInt8] = []
        var isSpaced = false
        for byte in surface.utf8 {
            switch byte {
            case 0x41...0x5A: letters.append(byte | 0x20)
            case 0x2E: break
            case 0x20: isSpaced = true
            default: return nil
            }
        }
        if isSpaced, letters.count * 2 - 1 < surface.utf8.filter({ $0 != 0x2E }).count {
            return nil
        }
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
        for key in [words.joined(separator: "_"), words.joined(separator: "-")] {
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
