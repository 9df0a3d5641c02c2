import Articles

/// One mention of a date, read with what is known around it.
struct DatePhrase {
    typealias Reading = (value: DateValue, ground: DateGround)

    let words: [DateWord]
    let context: DateContext
    /// The words and numbers as text, without "the" and "of".
    let names: [String]

    init(_ words: [DateWord], _ context: DateContext) {
        self.words = words
        self.context = context
        names = words.compactMap { word in
            switch word.kind {
            case .word(let text): text == "the" || text == "of" ? nil : text
            case .number(let value, let digits, let suffix):
                digits > 4 ? suffix : String(value) + suffix
            case .mark: nil
            }
        }
    }

    /// Nil where it says nothing that could be placed on a calendar.
    func read() -> Reading? {
        guard !names.isEmpty, !names.contains("bc"), !names.contains("bce") else { return nil }
        if names.contains("ago") { return ago() }
        if let reading = counted() ?? relativeDay() ?? relativeUnit() { return reading }
        if let reading = period() ?? season() ?? feast() { return reading }
        return written()
    }

    func has(_ word: String) -> Bool { names.contains(word) }

    /// "last", "this" or "next", in the phrase.
    var direction: Direction? { names.lazy.compactMap { Direction($0) }.first }

    /// "early", "mid", "the end of".
    var part: DateValue.Part? {
        for name in names {
            switch name {
            case "early", "beginning", "start": return .early
            case "mid", "middle": return .middle
            case "late", "end": return .late
            default: break
            }
        }
        return nil
    }

    /// The part of a date that the words in it or before it mean.
    func narrowed(_ value: DateValue) -> DateValue {
        // A late Monday is still all of that day.
        guard !value.isDay else { return value }
        if let part = part ?? context.lead.part { return value.part(part) }
        return context.lead.isApproximate ? value.approximately() : value
    }

    // MARK: - Days, months and years

    private func written() -> Reading? {
        guard
            let date = WrittenDate(
                words, order: context.order, nearYear: context.article?.first.year)
        else { return shortYear() }
        if date.weekday != nil, date.days.isEmpty, date.months.isEmpty, date.years.isEmpty {
            return weekday(date.weekday)
        }
        if date.hasYear { return withYear(date) }
        guard !date.months.isEmpty else { return dayOfMonth(date) }
        return withoutYear(date)
    }

    private func withYear(_ date: WrittenDate) -> Reading? {
        guard var value = date.value() else { return nil }
        if let season = context.lead.season, value.unit == .year,
            let year = DateValue.season(season, value.first.year)
        {
            value = year
        }
        let contradicts = value.isDay && date.weekday.map { $0 != value.first.weekday } ?? false
        let isDoubtful = contradicts || date.isYearShort || date.isAmbiguous
        let ground: DateGround =
            WrittenDate.isInFigures(words) && (date.isYearShort || date.isAmbiguous)
            ? .figures : .written
        return (narrowed(value.with(isDoubtful ? .guessed : .exact)), ground)
    }

    /// "'98"
    private func shortYear() -> Reading? {
        guard words.count == 2, words[0].isMark("'"),
            case .number(let figures, digits: 2, suffix: "") = words[1].kind
        else { return nil }
        let year = WrittenDate.year(figures, near: context.article?.first.year)
        return DateValue.year(year).map { ($0.with(.guessed), .figures) }
    }

    private func withoutYear(_ date: WrittenDate) -> Reading? {
        if let year = context.sharedYear {
            return value(date, year, .resolved, .together)
        }
        if let direction, let reference = context.reference {
            return inDirection(direction, date, from: reference)
        }
        if let followed = afterWordBefore(date) { return followed }
        if let year = context.headingYear { return underHeading(date, year) }
        if let reference = context.reference {
            if date.weekday != nil, let found = byWeekday(date, near: reference) { return found }
            // What a paragraph tells of years long gone goes on there.
            if let year = context.yearInParagraph, year < reference.year - 1 {
                return value(date, year, .guessed, .before)
            }
            return nearest(date, to: reference)
        }
        return context.yearBefore.flatMap { value(date, $0, .guessed, .before) }
    }

    /// A month that is long after the date before it in the same paragraph is that of the year before:
    /// "January: he said that all had come in December."
    private func underHeading(_ date: WrittenDate, _ year: Int) -> Reading? {
        guard let before = context.before, !context.isFuture, let found = date.value(inYear: year),
            found.first.dayNumber - before.last.dayNumber > 180
        else { return value(date, year, .resolved, .heading) }
        return value(date, year - 1, .guessed, .before)
    }

    private func value(
        _ date: WrittenDate, _ year: Int, _ certainty: DateValue.Certainty, _ ground: DateGround
    ) -> Reading? {
        date.value(inYear: year).map { (narrowed($0.with(certainty)), ground) }
    }

    /// Years around one, as 29 February is up to eight years away.
    private func candidates(_ date: WrittenDate, around year: Int) -> [DateValue] {
        (year - 8...year + 8).compactMap { date.value(inYear: $0) }
    }

    private func nearest(_ date: WrittenDate, to reference: CalendarDate) -> Reading? {
        candidates(date, around: reference.year)
            .min { context.distance($0, from: reference) < context.distance($1, from: reference) }
            .map { (narrowed($0.with(.guessed)), .nearestYear) }
    }

    /// "Tuesday, Nov. 28": few years have that.
    private func byWeekday(_ date: WrittenDate, near reference: CalendarDate) -> Reading? {
        candidates(date, around: reference.year)
            .filter { $0.isDay && $0.first.weekday == date.weekday }
            .min { context.distance($0, from: reference) < context.distance($1, from: reference) }
            .map { (narrowed($0.with(.resolved)), .weekday) }
    }

    /// "last March", "next May", "this September".
    private func inDirection(
        _ direction: Direction, _ date: WrittenDate, from reference: CalendarDate
    ) -> Reading? {
        let all = candidates(date, around: reference.year)
        let value =
            switch direction {
            case .last: all.last { $0.last < reference }
            case .this: all.first { $0.first.year == reference.year }
            case .next: all.first { $0.first > reference }
            }
        return value.map { (narrowed($0.with(.resolved)), .articleDate) }
    }

    /// "that August", "the following December": counted from the date before.
    private func afterWordBefore(_ date: WrittenDate) -> Reading? {
        let word = has("following") ? "following" : has("that") ? "that" : context.wordBefore
        switch word {
        case "that":
            return context.yearBefore.flatMap { value(date, $0, .resolved, .before) }
        case "following":
            guard let before = context.before else { return nil }
            return candidates(date, around: before.last.year).first { $0.first > before.last }
                .map { (narrowed($0.with(.resolved)), .counted) }
        default: return nil
        }
    }

    /// "the 24th", of the month that was spoken of.
    private func dayOfMonth(_ date: WrittenDate) -> Reading? {
        guard date.days.count == 1, let before = context.before, before.unit <= .month,
            before.first.month == before.last.month, before.first.year == before.last.year,
            let day = CalendarDate(
                year: before.first.year, month: before.first.month, day: date.days[0])
        else { return nil }
        if let weekday = date.weekday, weekday != day.weekday { return nil }
        return DateValue.day(day).map { ($0.with(.guessed), .before) }
    }
}
