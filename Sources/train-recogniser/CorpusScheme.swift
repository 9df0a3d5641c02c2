import EntityRecognition

/// What a corpus marks, and how its kinds are ours.
struct CorpusScheme {
    /// What stands outside its names can be a name of a kind that it does not mark.
    var marksAll: Bool
    /// Names of countries are organisations in it when they act.
    var hasActingCountries: Bool
    /// How much a mistake in it counts, by what helped on the news and the encyclopaedia that were left
    /// out of training; with nought the corpus is only measured on.
    var weight: Float

    init(corpus: String) {
        let partial = ["btc", "uner", "multiner"]
        marksAll = !partial.contains { corpus.hasPrefix($0) }
        hasActingCountries = corpus.hasPrefix("uner")
        weight = Self.weights.first { corpus.hasPrefix($0.prefix) }?.weight ?? 1
    }

    /// The kinds that a name can have by its native and its coarse label; empty when it can also be
    /// no name.
    func kinds(native: Substring, coarse: Substring, name: String) -> [Label.Kind] {
        switch coarse {
        case "PER": return [.person]
        case "ORG":
            return hasActingCountries && Self.countries.contains(name)
                ? [.organisation, .place] : [.organisation]
        case "LOC": return [.place]
        case "MISC": return Self.kinds[native] ?? Self.others
        default: return []
        }
    }

    /// What MISC stands for.
    static let others: [Label.Kind] = [.group, .product, .event, .law]

    private static let kinds: [Substring: [Label.Kind]] = [
        "GRP": [.group], "PROD": [.product], "EVT": [.event], "LAW": [.law],
        "product": [.product], "programlang": [.product, .group], "creative-work": [.product],
        "book": [.product], "poem": [.product], "song": [.product], "album": [.product],
        "magazine": [.product, .organisation], "academicjournal": [.product, .organisation],
        "award": [.product, .event], "event": [.event], "election": [.event],
        "conference": [.event], "EVENT": [.event], "MilitaryPlatform": [.product],
        "Weapon": [.product], "Vehicle": [.product], "Nationality": [.group], "gpe": [.group],
        "art": [.product], "eve": [.event],
    ]

    /// Short messages are far from news; the lines of reports and forms in multiner are named by
    /// another rule; spans of gum were derived, not marked; gmb is marked by a program.
    private static let weights: [(prefix: String, weight: Float)] = [
        ("btc", 0.4), ("crossner", 0.6), ("gmb", 0), ("gum", 0), ("multiner", 0.2), ("uner", 0),
        ("wnut", 0.5),
    ]

    private static let countries: Set<String> = [
        "afghanistan", "america", "argentina", "australia", "austria", "bangladesh", "belgium",
        "bolivia", "brazil", "britain", "canada", "chile", "china", "colombia", "cuba", "egypt",
        "england", "ethiopia", "finland", "france", "georgia", "germany", "great britain", "greece",
        "hungary", "india", "indonesia", "iran", "iraq", "ireland", "israel", "italy", "japan",
        "jordan", "kenya", "kuwait", "lebanon", "libya", "malaysia", "mexico", "nigeria",
        "north korea", "norway", "pakistan", "palestine", "peru", "philippines", "poland",
        "portugal", "qatar", "russia", "saudi arabia", "singapore", "somalia", "south africa",
        "south korea", "spain", "sudan", "sweden", "switzerland", "syria", "taiwan", "thailand",
        "turkey", "u.k.", "u.s.", "u.s.a.", "uk", "ukraine", "united kingdom", "united states",
        "us",
        "usa", "venezuela", "vietnam", "yemen", "zimbabwe",
    ]
}
