import Articles

extension LibraryLinker {
    /// A chain with what linking compares it by.
    struct Entry: Sendable {
        let chain: MentionChain
        let forms: [NameForm]

        init(_ chain: MentionChain) {
            self.chain = chain
            switch chain.bond {
            case .names: forms = chain.names.map { NameForm($0.text, chain.kind) }
            case .given: forms = [NameForm(chain.name, chain.kind)]
            case .none: forms = []
            }
        }
    }
}

extension LibraryLinker.Entry {
    /// The country that one of its names is.
    var country: String? {
        for form in forms { if let country = form.country { return country } }
        return nil
    }

    /// The surname, or first name, that is all it says of a person.
    var bareName: String? {
        guard chain.kind == .person, forms.allSatisfy({ $0.words.count == 1 }) else { return nil }
        return forms.first?.words.first
    }

    /// The most words that a name of it has.
    private var mostWords: Int {
        var most = 0
        for form in forms where form.acronym == nil { most = max(most, form.words.count) }
        return most
    }

    /// The names by which the chain is told from others: one with a long name is not found by its
    /// short ones, which others may share.
    var tellingForms: [NameForm] {
        let most = mostWords
        let isBody = chain.kind == .organisation && most >= 2
        return forms.filter { form in
            if form.acronym != nil { return most < 2 && form.key.utf8.count >= Self.leastCapitals }
            guard most < 2 || form.words.count >= 2 else { return false }
            return !isBody || form.words.count == most || form.shorterKeys.isEmpty
        }
    }

    /// A word in capitals with so many letters is as often a name in a headline as a short form.
    private static let leastCapitals = 4

    /// The short forms that are all it says of a thing: a word, or initials.
    var bareForms: [NameForm] {
        guard chain.kind != .person, country == nil, mostWords < 2 else { return [] }
        return forms
    }

    /// Short forms that the article itself uses for the long name that it gives.
    var provenKeys: [String] {
        guard chain.kind != .person, country == nil, mostWords >= 2 else { return [] }
        let long = forms.filter { $0.acronym == nil && $0.words.count >= 2 }
        return forms.compactMap { form in
            if form.acronym != nil { return form.shortKey }
            guard form.words.count == 1, let word = form.words.first,
                long.contains(where: { $0.words.last == word || $0.shorterKeys.contains(word) })
            else { return nil }
            return form.shortKey
        }
    }

    /// Short forms that its long names may well have.
    var likelyKeys: [String] {
        guard chain.kind != .person, country == nil else { return [] }
        var keys: [String] = []
        for form in forms {
            keys += form.initials.map(NameForm.shortKey(ofAcronym:))
            let words = form.shorterKeys + [form.teamKey, form.makeKey].compactMap { $0 }
            for word in words where !word.utf8.contains(0x20) {
                keys.append(NameForm.shortKey(of: word, chain.kind))
            }
        }
        return keys
    }
}

extension NameForm {
    /// What a short form is looked up by across articles: initials in all kinds, a word in its own.
    var shortKey: String {
        acronym.map(Self.shortKey(ofAcronym:)) ?? Self.shortKey(of: words.joined(by: " "), kind)
    }

    static func shortKey(ofAcronym letters: String) -> String { "* " + letters }

    static func shortKey(of word: String, _ kind: EntityKind) -> String {
        "\(kind.order) \(word)"
    }
}
