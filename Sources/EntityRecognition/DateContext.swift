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
    /// The word before it, in small letters.
    var wordBefore = ""

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
