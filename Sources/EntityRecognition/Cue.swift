import Articles

/// What a word says about the name that it stands in or beside. The letters are those of the table
/// in `Lexicons+Cues.swift`.
struct Cue: OptionSet {
    let rawValue: UInt32

    /// A title, an office, a calling: "President", "spokesman", "engineer".
    static let title = Cue(rawValue: 1 << 0)
    /// A title that a person's name always follows: "Mr.", "Gen.".
    static let honorific = Cue(rawValue: 1 << 1)
    /// The head of an organisation's name: "Ministry", "Bank", "Inc.".
    static let organisationHead = Cue(rawValue: 1 << 2)
    /// The head of a place's name: "River", "Airport".
    static let placeHead = Cue(rawValue: 1 << 3)
    /// What stands beside the name of a weapon, vehicle or device: "missile", "frigate".
    static let productNoun = Cue(rawValue: 1 << 4)
    /// What stands before the title of a work: "novel".
    static let workNoun = Cue(rawValue: 1 << 5)
    /// The head of an event's name: "War", "Festival".
    static let eventHead = Cue(rawValue: 1 << 6)
    /// The head of a law's or treaty's name.
    static let lawHead = Cue(rawValue: 1 << 7)
    /// What stands beside the name of a newspaper: "magazine".
    static let mediaNoun = Cue(rawValue: 1 << 8)
    /// What people do: "said", "insisted".
    static let speech = Cue(rawValue: 1 << 9)
    /// Prepositions of place.
    static let locative = Cue(rawValue: 1 << 10)
    /// Adjectives that stand before places: "northern".
    static let direction = Cue(rawValue: 1 << 11)
    static let month = Cue(rawValue: 1 << 12)
    static let weekday = Cue(rawValue: 1 << 13)
    /// "week", "years".
    static let timeUnit = Cue(rawValue: 1 << 14)
    /// "two", "several".
    static let numeral = Cue(rawValue: 1 << 15)
    /// "last", "next".
    static let relative = Cue(rawValue: 1 << 16)
    static let currency = Cue(rawValue: 1 << 17)
    /// "million".
    static let multiplier = Cue(rawValue: 1 << 18)
    /// Articles, pronouns, prepositions and the like: never a name.
    static let function = Cue(rawValue: 1 << 19)
    /// A full stop after it belongs to it.
    static let abbreviation = Cue(rawValue: 1 << 20)
    /// Small words inside people's names: "bin", "van".
    static let particle = Cue(rawValue: 1 << 21)
    /// A newspaper's last word: "Globe", "Times".
    static let newspaperHead = Cue(rawValue: 1 << 22)
    /// Capitals that are no name: "CEO", "PDF".
    static let plainCapitals = Cue(rawValue: 1 << 23)
    /// "Ministry", "Department": a nationality before it is no part of the name.
    static let stateBody = Cue(rawValue: 1 << 24)
    /// "pro", "anti", "ex": what a hyphen joins to a name from outside.
    static let prefix = Cue(rawValue: 1 << 25)
    /// The first word of a place's name: "Lake", "Mount".
    static let placeOpener = Cue(rawValue: 1 << 26)
    /// Days of the year that have names: "Christmas".
    static let feast = Cue(rawValue: 1 << 27)
    /// "today", "yesterday".
    static let relativeDay = Cue(rawValue: 1 << 29)
    /// "Inc.", "Ltd.": closes the name of a company, also after a comma.
    static let companyForm = Cue(rawValue: 1 << 28)

    /// - Parameter key: folded.
    init(_ key: UnsafeBufferPointer<UInt8>) {
        var found: UInt32 = 0
        for letter in Lexicons.cues.value(of: key) ?? UnsafeBufferPointer(start: nil, count: 0) {
            if let bit = Self.letters.firstIndex(of: letter) { found |= 1 << UInt32(bit) }
        }
        rawValue = found
    }

    init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    private static let letters = Array("ThOLPWEANSQBMDunrkxF.vgXsfJHiy".utf8)
}
