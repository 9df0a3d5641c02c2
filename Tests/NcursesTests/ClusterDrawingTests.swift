import Glibc
import Ncurses
import Screen
import Testing
import TextLayout

/// Grapheme clusters on a real terminal: everything of them that it can show, and what follows in
/// its column.
struct ClusterDrawingTests {
    /// What is written, and what a terminal shows of it: the clusters as they are, but for pictures
    /// of several scalars, where terminals go different ways.
    private static let table: [(text: String, shown: String)] = [
        ("a", "a"), ("é", "é"), ("e\u{301}", "e\u{301}"), ("o\u{302}\u{323}", "o\u{302}\u{323}"),
        ("漢", "漢"), ("ｆ", "ｆ"), ("ｶ\u{FF9E}", "ｶ\u{FF9E}"), ("α", "α"), ("…", "…"),
        // Spacing marks: Devanagari, Bengali, Tamil, Malayalam, Thai, Lao, Burmese, Khmer.
        ("ना", "ना"), ("नि", "नि"), ("नागरी", "नागरी"), ("हिन्दी", "हिन्दी"), ("स्त्री", "स्त्री"),
        ("क्षा", "क्षा"), ("नः", "नः"), ("কো", "কো"), ("ক\u{9C7}\u{9BE}", "ক\u{9C7}\u{9BE}"),
        ("தமிழ்", "தமிழ்"), ("கொ", "கொ"), ("മോ", "മോ"), ("ගේ", "ගේ"), ("น้ำ", "น้ำ"), ("ทำ", "ทำ"),
        ("ຄຳ", "ຄຳ"), ("ကာ", "ကာ"), ("មា", "មា"), ("ᬓᬵ", "ᬓᬵ"), ("\u{903}", "\u{903}"),
        ("가\u{302E}", "가\u{302E}"),
        // Emoji: one picture takes two cells, and what not all terminals join is left out.
        ("😀", "😀"), ("😀\u{FE0E}", "😀"), ("❤", "❤"), ("❤\u{FE0F}", "❤ "), ("❤\u{FE0E}", "❤"),
        ("☺\u{FE0F}", "☺ "), ("👍🏽", "👍"), ("✌🏽", "✌ "), ("⛹🏽‍♂\u{FE0F}", "⛹ "), ("👩‍👩‍👧", "👩"),
        ("👨‍👩‍👧‍👦", "👨"), ("🏳\u{FE0F}‍🌈", "🏳 "), ("❤\u{FE0F}‍🔥", "❤ "), ("🇮🇷", "🇮🇷"),
        ("🇮🇷🇷🇺", "🇮🇷🇷🇺"), ("🇮", "🇮"), ("1\u{FE0F}\u{20E3}", "1\u{20E3} "),
        ("#\u{20E3}", "#\u{20E3}"), ("a🏽", "a  "), ("🏴\u{E0067}\u{E0062}\u{E007F}", "🏴"),
        // Conjoining jamo, and syllables of them.
        ("한", "한"), ("\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}"),
        ("\u{1100}\u{1161}", "\u{1100}\u{1161}"), ("각\u{11A8}", "각\u{11A8}"),
        ("\u{1100}\u{1100}\u{1161}", "\u{1100}\u{1100}\u{1161}"),
        // Joiners and what is invisible.
        ("می‌خواهم", "می‌خواهم"), ("ه\u{200D}", "ه"), ("क\u{94D}\u{200D}ष", "क\u{94D}ष"),
        ("a\u{200B}b", "ab"), ("a\u{2060}b", "ab"), ("a\u{AD}b", "ab"), ("a\u{200E}b", "ab"),
        ("葛\u{E0100}", "葛"), ("䷀", "䷀"), ("㉈", "㉈"), ("①", "①"),
    ]

    @Test func `every cluster is shown whole, and what follows it in its column`() async {
        await #expect(processExitsWith: .success) {
            setenv("TERM", "xterm-256color", 1)
            let table = ClusterDrawingTests.table
            let size = ScreenSize(rows: table.count, columns: 40)
            let other = LoopedTerminal(rows: size.rows, columns: size.columns)
            let terminal = try NcursesTerminal(
                wakeUp: WakeUp(), environment: TerminalEnvironment(term: "xterm-256color"))
            // Each row is drawn on an empty screen first, and then over other clusters.
            for shift in [0, 1, 7] {
                let rows = (0..<table.count).map { table[($0 + shift) % table.count] }
                var screen = ScreenBuffer(size: size)
                for (row, entry) in rows.enumerated() {
                    screen.write("|\(entry.text)|", row: row, column: 0)
                }
                terminal.present(screen)
                other.drain()
                for (row, entry) in rows.enumerated() {
                    let end = 1 + DisplayWidth.cells(of: entry.text)
                    let isRight =
                        ClusterDrawingTests.same(
                            other.text(row: row, columns: 0..<end + 1), "|\(entry.shown)|")
                        && other.text(row: row, columns: end + 1..<40).allSatisfy { $0 == " " }
                    #expect(
                        isRight, "\(entry.text) shows as \(other.text(row: row, columns: 0..<12))")
                }
            }
            terminal.close()
        }
    }

    /// By scalars: strings that are canonically equivalent are not the same to a terminal.
    private static func same(_ a: String, _ b: String) -> Bool {
        a.unicodeScalars.elementsEqual(b.unicodeScalars)
    }
}
