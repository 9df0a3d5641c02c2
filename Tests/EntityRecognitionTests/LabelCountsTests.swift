import Testing

@testable import EntityRecognition

@Suite struct LabelCountsTests {
    private struct List: FeatureSink {
        var features: [UInt32] = []

        mutating func add(_ feature: UInt32) { features.append(feature) }
    }

    private let person = Label(.person, .only).rawValue
    private let place = Label(.place, .only).rawValue

    private func features(of word: Int32, _ own: UInt8, _ labels: [UInt8]) -> [UInt32] {
        var counts = LabelCounts()
        counts.reset(wordCount: 2)
        for label in labels { counts.add(0, label) }
        var list = List()
        counts.addFeatures(word, own, LabelCounts.Place(isAlone: true, rule: 0), to: &list)
        return list.features
    }

    @Test func aWordThatStandsOnceSaysNothing() {
        #expect(features(of: 0, person, [person]).isEmpty)
        #expect(features(of: 1, person, [person]).isEmpty)
        #expect(features(of: -1, person, [person, person]).isEmpty)
    }

    @Test func whatItIsElsewhereIsSaidWhateverItIsHere() {
        let elsewhere = features(of: 0, person, [person, place])
        #expect(!elsewhere.isEmpty)
        #expect(elsewhere == features(of: 0, place, [place, place]))
        #expect(elsewhere != features(of: 0, place, [place, person]))
    }

    @Test func manyOccurrencesDoNotOverflow() {
        let labels = [UInt8](repeating: person, count: 5000)
        #expect(features(of: 0, person, labels) == features(of: 0, person, [person] + labels))
    }
}
