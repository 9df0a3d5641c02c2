import LibraryStore
import Testing

@Suite struct NamedValuesTests {
    @Test func aNameHasTheValueThatItWasGivenLast() {
        var values: NamedValues = ["b": "1", "a": "2", "b": "3"]
        #expect(values["a"] == "2")
        #expect(values["b"] == "3")
        #expect(values["c"] == nil)
        values["a"] = nil
        #expect(values["a"] == nil)
        #expect(values == ["b": "3"])
    }

    @Test func theOrderInWhichTheyWereGivenMakesNoDifference() {
        let values: NamedValues = ["b": "1", "a": "2"]
        #expect(values == ["a": "2", "b": "1"])
    }
}
