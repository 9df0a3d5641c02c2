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
        forms.uniteShortForms()
        forms.uniteQualified()
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
        /// By the particle and the surname: "bin salman".
        var byTail = SoleBearers()
        for index in clusters.sorted() {
            let name = clusters.names[index]
            let person = sets.find(formOfName[index])
            if let particle = name.middle.last, Self.particles.contains(particle) {
                byTail.add(particle + " " + name.last, person)
            }
            bySurname.add(name.last, person)
            byFirstName.add(name.first, person)
        }
        for (index, form) in forms.enumerated() where form.kind == .person {
            guard form.words.count == 1, let word = form.words.first else {
                if let bearer = byTail.bearer(of: form.key) { sets.unite(bearer, index) }
                continue
            }
            let bearers = bySurname.bearers(of: word)
            if bearers.count == 1, let bearer = bearers.first {
                sets.unite(bearer, index)
            } else if bearers.isEmpty, let bearer = byFirstName.onlyBearer(of: word) {
                sets.unite(bearer, index)
            }
        }
    }

    private static let particles = WordTable("bin de der ibn la van von")

    // MARK: - Bodies and things

    /// A short form goes to the only long form with those initials.
    mutating func uniteShortForms() {
        var long = SoleBearers()
        for (index, form) in forms.enumerated() where form.kind != .person && form.country == nil {
            if let initials = form.initials { long.add(initials, sets.find(index)) }
        }
        for (index, form) in forms.enumerated() where form.country == nil {
            guard let acronym = form.acronym, let bearer = long.bearer(of: acronym) else {
                continue
            }
            sets.unite(bearer, index)
        }
    }

    /// "State Department" goes to the only "U.S. State Department", "Hollis" to "Hollis Tobacco Co."
    mutating func uniteQualified() {
        var shorter = SoleBearers()
        for (index, form) in forms.enumerated() where form.kind == .organisation {
            for key in form.shorterKeys { shorter.add(key, sets.find(index)) }
        }
        for (index, form) in forms.enumerated() where form.kind == .organisation {
            if let bearer = shorter.bearer(of: form.key) { sets.unite(bearer, index) }
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
