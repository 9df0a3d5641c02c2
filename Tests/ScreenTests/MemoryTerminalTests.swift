import Screen
import Testing

struct MemoryTerminalTests {
    @Test func `events come in order and then the input ends`() {
        let size = ScreenSize(rows: 5, columns: 7)
        let terminal = MemoryTerminal(events: [.key(.character("j")), .resized(size)])
        #expect(terminal.hasPendingInput)
        #expect(terminal.nextEvent() == .key(.character("j")))
        #expect(terminal.size == ScreenSize(rows: 24, columns: 80))
        #expect(terminal.nextEvent() == .resized(size))
        #expect(terminal.size == size)
        #expect(!terminal.hasPendingInput)
        #expect(terminal.nextEvent() == .endOfInput)
        #expect(terminal.nextEvent() == .endOfInput)
    }

    @Test func `frames are kept as they were`() {
        let terminal = MemoryTerminal(keys: "g g")
        var screen = ScreenBuffer(size: terminal.size)
        terminal.present(screen)
        screen.write("later", row: 0, column: 0)
        terminal.present(screen)
        #expect(terminal.frames.map { $0.text(row: 0).first } == [" ", "l"])
        #expect(terminal.events == [.key(.character("g")), .key(.character("g"))])
    }
}

struct WakeUpTests {
    @Test func `many calls count as one`() throws {
        let wakeUp = try WakeUp()
        #expect(!wakeUp.drain())
        for _ in 0..<1000 { wakeUp.wake() }
        #expect(wakeUp.drain())
        #expect(!wakeUp.drain())
    }
}
