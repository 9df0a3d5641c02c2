import ReaderModel
import Testing

@testable import ReaderViews

@Suite struct HelpTests {
    @Test func theModelKnowsHowManyRowsTheHelpHas() {
        #expect(ReaderView.helpRows.count == HelpScreen.rows)
    }

    @Test func everyHintIsOfACommandThatHasAKeyThere() {
        var driver = Driver(120, 40)
        for keys in [
            "3", "Enter", "q", "1", "Enter", "Tab", "v", "Esc", "g n", "q", "?", "q", "g s", "q",
            "D",
        ] {
            driver.press(keys)
            for hint in Hint.hints(for: driver.state) {
                let found = KeyMap.standard.bindings(for: hint.command, in: driver.state.mode)
                #expect(!found.isEmpty, "\(hint.command) in \(driver.state.mode)")
            }
        }
    }
}
