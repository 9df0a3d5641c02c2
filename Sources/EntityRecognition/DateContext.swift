import Articles

/// What a date that is not written in full is counted from.
struct DateContext {
    /// The article's own date.
    var article: DateValue?
    /// The date that was resolved last in the same paragraph.
    var before: DateValue?
    /// The year that was written last, anywhere above.
    var yearBefore: Int?
    /// The year that was written last in the same paragraph.
    var yearInParagraph: Int?
    /// The year of the heading above.
    var headingYear: Int?
    /// The year of the date that it is written together with.
    var sharedYear: Int?
    /// The order in which the article writes day and month in figures.
    var order: WrittenDate.Order?
    /// Whether the sentence speaks of what is to come.
    var isFuture = false
    /// What stands before it.
    var lead = DateLead()

    /// The word before it, in small letters.
    var wordBefore: String { lead.words.first ?? "" }

    /// The article's own day, if it tells one.
    var today: CalendarDate? { article.flatMap { $0.isDay ? $0.first : nil } }

    /// The day that what is nearest is nearest to.
    var reference: CalendarDate? { article?.last }

    /// Distance in days from the reference, where what lies on the less likely side of it counts
    /// threefold: the news tells what has been, unless it says what will be.
    func distance(_ value: DateValue, from reference: CalendarDate) -> Int {
        if value.last < reference {
            return (reference.dayNumber - value.last.dayNumber) * (isFuture ? 3 : 1)
        }
        if value.first > reference {
            return (value.first.dayNumber - reference.dayNumber) * (isFuture ? 1 : 3)
        }
        return 0
    }
}

/// The words right before a date, which may say which part of it is meant.
struct DateLead {
    /// The nearest first; at most three, in small letters.
    private(set) var words: [String] = []

    init() {}

    init(_ pieces: ArraySlice<DateWord>) {
        var pieces = pieces
        // "mid-March"
        if pieces.last?.isMark("-") == true, pieces.dropLast().last?.word == "mid" {
            pieces.removeLast()
        }
        while words.count < 3, let word = pieces.popLast()?.word { words.append(word) }
    }

    private func word(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

    /// "late March", "the end of March", "late in 2005".
    var part: DateValue.Part? {
        switch (word(1), word(0)) {
        case (_, "early"), ("early", "in"), ("beginning", "of"), ("start", "of"): .early
        case (_, "mid"), ("middle", "of"): .middle
        case (_, "late"), ("late", "in"), ("end", "of"): .late
        default: nil
        }
    }

    /// "around 1980"
    var isApproximate: Bool {
        switch word(0) {
        case "around", "about", "circa", "roughly": true
        default: false
        }
    }

    /// 1 to 4: "summer 2006", "the winter of 2006".
    var season: Int? {
        switch word(0) == "of" ? word(1) : word(0) {
        case "spring": 1
        case "summer": 2
        case "autumn", "fall": 3
        case "winter": 4
        default: nil
        }
    }
}

/// Which of several days, months or years of a name is meant.
enum Direction {
    case last, this, next

    init?(_ word: String) {
        switch word {
        case "last", "past", "previous": self = .last
        case "this", "current": self = .this
        case "next", "coming": self = .next
        default: return nil
        }
    }

    /// -1, 0 or 1.
    var steps: Int {
        switch self {
        case .last: -1
        case .this: 0
        case .next: 1
        }
    }
}
