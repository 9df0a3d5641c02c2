import EntityRecognition

/// What a corpus marks, and how its kinds are ours.
struct CorpusScheme {
    /// What stands outside its names can be a name of a kind that it does not mark.
    var marksAll: Bool
    /// Names of countries are organisations in it when they act.
    var hasActingCountries: Bool

    init(corpus: String) {
        let partial = ["btc", "uner", "multiner"]
        marksAll = !partial.contains { corpus.hasPrefix($0) }
        hasActingCountries = corpus.hasPrefix("uner")
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
