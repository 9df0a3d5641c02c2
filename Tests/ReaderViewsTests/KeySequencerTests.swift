import ReaderModel
import ReaderViews
import Screen
import Testing

@Suite struct KeySequencerTests {
    private var keys = KeySequencer(keyMap: .standard)

    @Test mutating func aSequenceIsPutTogether() {
        #expect(keys.take(.character("g"), mode: .text) == .prefix)
        #expect(keys.pending == [.character("g")])
        #expect(keys.take(.character("g"), mode: .text) == .command(.toStart))
        #expect(keys.pending.isEmpty)
    }

    @Test mutating func escapeDropsWhatIsPendingAndNothingElse() {
        _ = keys.take(.character("]"), mode: .text)
        #expect(keys.take(Key(.escape), mode: .text) == .none)
        #expect(keys.pending.isEmpty)
        #expect(keys.take(Key(.escape), mode: .text) == .command(.cancel))
    }

    @Test mutating func aSequenceThatLeadsNowhereIsDropped() {
        _ = keys.take(.character("g"), mode: .text)
        #expect(keys.take(.character("j"), mode: .text) == .none)
        #expect(keys.take(.character("j"), mode: .text) == .command(.lineDown))
    }

    @Test mutating func anotherModeBeginsAnew() {
        _ = keys.take(.character("g"), mode: .text)
        #expect(keys.take(.character("g"), mode: .prompt) == .text("g"))
    }
}
