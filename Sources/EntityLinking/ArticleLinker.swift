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
        var indices: [EntityKind: [String: Int]] = [:]
        for mention in self.mentions {
            let surface = NameFolding.spaced(text[mention.range])
            if let index = indices[mention.kind]?[surface] {
                formOfMention.append(index)
            } else {
                indices[mention.kind, default: [:]][surface] = sets.add()
                formOfMention.append(forms.count)
                forms.append(NameForm(surface, mention.kind))
            }
        }
    }

    /// What is spelt alike. A thing, a place and a body with one name are one and the same in one
    /// article: which of the kinds it is, the most mentions say.
    mutating func uniteKeys() {
        var first: [String: Int] = [:]
        for (index, form) in forms.enumerated() {
            let key = form.kind.keySpace + form.key
            if let other = first[key] {
                sets.unite(other, index)
            } else {
                first[key] = index
            }
        }
    }

    // MARK: - People

    mutating func unitePersons() {
        var formsOfName: [PersonName: Int] = [:]
        for (index, form) in forms.enumerated() where form.kind == .person {
            guard let name = PersonName(form.words) else { continue }
            if let other = formsOfName[name] {
                sets.unite(other, index)
            } else {
                formsOfName[name] = index
            }
        }
        let clusters = PersonClusters(Set(formsOfName.keys))
        for (name, index) in formsOfName {
            var clusters = clusters
            guard let cluster = clusters.cluster(of: name) else { continue }
            if let other = formsOfName[clusters.names[cluster]] { sets.unite(other, index) }
        }
        let names = clusters.names
        uniteSurnames(with: names, formsOfName)
    }

    /// A bare name goes to the only person of the article who has it as a surname; failing that, as
    /// a first name.
    private mutating func uniteSurnames(
        with names: [PersonName], _ formsOfName: [PersonName: Int]
    ) {
        var bySurname = BearerIndex()
        var byFirstName = BearerIndex()
        /// By the particle and the surname: "bin salman".
        var byTail: [String: Set<Int>] = [:]
        for name in names {
            guard let form = formsOfName[name] else { continue }
            if let particle = name.middle.last, Self.particles.contains(particle) {
                byTail[particle + " " + name.last, default: []].insert(sets.find(form))
            }
            bySurname.add(name.last, sets.find(form))
            byFirstName.add(name.first, sets.find(form))
        }
        for (index, form) in forms.enumerated() where form.kind == .person {
            guard form.words.count == 1, let word = form.words.first else {
                let bearers = byTail[form.key] ?? []
                if bearers.count == 1, let bearer = bearers.first { sets.unite(bearer, index) }
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

    private static let particles: Set<String> = ["bin", "ibn", "van", "von", "de", "der", "la"]

    // MARK: - Bodies and things

    /// A short form goes to the only long form with those initials.
    mutating func uniteShortForms() {
        var long: [String: Set<Int>] = [:]
        for (index, form) in forms.enumerated() {
            guard let initials = form.initials, form.kind != .person, form.country == nil else {
                continue
            }
            long[initials, default: []].insert(sets.find(index))
        }
        for (index, form) in forms.enumerated() {
            guard let acronym = form.acronym, form.country == nil,
                let bearers = long[acronym], bearers.count == 1, let bearer = bearers.first
            else { continue }
            sets.unite(bearer, index)
        }
    }

    /// "State Department" goes to the only "U.S. State Department", "Hollis" to "Hollis Tobacco Co."
    mutating func uniteQualified() {
        var shorter: [String: Set<Int>] = [:]
        for (index, form) in forms.enumerated() where form.kind == .organisation {
            for key in form.shorterKeys { shorter[key, default: []].insert(sets.find(index)) }
        }
        for (index, form) in forms.enumerated() where form.kind == .organisation {
            guard let bearers = shorter[form.key], bearers.count == 1, let bearer = bearers.first
            else { continue }
            sets.unite(bearer, index)
        }
    }

    /// Spellings of a transliterated name of one word.
    mutating func uniteSpellings() {
        var buckets: [[UInt8]: [Int]] = [:]
        for (index, form) in forms.enumerated() {
            guard let key = form.spellingBucket else { continue }
            let people = buckets[key] ?? []
            let same = people.first { PersonName.areVariants(forms[$0].key, form.key) }
            if let same {
                sets.unite(same, index)
            } else {
                buckets[key, default: []].append(index)
            }
        }
    }

    // MARK: - Result

    func chains() -> [MentionChain] {
        var sets = sets
        var members: [Int: [Int]] = [:]
        var order: [Int] = []
        for (mention, form) in formOfMention.enumerated() {
            let set = sets.find(form)
            if members[set] == nil { order.append(set) }
            members[set, default: []].append(mention)
        }
        return order.compactMap { members[$0].map(chain) }
    }

    private func chain(of members: [Int]) -> MentionChain {
        var counts: [String: Int] = [:]
        var kinds: [EntityKind: Int] = [:]
        var country: String?
        for member in members {
            let form = forms[formOfMention[member]]
            counts[form.surface, default: 0] += 1
            kinds[form.kind, default: 0] += 1
            country = country ?? form.country
        }
        let names = EntityName.sorted(counts)
        let kind = country == nil ? EntityKind.commonest(kinds) : .place
        return MentionChain(
            kind: kind, name: EntityName.fullest(of: names, kind), names: names,
            mentions: members.map { mentions[$0].range })
    }
}

/// Who bears a name, by its sound.
struct BearerIndex {
    private var buckets: [[UInt8]: [(name: String, bearer: Int)]] = [:]

    /// Buckets are cut here; a name with so many bearers says nothing.
    private static let mostNamesInBucket = 64

    mutating func add(_ name: String, _ bearer: Int) {
        let key = NameSkeleton(name).consonants
        let bucket = buckets[key] ?? []
        guard bucket.count < Self.mostNamesInBucket,
            !bucket.contains(where: { $0.name == name && $0.bearer == bearer })
        else { return }
        buckets[key, default: []].append((name, bearer))
    }

    /// Those who bear the name as it is spelt; if none, those who bear a variant of it.
    func bearers(of name: String) -> Set<Int> {
        let bucket = buckets[NameSkeleton(name).consonants] ?? []
        let exact = bucket.filter { $0.name == name }
        if !exact.isEmpty { return Set(exact.map(\.bearer)) }
        return Set(bucket.filter { PersonName.areVariants($0.name, name) }.map(\.bearer))
    }

    /// The bearer of the name, spelt exactly so, if there is one only.
    func onlyBearer(of name: String) -> Int? {
        let bearers = Set(
            (buckets[NameSkeleton(name).consonants] ?? []).filter { $0.name == name }.map(\.bearer))
        return bearers.count == 1 ? bearers.first : nil
    }
}
