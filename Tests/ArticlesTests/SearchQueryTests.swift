import Articles
import TestSupport
import Testing

@Suite struct SearchQueryTests {
    /// What a query asks for, in the least words.
    private func shape(_ query: String) -> String {
        SearchQuery(query).expression.map(shape) ?? ""
    }

    private func shape(_ expression: SearchQuery.Expression) -> String {
        switch expression {
        case .term(let term): shape(term)
        case .near(let terms, let distance):
            "near/\(distance)(" + terms.map(shape).joined(separator: " ") + ")"
        case .all(let parts): "(" + parts.map(shape).joined(separator: " & ") + ")"
        case .any(let parts): "(" + parts.map(shape).joined(separator: " | ") + ")"
        case .not(let part): "!" + shape(part)
        }
    }

    private func shape(_ term: SearchTerm) -> String {
        (term.key?.rawValue ?? "") + (term.isQuoted ? "'\(term.text)'" : term.text)
            + (term.isPrefix ? "*" : "") + (term.isExact && !term.isQuoted ? "=" : "")
    }

    @Test(arguments: [
        ("a", "a"), ("a b", "(a & b)"), ("a AND b", "(a & b)"), ("a OR b c", "(a | (b & c))"),
        ("a b OR c", "((a & b) | c)"), ("(a OR b) c", "((a | b) & c)"), ("a NOT b", "(a & !b)"),
        ("a -b", "(a & !b)"), ("NOT NOT a", "a"), ("-(a OR b) c", "(!(a | b) & c)"),
        ("\"a b\" c*", "('a b' & c*)"), ("\"a b\"*", "'a b'*"), ("=a", "a="),
        ("a\"b c\"d", "(a & 'b c' & d)"),
        ("NEAR(a b, 5)", "near/5(a= b=)"), ("NEAR(a \"b c\" d)", "near/10(a= 'b c' d=)"),
        ("NEAR(a b,0) c", "(near/0(a= b=) & c)"), ("title:a", "title:a"),
        ("title:(a OR \"b c\") d", "((title:a | title:'b c') & d)"),
        ("title:NEAR(a b)", "(title:NEAR & (a & b))"),
        ("title:(NEAR(a b))", "near/10(title:a= title:b=)"),
        ("note:x tag:y #z path:2006/", "(note:x & tag:y & tag:z & path:2006/)"),
        ("@\"Sergei Ivanov\" kind:person", "(@'Sergei Ivanov' & kind:person)"),
        (
            "before:2006 after:2005-11 date:2005-11-28",
            "(before:2006 & after:2005-11 & date:2005-11-28)"
        ),
        ("-tag:x", "!tag:x"), ("color:red", "colour:red"), ("Tor-M1", "Tor-M1"),
        ("12:30 http://x", "(12:30 & http://x)"),
        ("order and or not near", "(order & and & or & not & near)"),
        ("ANDOVER ORDER NOTE", "(ANDOVER & ORDER & NOTE)"), ("--- a ***", "a"), ("", ""),
        ("\"\"", ""),
        ("title:(tag:a b)", "(tag:a & title:b)"),
    ])
    func queriesAreReadAsTheyAreMeant(_ query: String, _ expected: String) {
        #expect(shape(query) == expected)
        #expect(SearchQuery(query).fault == nil)
    }

