/// Dates, datelines and bylines.
extension Furniture {
    private static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
        "sept", "oct", "nov", "dec",
    ]

    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
        "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    ]

    private static let beside: Set<String> = [
        "at", "on", "of", "the", "am", "pm", "a.m", "p.m", "gmt", "est", "edt", "pst", "utc", "bst",
        "cet", "ist", "msk", "et", "updated", "published", "posted", "last", "modified", "date",
        "edition", "issue", "first", "hrs", "local", "time",
    ]

    /// Nothing but a date, with or without the time of day.
    static func isDate(_ words: [String]) -> Bool {
        guard words.count <= 14 else { return false }
        let names = words.filter { months.contains($0) || weekdays.contains($0) }.count
        let numbers = words.filter(isNumber).count
        guard names > 0 || numbers > 0 else { return false }
        return words.allSatisfy {
            months.contains($0) || weekdays.contains($0) || isNumber($0) || beside.contains($0)
        }
    }

    /// A place with a date: "GENEVA, 12 May 2006".
    static func isDateline(_ text: String, _ words: [String]) -> Bool {
        guard words.count <= 7, words.contains(where: months.contains),
            words.contains(where: isNumber)
        else { return false }
        return text.split(separator: " ").allSatisfy { word in
            word.first.map { !$0.isLowercase } ?? true
        }
    }

    /// "By", and names.
    static func isByline(_ text: String, _ words: [String]) -> Bool {
        guard words.count > 1, words.count <= 10, words[0] == "by" else { return false }
        let parts = text.split(whereSeparator: { $0.isWhitespace }).dropFirst()
        return parts.allSatisfy { part in
            let word = part.lowercased()
            return part.first.map { !$0.isLowercase } == true || bylineWords.contains(word)
        } && !LineLook.endsSentence(text.utf8)
    }

    private static let bylineWords: Set<String> = [
        "and", "in", "of", "for", "the", "with", "staff", "de", "van", "von", "der", "al", "bin",
        "correspondent", "correspondents", "writer", "reporter", "editor", "our", "from", "del",
    ]

    /// "12", "12th", "2007-01-16", "16/1/2007", "12:30pm".
    static func isNumber(_ word: String) -> Bool {
        guard word.utf8.first?.isDigit == true else { return false }
        let letters = word.utf8.filter {
            !$0.isDigit && ![0x2D, 0x2F, 0x2E, 0x3A, 0x2C].contains($0)
        }
        return letters.count <= 2
    }
}
