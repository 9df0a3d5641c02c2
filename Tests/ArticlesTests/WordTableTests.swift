import Articles
import Testing

@Suite struct WordTableTests {
    private let table = WordTable(
        """
        a:F abbey bank:OL co
        new_york:1 new_york_city newark:2 zu:v
        """)

    @Test func everyEntryIsFoundWithItsValue() {
        let entries = [
            ("a", "F"), ("abbey", ""), ("bank", "OL"), ("co", ""), ("new_york", "1"),
            ("new_york_city", ""), ("newark", "2"), ("zu", "v"),
        ]
        for (key, value) in entries {
            #expect(table.string(of: key) == value)
            #expect(table.contains(key))
            #expect(table.contains(Array(key.utf8)[...]))
        }
    }

    @Test(arguments: [
        "", "ab", "abbeys", "A", "bank:OL", "co new_york", "new", "new_york_", "zzz", "\0", ":",
    ])
    func whatIsNoKeyIsNotFound(key: String) {
        #expect(!table.contains(key))
    }

    @Test(arguments: [
        ("new_", true), ("new_york_", true), ("newark_", false), ("zu_", false), ("a", true),
    ])
    func beginningsGoOn(prefix: String, goesOn: Bool) {
        var prefix = prefix
        #expect(prefix.withUTF8 { table.continues($0) } == goesOn)
    }
}
