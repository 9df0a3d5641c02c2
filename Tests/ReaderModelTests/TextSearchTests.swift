import Articles
import ReaderModel
import TestSupport
import Testing

struct TextSearchTests {
    private func found(_ query: String, in text: ReadingText, limit: Int = .max) -> String {
        MarkedText.marking(text, TextSearch(query: query).matches(in: text, limit: limit))
    }

    @Test(arguments: [
        ("tor", "‹Tor› ‹TOR› doc‹tor›, to r"), ("Tor", "‹Tor› TOR doctor"),
        ("resume", "‹résumé›, ‹re\u{301}sume\u{301}›, ‹RESUME›"), ("résumé", "‹resume› ‹Résumé›"),
        ("É", "‹É›, é, E, E\u{301}"), ("E", "É, é, ‹E›, E\u{301}"), ("e", "‹É›‹e\u{301}›‹E›x"),
        ("two words", "‹two\n words›, ‹two\u{A0}words›, twowords"), (" a", "b‹  a›"),
        ("it's", "‹it’s› ‹It's›"), ("\"yes\"", "‹“yes”› ‹\"Yes\"›"),
        ("2005-06", "‹2005–06› ‹2005-06›"),
        ("путин", "‹Путин› ‹ПУТИН› Пут"), ("ёлка", "‹елка› ‹Ёлка›"), ("漢", "‹漢›字‹漢›"),
        ("aa", "‹aa›‹aa›a"), ("", "abc"), ("  ", "a  b"), ("k", "‹\u{212A}›elvin ‹k›"),
        ("σ", "‹Σ›‹ς›‹σ›"), ("👩", "‹👩› 👩‍👩‍👧"), ("🇷", "🇮🇷"), ("\u{301}", "e\u{301}"),
        ("x.", "‹x.› xy"), ("ab", "‹a\u{301}\u{302}b›‹ab›"),
    ])
    func `matches are found`(query: String, marked: String) {
        let text = MarkedText(marked)
        #expect(found(query, in: text.text) == marked)
    }

    @Test func `no more than the limit is found`() {
        let text = ReadingText(String(repeating: "ab ", count: 100))
        #expect(TextSearch(query: "ab").matches(in: text, limit: 7).count == 7)
        #expect(TextSearch(query: "ab").matches(in: text, limit: 0).isEmpty)
        #expect(TextSearch(query: "ab").matches(in: text, limit: .max).count == 100)
    }

    /// Sixteen bytes are looked at together.
    @Test(arguments: ["needle", "né", "é", "n", "ж", "n x"])
    func `matches are found wherever they start`(query: String) {
        for before in 0..<40 {
            for filler in ["-", "é", "e"] where !(query == "é" && filler != "-") {
                for after in [0, 1, 15, 16, 17, 40] {
                    let start = String(repeating: filler, count: before)
                    let end = String(repeating: "-", count: after)
                    let text = ReadingText(start + query + end)
                    let range = TextRange(
                        utf8: start.utf8.count..<(start.utf8.count + query.utf8.count))
                    #expect(TextSearch(query: query).matches(in: text, limit: 9) == [range])
                }
            }
        }
    }

    @Test func `a search of many texts agrees with a plain one`() {
        let letters = ["a", "b", "A", "é", "e\u{301}", " ", "\n", "’", "漢"]
        var seed: UInt64 = 7
        func random(_ count: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % count
        }
        for _ in 0..<300 {
            let text = (0..<60).map { _ in letters[random(letters.count)] }.joined()
            let query = (0..<(1 + random(3))).map { _ in ["a", "b", "e", "'"][random(4)] }.joined()
            #expect(found(query, in: ReadingText(text)) == plain(query, text))
        }
    }

    /// The same by whole characters, slowly.
    private func plain(_ query: String, _ text: String) -> String {
        let bases: [Character: Character] = ["A": "a", "é": "e", "’": "'"]
        let folded = text.map { character in
            bases[character] ?? character
        }
        let wanted = Array(query)
        var result = ""
        var index = 0
        let original = Array(text)
        while index < folded.count {
            let end = index + wanted.count
            if end <= folded.count, Array(folded[index..<end]) == wanted {
                result += "‹" + String(original[index..<end]) + "›"
                index = end
            } else {
                result.append(original[index])
                index += 1
            }
        }
        return result
    }
}
