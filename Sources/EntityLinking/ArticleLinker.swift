import Articles

/// Decides which mentions of one article name the same thing: full name and surname, short form and
/// long form, country and people, spellings of one name.
public struct ArticleLinker: Sendable {
    public init() {}

    /// The chains of `mentions`, in the order of their first mentions; every mention is in exactly
    /// one of them.
    public func chains(of mentions: [Mention], in text: ReadingText) -> [MentionChain] {
        var forms = ArticleForms(mentions, in: text)
        forms.uniteKeys()
        forms.unitePersons()
        forms.uniteIntroduced(in: text)
        forms.uniteShortForms()
        forms.uniteSpellings()
        return forms.chains()
    }
}

/// The different names in an article, united step by step.
private struct ArticleForms {
    private let mentions: [Mention]
    private var forms: [NameForm] = []
    /// The form of each mention.
    private var formOfMention: [Int] = []
    private var sets = DisjointSets(count: 0)

    init(_ mentions: [Mention], in text: ReadingText) {
        self.mentions = mentions.sorted { TextRange.inReadingOrder($0.range, $1.range) }
        formOfMention.reserveCapacity(mentions.count)
        var known: [[String: Int]] = Array(repeating: [:], count: EntityKind.allCases.count)
        for mention in self.mentions {
            let surface = NameFolding.spaced(text[mention.range])
            if let index = known[mention.kind.order][surface] {
                formOfMention.append(index)
            } else {
                known[mention.kind.order][surface] = sets.add()
                formOfMention.append(forms.count)
                forms.append(NameForm(surface, mention.kind))
            }
        }
    }

    /// What is spelt alike. A thing, a place and a body with one name are one and the same in one
    /// article: which of the kinds it is, the most mentions say.
    mutating func uniteKeys() {
        var first = FirstOfKey()
        for (index, form) in forms.enumerated() {
            sets.unite(first.index(form.key, form.kind.keySpace, orAdd: index), index)
        }
    }

    // MARK: - People

    mutating func unitePersons() {
        var clusters = PersonClusters()
        /// The first form of each name.
        var formOfName: [Int] = []
        for (index, form) in forms.enumerated() where form.kind == .person {
            guard let name = clusters.add(form.words) else { continue }
            if name < formOfName.count {
                sets.unite(formOfName[name], index)
            } else {
                formOfName.append(index)
            }
        }
        clusters.uniteAlike()
        clusters.uniteCutShort()
        for (name, form) in formOfName.enumerated() {
            sets.unite(formOfName[clusters.cluster(of: name)], form)
        }
        uniteSurnames(with: clusters, formOfName)
    }

    /// A bare name goes to the only person of the article who has it as a surname; failing that, as
    /// a first name.
    private mutating func uniteSurnames(with clusters: PersonClusters, _ formOfName: [Int]) {
        var bySurname = BearerIndex()
        var byFirstName = BearerIndex()
        for index in clusters.sorted() {
            let name = clusters.names[index]
            let person = sets.find(formOfName[index])
            bySurname.add(name.last, person)
            byFirstName.add(name.first, person)
        }
        for (index, form) in forms.enumerated() where form.kind == .person {
            guard form.words.count == 1, let word = form.words.first else { continue }
            let bearers = bySurname.bearers(of: word)
            if bearers.count == 1, let bearer = bearers.first {
                sets.unite(bearer, index)
            } else if bearers.isEmpty, let bearer = byFirstName.onlyBearer(of: word) {
                sets.unite(bearer, index)
            }
        }
    }

    // MARK: - Bodies and things

    /// "State Property Agency (AVAS)" says itself what it is called for short.
    mutating func uniteIntroduced(in text: ReadingText) {
        for (place, mention) in mentions.enumerated().dropFirst() {
            let short = forms[formOfMention[place]]
            let long = forms[formOfMention[place - 1]]
            guard short.kind == .organisation, long.kind == .organisation, short.acronym != nil,
                short.country == nil, long.country == nil, long.words.count >= 2,
                long.acronym == nil, short.key.utf8.count >= 3
            else { continue }
            let start = mentions[place - 1].range.end.utf8
            let end = mention.range.start.utf8
            guard start < end, end - start <= 3, end <= text.bytes.count,
                text.bytes[start..<end].filter({ $0 != 0x20 }) == [0x28]
            else { continue }
            sets.unite(formOfMention[place - 1], formOfMention[place])
        }
    }

    /// A short form goes to the only long form of the article that it can stand for, by the strongest
    /// reason first: "IAEA", "State Department" for the U.S. one, "Hollis" for Hollis Tobacco, "Colts"
    /// for the Indianapolis Colts, "Kraft" for Kraft Foods.
    mutating func uniteShortForms() {
        uniteAcronyms()
        uniteShort(by: \.shorterKeys)
        uniteShort(by: \.tails)
        uniteShort(by: { $0.head.map { [$0] } ?? [] })
    }

    private mutating func uniteAcronyms() {
        var long = SoleBearers()
        for (index, form) in forms.enumerated() {
            for initials in form.initials { long.add(initials, sets.find(index)) }
        }
        for (index, form) in forms.enumerated() where form.country == nil {
            guard let acronym = form.acronym, let bearer = long.bearer(of: acronym) else {
                continue
            }
            sets.unite(bearer, index)
        }
    }

    private mutating func uniteShort(by shorter: (NameForm) -> [String]) {
        var long: [EntityKind: SoleBearers] = [:]
        /// A team is not taken for its town where the article has both.
        var places: Set<String> = []
        for (index, form) in forms.enumerated() {
            if form.kind == .place { places.insert(form.key) }
            for key in shorter(form) {
                long[form.kind, default: SoleBearers()].add(key, sets.find(index))
            }
        }
        guard !long.isEmpty else { return }
        for (index, form) in forms.enumerated() {
            guard let long = long[form.kind], form.country == nil,
                form.kind == .place || !places.contains(form.key)
            else { continue }
            if let bearer = long.bearer(of: form.words.joined(by: " ")) {
                sets.unite(bearer, index)
            }
        }
    }

    /// Spellings of a transliterated name of one word.
    mutating func uniteSpellings() {
        var buckets: [String: [Int]] = [:]
        for (index, form) in forms.enumerated() {
            guard let bucket = form.spellingBucket else { continue }
            let same = buckets[bucket]?.first { PersonName.areVariants(forms[$0].key, form.key) }
            if let same {
                sets.unite(same, index)
            } else {
                buckets[bucket, default: []].append(index)
            }
        }
    }

    // MARK: - Result

    func chains() -> [MentionChain] {
        var sets = sets
        var members: [[Int]] = Array(repeating: [], count: forms.count)
        var order: [Int] = []
        for (mention, form) in formOfMention.enumerated() {
            let set = sets.find(form)
            if members[set].isEmpty { order.append(set) }
            members[set].append(mention)
        }
        return order.map { chain(of: members[$0]) }
    }

    private func chain(of members: [Int]) -> MentionChain {
        let used = members.map { formOfMention[$0] }.sorted()
        var kinds = KindCounts()
        var isCountry = false
        var names: [EntityName] = []
        var last = -1
        for index in used {
            let form = forms[index]
            kinds.add(form.kind)
            isCountry = isCountry || form.country != nil
            if index == last {
                names[names.count - 1].count += 1
            } else {
                names.append(EntityName(form.surface, count: 1))
            }
            last = index
        }
        names = EntityName.merged(names)
        let kind = isCountry ? .place : kinds.commonest
        return MentionChain(
            kind: kind, name: EntityName.fullest(of: names, kind), names: names,
            mentions: members.map { mentions[$0].range })
    }
}
