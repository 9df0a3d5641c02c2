import Articles

/// By what a phrase without a name is linked, to a name of its document or to other phrases.
struct PhraseKey: Hashable {
    /// As the corpus gives it; empty where it gives none.
    let type: String
    let noun: String
    /// Whether it is of one person: "the driver", not "two drivers".
    let isPerson: Bool
    /// What it is linked by beside its topic.
    let key: String

    /// - Parameter isOfNames: whether it names several: "GM and Chrysler" is what it says, and nothing
    ///   else.
    init(
        _ words: ArraySlice<String>, type: String, kind: EntityKind?, _ common: CommonWords,
        isOfNames: Bool
    ) {
        self.type = type
        if isOfNames {
            noun = words.joined(separator: " ").lowercased()
            key = noun
            isPerson = false
            return
        }
        noun = NamedHeadFinder.headNoun(of: Array(words))
        let isOfSeveral =
            Self.isPlural(words.last ?? "") || Self.several.contains(noun)
            || Self.numbers.contains(words.first?.lowercased() ?? "")
        let isAnother = Self.others.contains(noun)
        isPerson = kind == .person && !isOfSeveral && !isAnother
        if Self.officers.contains(noun) {
            key = "police"
        } else if kind == .person {
            key = isAnother ? noun : isOfSeveral ? "people" : "person"
        } else if let name = Self.name(in: words, common) {
            key = type + "/" + name
        } else {
            key = noun
        }
    }

    private static func isPlural(_ word: String) -> Bool {
        let word = word.lowercased()
        return word.hasSuffix("s") && !word.hasSuffix("ss")
    }

    /// The first name in a phrase, of what it is said to be in or of: "prison" of "Huntsville".
    private static func name(in words: ArraySlice<String>, _ common: CommonWords) -> String? {
        // Of several names joined by "and", all are.
        let isName = { (word: String) in isNameWord(word, common) || word == "and" }
        let name = words.drop { !isNameWord($0, common) }.prefix(while: isName)
        return name.isEmpty ? nil : name.map { $0.lowercased() }.joined(separator: " ")
    }

    private static func isNameWord(_ word: String, _ common: CommonWords) -> Bool {
        word.first?.isUppercase == true && !common.contains(word)
    }

    private static let several: Set<String> = [
        "police", "people", "they", "who", "those", "these", "official", "we", "them", "their",
        "couple", "family", "everyone", "all",
    ]
    /// Who speaks of the person that an article is about is another one.
    private static let others: Set<String> = [
        "attorney", "judge", "jury", "lawyer", "neighbor", "prosecutor", "spokesman",
        "spokeswoman", "witness",
    ]
    private static let numbers: Set<String> = ["two", "three", "four", "five", "six"]
    private static let officers: Set<String> = [
        "police", "cop", "authority", "authoritie", "officer", "investigator", "detective",
        "deputie",
    ]
}
