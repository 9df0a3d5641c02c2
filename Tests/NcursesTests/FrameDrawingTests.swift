import Glibc
import Ncurses
import Screen
import Testing

/// Frame after frame on a real terminal: what stands there is what the screen in memory says,
/// whichever way it was sent.
struct FrameDrawingTests {
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    private static let styles = [
        Style.plain, Style(attributes: .bold), Style(foreground: .indexed(32)),
        Style(foreground: .indexed(5), attributes: [.bold, .underline]),
        Style(background: .indexed(236)), Style(attributes: .reverse),
        Style(foreground: .indexed(244), background: .indexed(17), attributes: .underline),
    ]
    private static let texts = [
        "plain words", "│", "“quoted” – and more", "漢字", "e\u{301}", "     ", "é", "x",
    ]

    private static func change(_ screen: inout ScreenBuffer, _ dice: inout Dice) {
        if Int.random(in: 0..<4, using: &dice) == 0 {
            // As a text that is scrolled over the whole width.
            let old = screen
            screen.clear()
            for row in 0..<old.size.rows - 2 {
                for column in 0..<old.size.columns {
                    let cell = old[row + 1, column]
                    screen.write(
                        old.text(of: cell), row: row, column: column, style: cell.style)
                }
            }
        }
        for _ in 0..<Int.random(in: 0..<5, using: &dice) {
            screen.write(
                texts.randomElement(using: &dice) ?? "",
                row: Int.random(in: 0..<screen.size.rows, using: &dice),
                column: Int.random(in: 0..<screen.size.columns - 4, using: &dice),
                style: styles.randomElement(using: &dice) ?? .plain)
        }
        let isShown = Int.random(in: 0..<6, using: &dice) == 0
        screen.cursor = isShown ? (row: 3, column: 4) : nil
    }

    @Test func `the terminal shows what the screen says, frame after frame`() async {
        await #expect(processExitsWith: .success) {
            setenv("TERM", "xterm-256color", 1)
            let size = ScreenSize(rows: 12, columns: 30)
            let other = LoopedTerminal(rows: size.rows, columns: size.columns)
            let terminal = try NcursesTerminal(
                wakeUp: WakeUp(), environment: TerminalEnvironment(term: "xterm-256color"))
            var dice = Dice(state: 7)
            var screen = ScreenBuffer(size: size)
            for number in 0..<150 {
                FrameDrawingTests.change(&screen, &dice)
                if number % 40 == 39 { terminal.redraw() }
                terminal.present(screen)
                other.drain()
                for row in 0..<size.rows {
                    let shown = other.text(row: row, columns: 0..<size.columns)
                    try #require(shown == screen.text(row: row), "frame \(number), row \(row)")
                    for column in 0..<size.columns where screen[row, column].width > 0 {
                        try #require(
                            other.style(row: row, column: column) == screen[row, column].style,
                            "frame \(number), row \(row), column \(column)")
                    }
                }
            }
            terminal.close()
        }
    }

    @Test func `the palette is left to the user`() async {
        await #expect(processExitsWith: .success) {
            setenv("TERM", "xterm-256color", 1)
            let other = LoopedTerminal(rows: 3, columns: 20)
            let terminal = try NcursesTerminal(
                wakeUp: WakeUp(), environment: TerminalEnvironment(term: "xterm-256color"))
            var screen = ScreenBuffer(size: ScreenSize(rows: 3, columns: 20))
            screen.write("a", row: 0, column: 0, style: Style(foreground: .indexed(32)))
            terminal.present(screen)
            other.drain()
            #expect(other.text(row: 0, columns: 0..<1) == "a")
            // OSC 104
            #expect(!String(decoding: other.received, as: UTF8.self).contains("]104"))
            terminal.close()
        }
    }
}
