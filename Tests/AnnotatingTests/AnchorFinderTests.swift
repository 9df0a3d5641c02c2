import Annotating
import Articles
import TestSupport
import Testing

@Suite struct AnchorFinderTests {
    @Test func findsTheExactPlaceInTheSameText() {
        let marked = MarkedText("The ferry left at noon. ‹The captain› said nothing of the storm.")
        let selector = Selector.describing(marked.ranges[0], in: marked.text)
        let finder = AnchorFinder(text: marked.text)
        #expect(finder.anchor(selector, isSameText: true) == .exact(marked.ranges[0]))
    }
}
