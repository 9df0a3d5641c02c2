/// Words that are written with a full stop which need not end a sentence.
enum Abbreviations {
    /// Whether a full stop after `word` ends a sentence when `next` follows, which is no small letter.
    static func endsSentence(_ word: String, before next: String) -> Bool {
        let key = word.lowercased()
        if beforeName.contains(key) { return false }
        if beforeNumber.contains(key) { return !startsWithDigit(next) }
        if isInitial(word) { return false }
        if afterName.contains(key) || isDotted(key) { return starters.contains(next.lowercased()) }
        return true
    }

    /// Titles and ranks: a name follows.
    private static let beforeName: Set<String> = [
        "adm", "amb", "atty", "brig", "capt", "cmdr", "col", "cpl", "dr", "fr", "gen", "gov", "hon",
        "lt", "m", "maj", "messrs", "mlle", "mme", "mr", "mrs", "ms", "mt", "pres", "prof", "pvt",
        "rep", "rev", "sen", "sgt", "st", "supt", "vs", "cf", "e.g", "i.e",
    ]

    /// Only before a number are they abbreviations, or do they not end a sentence.
    private static let beforeNumber: Set<String> = [
        "no", "nos", "nr", "p", "pp", "vol", "fig", "figs", "art", "sec", "ch", "para", "ca", "jan",
        "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]

    /// They may stand in a sentence or at its end; what follows tells.
    private static let afterName: Set<String> = [
        "al", "ave", "bros", "co", "corp", "dept", "est", "etc", "inc", "jr", "ltd", "sr",
    ]

    /// Words that seldom follow an abbreviation but at the start of a sentence.
    private static let starters: Set<String> = [
        "a", "after", "although", "an", "and", "another", "as", "at", "before", "both", "but", "by",
        "despite", "during", "for", "from", "he", "her", "his", "however", "i", "if", "in", "it",
        "its", "many", "meanwhile", "moreover", "most", "no", "on", "one", "our", "several", "she",
        "since", "so", "some", "that", "the", "their", "then", "there", "these", "they", "this",
        "those", "though", "to", "under", "until", "we", "what", "when", "while", "with", "you",
    ]

    private static func isInitial(_ word: String) -> Bool {
        let scalars = word.unicodeScalars
        guard scalars.count == 1, let letter = scalars.first else { return false }
        return letter.properties.isUppercase && letter != "I"
    }

    /// Single letters with points between them: "u.s", "p.m".
    private static func isDotted(_ word: String) -> Bool {
        let parts = word.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1 && parts.allSatisfy { $0.count == 1 }
    }

    private static func startsWithDigit(_ word: String) -> Bool {
        word.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    }
}
