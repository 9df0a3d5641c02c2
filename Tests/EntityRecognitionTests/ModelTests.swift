import Articles
import CRecogniserModel
import EntityRecognition
import TestSupport
import Testing

@Suite struct ModelTests {
    /// A copy of the linked model that lives as long as the body runs.
    private func withModel<Result>(
        isChecked: Bool = true, _ change: (inout [UInt8]) -> Void = { _ in },
        _ body: (EntityRecogniser) -> Result
    ) -> Result {
        var bytes = Array(
            UnsafeRawBufferPointer(
                start: recogniser_model_bytes(), count: recogniser_model_size()))
        change(&bytes)
        return bytes.withUnsafeBytes { body(EntityRecogniser(model: $0, isChecked: isChecked)) }
    }

    private let text = "The actor [person Peter Hollis] was born in [place Canada]."

    @Test func theLinkedModelIsSound() {
        #expect(EntityRecogniser().fault == nil)
        #expect(recogniser_model_size() > 1_000_000)
        #expect(recogniser_model_size() <= 6_000_000)
    }

    @Test func aModelIsReadWhereverItLies() {
        #expect(withModel { $0.fault } == nil)
        let shifted = withModel({ $0.insert(0, at: 0) }) { $0.fault }
        #expect(shifted == .damagedModel)
    }

    @Test func withoutAModelNothingIsMarked() {
        let recogniser = EntityRecogniser(model: nil)
        #expect(recogniser.fault == .missingModel)
        #expect(recognised(unmarked(text), by: recogniser) == unmarked(text))
        #expect(recogniser.names(inTokens: [["Ann", "Kowal"], []]).map(\.count) == [0, 0])
        #expect(EntityRecogniser(model: UnsafeRawBufferPointer(start: nil, count: 0)).fault != nil)
    }

    @Test(arguments: [0, 7, 12, 16, 20, 40, 64, 900, 70_000, 600_000, 2_000_000])
    func aByteThatIsWrongIsNoticed(offset: Int) {
        withModel({ $0[offset] ^= 0x10 }) { recogniser in
            #expect(recogniser.fault == .damagedModel)
            #expect(recognised(unmarked(text), by: recogniser) == unmarked(text))
        }
    }

    @Test func aDamagedModelThatIsNotCheckedDoesNoHarm() {
        var random = SeededNumbers(5)
        for round in 0..<12 {
            withModel(
                isChecked: false,
                { model in
                    // The first rounds spoil all offsets, the others what they lead to as well.
                    let range = round < 6 ? 1_000..<400_000 : 1_000..<model.count
                    for index in range where Int.random(in: 0..<8, using: &random) == 0 {
                        model[index] = UInt8.random(in: 0...255, using: &random)
                    }
                },
                { recogniser in
                    let found = unmarked(recognised(unmarked(text), by: recogniser))
                    #expect(found == unmarked(text))
                })
        }
    }

    @Test func anUncheckedModelFindsTheSame() {
        #expect(
            recognised(unmarked(text), by: EntityRecogniser(isChecked: false))
                == recognised(unmarked(text)))
    }

    @Test(arguments: [0, 1, 8, 63, 64, 65, 5_000, 600_000])
    func aShortModelIsNoticed(count: Int) {
        withModel({ $0.removeLast($0.count - count) }) { recogniser in
            #expect(recogniser.fault != nil)
            #expect(recognised(unmarked(text), by: recogniser) == unmarked(text))
        }
    }

    @Test func aModelOfAnotherVersionSaysWhich() {
        let fault = withModel({ $0[8] = 77 }) { $0.fault }
        #expect(fault == .modelOfOtherVersion(77))
        #expect(fault?.description.contains("77") == true)
    }

    @Test func theSameTextGivesTheSameNames() {
        let text = "Minister Ann Kowal met Acme Bank of Velikovo in Tehran; Kowal said Acme agreed."
        let first = recognised(text)
        for _ in 0..<5 { #expect(recognised(text) == first) }
    }

    @Test func tokensThatAreGivenStayWhole() {
        let sentences = [
            ["Ann", "Kowal", "of", "the", "Nairobi-based", "firm", "did", "n't", "go", "."], [],
            ["", "It", "'s", "in", "Canada", ".", "\u{301}", "北京", "-"],
        ]
        let names = EntityRecogniser().names(inTokens: sentences)
        #expect(names.count == 3)
        #expect(names[0].first?.tokens == 0..<2)
        #expect(names[2].contains { $0.tokens == 4..<5 && $0.kind == .place })
    }

    @Test func datesAndAmountsStayTheGrammars() {
        let marked = "In [date March 2010] the [organisation World Bank] lent [money $3 million]."
        #expect(recognised(unmarked(marked)) == marked)
    }
}
