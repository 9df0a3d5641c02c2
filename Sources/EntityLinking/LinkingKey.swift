import Articles

/// What chains of different articles find one another by: a sound, a surname, initials, a country,
/// a folded name.
///
/// Two chains can influence each other's entity directly only where they have a key of one text
/// that at least one of them does not merely offer: two names with the initials "pa" have nothing to
/// do with each other until there is a "PA" that asks for them. Two chains that are not connected
/// so, over others, never change each other's entity (but for the number in the id of a namesake).
public struct LinkingKey: Hashable, Sendable {
    public let text: String
    /// Whether the chain only stands ready to be found by it.
    public let isOffer: Bool
    /// What is offered. Of the chains that offer the same by one key, it matters to those who ask
    /// only whether they are of no entity, of one, or of several; no more than two are looked at.
    public let detail: String

    init(_ text: String) {
        self.text = text
        isOffer = false
        detail = ""
    }

    init(_ text: String, offering detail: String) {
        self.text = text
        isOffer = true
        self.detail = detail
    }
}

extension MentionChain {
    /// The keys that linking across articles looks this chain up by, each once; a chain without any
    /// is an entity by itself. They depend on the chain's kind and names alone.
    public var linkingKeys: [LinkingKey] {
        let entry = LibraryLinker.Entry(self)
        let keys = kind == .person ? entry.personKeys : entry.thingKeys
        var seen: Set<LinkingKey> = []
        return (keys + entry.spellingKeys).filter { seen.insert($0).inserted }
    }
}

extension LibraryLinker.Entry {
    fileprivate var personKeys: [LinkingKey] {
        var keys: [LinkingKey] = []
        for form in forms {
            guard let parts = PersonName.Parts(form.words) else { continue }
            let name = PersonName(parts)
            keys.append(LinkingKey("name " + name.bucket))
            if let bucket = name.transliterationBucket {
                keys.append(LinkingKey("sound of " + bucket))
            }
            keys += name.soughtKeys.map { LinkingKey("given " + $0) }
            keys += name.fullKeys.map { LinkingKey("given " + $0, offering: parts.key) }
            keys.append(LinkingKey("surname " + name.surnameKey, offering: name.last))
        }
        if let word = bareName {
            keys.append(LinkingKey("surname " + NameSkeleton(word).consonantKey))
        }
        return keys
    }

    fileprivate var thingKeys: [LinkingKey] {
        var keys: [LinkingKey] = []
        if let country {
            keys.append(LinkingKey("country " + country))
        } else {
            for form in tellingForms {
                keys.append(LinkingKey("key \(chain.kind.keySpace.rawValue) \(form.key)"))
            }
        }
        keys += bareForms.map { LinkingKey("short " + $0.shortKey) }
        keys += provenKeys.map { LinkingKey("short " + $0, offering: "proven") }
        keys += likelyKeys.map { LinkingKey("short " + $0, offering: "likely") }
        return keys
    }

    fileprivate var spellingKeys: [LinkingKey] {
        forms.compactMap { form in form.spellingBucket.map { LinkingKey("sound " + $0) } }
    }
}
