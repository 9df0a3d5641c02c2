import Screen
import Testing

@testable import Ncurses

struct ScrolledRowsTests {
    private let size = ScreenSize(rows: 12, columns: 20)

    /// A heading, lines from `top` on, and a last line that stays.
    private func frame(top: Int, prefix: String = "line") -> ScreenBuffer {
        var screen = ScreenBuffer(size: size)
        screen.write("heading", row: 0, column: 0)
        for row in 1..<11 { screen.write("\(prefix) \(top + row)", row: row, column: 0) }
        screen.write("status", row: 11, column: 0)
        return screen
    }

    private func move(_ old: ScreenBuffer, _ new: ScreenBuffer) -> ScrolledRows? {
        ScrolledRows(from: old.cells, to: new.cells, size)
    }

    @Test(arguments: [-4, -1, 1, 2, 4])
    func `a text that scrolls between lines that stay is found`(distance: Int) {
        let move = move(frame(top: 20), frame(top: 20 + distance))
        #expect(move?.lines == distance)
        #expect(move?.region == 1..<11)
    }

    @Test func `nothing is moved where nothing moved, or little, or all is new`() {
        #expect(move(frame(top: 1), frame(top: 1)) == nil)
        #expect(move(frame(top: 1), frame(top: 1, prefix: "other")) == nil)
        #expect(move(frame(top: 1), frame(top: 9)) == nil)
        let blank = ScreenBuffer(size: size)
        #expect(move(frame(top: 1), blank) == nil)
        #expect(move(blank, frame(top: 1)) == nil)
    }
}
