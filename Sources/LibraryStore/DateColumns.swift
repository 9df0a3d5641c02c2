import Articles

/// A date in three columns: its first and its last day, and its form in one number. The first three
/// bits of the form are the unit, the next is set for a span, the next two are the certainty, the
/// last is set for what is approximate.
enum DateColumns {
    /// What is bound for the three; nothing but NULL where there is no date.
    static func values(_ value: DateValue?) -> [ReadValue] {
        guard let value else { return [.null, .null, .null] }
        return [
            ReadValue(value.first.dayNumber), ReadValue(value.last.dayNumber),
            ReadValue(form(of: value)),
        ]
    }

    static func form(of value: DateValue?) -> Int {
        guard let value else { return 0 }
        let certainty = DateValue.Certainty.allCases.firstIndex(of: value.certainty) ?? 0
        return value.unit.rawValue | (value.isSpan ? 8 : 0) | certainty << 4
            | (value.isApproximate ? 64 : 0)
    }

    /// Nil where the columns are NULL or hold what is no date.
    ///
    /// - Parameter column: of the first day; the two others follow it.
    static func value(_ row: some ColumnReading, from column: Int) -> DateValue? {
        guard !row.isNull(column) else { return nil }
        return value(
            first: row.int(column), last: row.int(column + 1), form: row.int(column + 2))
    }

    /// Nil for what is no date.
    ///
    /// - Parameters:
    ///   - first: the number of its first day.
    ///   - last: that of its last day.
    static func value(first: Int, last: Int, form: Int) -> DateValue? {
        guard let first = CalendarDate(dayNumber: first), let last = CalendarDate(dayNumber: last)
        else { return nil }
        let certainties = DateValue.Certainty.allCases
        guard let unit = DateValue.Unit(rawValue: form & 7),
            certainties.indices.contains(form >> 4 & 3)
        else { return nil }
        return DateValue(
            from: first, to: last, unit: unit, isSpan: form & 8 != 0,
            certainty: certainties[form >> 4 & 3], isApproximate: form & 64 != 0)
    }
}