    /// Faults, with the place in the query that they are at.
    @Test(arguments: [
        ("‹AND› a", "a"), ("a ‹AND› AND b", "(a & b)"), ("a ‹OR› OR b", ""), ("‹OR› a", "a"),
        ("a‹)› b", "(a & b)"),
        ("a ‹()›", "a"), ("a ‹before:soon›", "a"), ("‹date:2006-13› a", "a"),
        ("‹after:2006-02-30› a", "a"),
        ("‹kind:thing› a", "a"), ("NEAR(a b‹, x›)", ""), ("‹NEAR(a)›", "a="),
        ("NEAR(a ‹OR› b)", "near/10(a= b=)"),
        ("(a ‹OR›) b", "(a & b)"), ("(‹NOT›) b", "b"), ("‹title:› a", "a"),
    ])
    func aWrongQuerySaysWhereAndFindsWhatItCan(_ marked: String, _ expected: String) throws {
        let text = MarkedText(marked)
        let query = SearchQuery(text.text.string)
        let fault = try #require(query.fault)
        let place = text.ranges[0].utf8
        #expect(fault.range.overlaps(place) || fault.range == place, "\(fault)")
        #expect(!fault.message.isEmpty)
        if !expected.isEmpty { #expect(shape(text.text.string) == expected) }
    }

    @Test(arguments: [
        "a AND", "a OR", "a NOT", "a -", "(a", "((a OR b) c", "\"a b", "NEAR(", "NEAR(a",
        "NEAR(a b", "NEAR(a b,",
        "NEAR(a b, 5", "title:", "title:(", "title:(a", "before:", "before:2", "before:200",
        "before:2006-",
        "before:2006-1", "before:2006-11-", "before:2006-11-2", "kind:", "@", "@\"Ann", "tag:",
        "path:", "a (", "\"",
    ])
    func whatIsOnlyUnfinishedIsNoFault(_ query: String) {
        #expect(SearchQuery(query).fault == nil, "\(SearchQuery(query).problems)")
    }

    @Test func everyBeginningOfAGoodQueryIsGood() {
        let good = [
            "(missile* OR \"air defence\") -sale title:russia after:2006 @\"Sergei Ivanov\" tag:arms",
            "NEAR(arms sale, 12) NOT (kind:note OR note:draft) before:2006-11-28",
            "title:(iran OR \"tor m1\") path:2006/ is:starred colour:red =missiles kind:organisation",
        ]
        for query in good {
            #expect(SearchQuery(query).problems.isEmpty)
            for end in query.indices {
                let begun = String(query[..<end])
                // "kind:" has no value yet that begins a kind, or it does.
                #expect(SearchQuery(begun).fault == nil, "\(begun): \(SearchQuery(begun).problems)")
            }
        }
    }

    @Test func daysAreReckonedHalfOpen() {
        func days(_ text: String) -> Range<Int>? {
            guard case .days(let days)? = SearchQuery("date:" + text).terms.first?.meaning else {
                return nil
            }
            return days
        }
        #expect(days("1970") == 0..<365)
        #expect(days("1970-02") == 31..<59)
        #expect(days("1970-12") == 334..<365)
        #expect(days("1970/01/02") == 1..<2)
        #expect(days("2004-02-29")?.count == 1)
        #expect(days("9999")?.count == 366)
        for text in ["70", "1970-0", "1970-13", "1970-1-32", "1970-1-1-1", "x", "-1", "1970-"] {
            #expect(days(text) == nil, "\(text)")
        }
    }

    @Test func kindsGoByTheirBeginnings() {
        func subjects(_ text: String) -> [SearchSubject] {
            guard case .subjects(let all)? = SearchQuery("kind:" + text).terms.first?.meaning else {
                return []
            }
            return all
        }
        #expect(subjects("note") == [.note])
        #expect(subjects("PERS") == [.entity(.person)])
        #expect(subjects("p") == [.entity(.person), .entity(.place), .entity(.product)])
        #expect(subjects("name") == [.entity(nil)])
    }

    private static let pieces = [
        "a", "b", "NEAR", "NOT", "AND", "OR", "\"", "*", "(", ")", "^", ":", "-", "+", "{", "}",
        ",", "title:", " ",
        "\t", "\n", "\u{0}", "'", ";", "--", "é", "漢", "\u{301}", "\\", "NEAR(", "🇫🇷", "\u{202E}",
        "%", "_", "?", "1",
        "@", "#", "=", "tag:", "before:", "2006", "kind:", "note", "path:", "missile",
    ]

    @Test func noTextMakesItFailAndNoWordIsLost() {
        var random = SeededNumbers(7)
        for length in 0..<4000 {
            let parts = (0..<length % 19).map { _ in Self.pieces.randomElement(using: &random)! }
            let text = parts.joined()
            let query = SearchQuery(text)
            let bytes = Array(text.utf8)
            var covered = Array(repeating: false, count: bytes.count)
            for range in query.terms.map(\.range) + query.problems.map(\.range) {
                #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count)
                for index in range where index < bytes.count { covered[index] = true }
            }
            // Words are asked for, or spoken of; operators are neither.
            for word in ["missile", "2006", "a", "b"] {
                for start in bytes.indices where bytes[start...].starts(with: word.utf8) {
                    if word.utf8.count == 1, isInWord(bytes, start) { continue }
                    #expect(covered[start], "\(word) at \(start) of \(text)")
                }
            }
        }
    }

    /// Whether a letter stands in a word such as "path:".
    private func isInWord(_ bytes: [UInt8], _ index: Int) -> Bool {
        func isLetter(_ index: Int) -> Bool {
            bytes.indices.contains(index) && (bytes[index] | 0x20) >= 0x61
                && (bytes[index] | 0x20) <= 0x7A
        }
        return isLetter(index - 1) || isLetter(index + 1)
    }

    @Test func depthAndLengthAreBounded() {
        let deep = SearchQuery(
            String(repeating: "(", count: 2000) + "a" + String(repeating: ")", count: 2000) + " b")
        #expect(deep.terms.map(\.text) == ["a", "b"])
        #expect(deep.fault?.reason == .tooDeep)
        let long = SearchQuery(String(repeating: "a ", count: 100_000))
        #expect(long.terms.count == 64)
        #expect(long.fault?.reason == .tooLong)
        #expect(SearchQuery(String(repeating: "NOT ", count: 1023) + "a").terms.count == 1)
        #expect(
            SearchQuery(String(repeating: "é", count: 9999)).terms.first?.text.utf8.count == 4096)
        #expect(
            SearchQuery("a" + String(repeating: "漢", count: 9999)).terms.first?.text.unicodeScalars
                .last == "漢")
    }

    @Test func theWordThatIsBeingTypedIsKnown() {
        #expect(SearchQuery("a missi").terms.map(\.isOpen) == [false, true])
        #expect(SearchQuery("a missi ").terms.map(\.isOpen) == [false, false])
        #expect(SearchQuery("\"a missi").terms.map(\.isOpen) == [true])
        #expect(SearchQuery("\"a missi\"").terms.map(\.isOpen) == [false])
        #expect(SearchQuery("missi*").terms.map(\.isOpen) == [false])
    }
}
