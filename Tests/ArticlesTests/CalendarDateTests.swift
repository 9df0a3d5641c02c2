import Articles
import TestSupport
import Testing

@Suite struct CalendarDateTests {
    @Test(arguments: [
        (1970, 1, 1, 0, 4), (1969, 12, 31, -1, 3), (2000, 2, 29, 11016, 2), (1900, 3, 1, -25508, 4),
        (2006, 11, 28, 13480, 2), (1, 1, 1, -719_162, 1), (0, 12, 31, -719_163, 7),
        (1582, 10, 15, -141_427, 5),
    ])
    func aDayHasItsNumberAndItsWeekday(
        year: Int, month: Int, day: Int, number: Int, weekday: Int
    ) throws {
        let date = try #require(CalendarDate(year: year, month: month, day: day))
        #expect(date.dayNumber == number)
        #expect(date.weekday == weekday)
        #expect(CalendarDate(dayNumber: number) == date)
    }

    @Test(arguments: [
        (2006, 2, 29), (1900, 2, 29), (2006, 4, 31), (2006, 13, 1), (2006, 0, 1), (2006, 1, 0),
        (2006, 1, 32), (10_000, 1, 1), (-10_000, 1, 1), (Int.max, 1, 1), (2006, Int.min, 1),
    ])
    func aDayThatDoesNotExistIsNone(year: Int, month: Int, day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    @Test func numbersAndDaysAreTheSameThing() throws {
        var numbers = SeededNumbers(7)
        for _ in 0..<3000 {
            let number = Int.random(in: -4_371_000...2_932_000, using: &numbers)
            let date = try #require(CalendarDate(dayNumber: number))
            #expect(date.dayNumber == number)
            let next = try #require(date.adding(days: 1))
            #expect(next > date)
            #expect(next.weekday == date.weekday % 7 + 1)
            #expect(next.day == 1 || (next.day == date.day + 1 && next.month == date.month))
        }
    }

    @Test(arguments: [Int.min, -5_000_000, 3_000_000, Int.max])
    func whatIsBeyondTheCalendarIsNone(number: Int) throws {
        #expect(CalendarDate(dayNumber: number) == nil)
        let date = try #require(CalendarDate(year: 2006, month: 1, day: 1))
        #expect(date.adding(days: number) == nil)
    }

    @Test func theEndsOfTheCalendarAreDays() throws {
        let first = try #require(CalendarDate(year: -9999, month: 1, day: 1))
        let last = try #require(CalendarDate(year: 9999, month: 12, day: 31))
        #expect(CalendarDate(dayNumber: first.dayNumber) == first)
        #expect(CalendarDate(dayNumber: last.dayNumber) == last)
        #expect(first.adding(days: -1) == nil)
        #expect(last.adding(days: 1) == nil)
    }
}
