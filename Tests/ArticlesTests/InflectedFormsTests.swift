import Testing

@testable import Articles

@Suite struct InflectedFormsTests {
    /// Of the examples in Porter's paper.
    @Test(arguments: [
        ("caresses", "caress"), ("ponies", "poni"), ("cats", "cat"), ("feed", "feed"),
        ("agreed", "agre"), ("plastered", "plaster"), ("bled", "bled"), ("motoring", "motor"),
        ("sing", "sing"), ("conflated", "conflat"), ("hopping", "hop"), ("falling", "fall"),
        ("hissing", "hiss"), ("filing", "file"), ("happy", "happi"), ("sky", "sky"),
        ("relational", "relat"), ("conditional", "condit"), ("digitizer", "digit"),
        ("operator", "oper"), ("feudalism", "feudal"), ("hopefulness", "hope"),
        ("triplicate", "triplic"), ("electrical", "electr"), ("goodness", "good"),
        ("revival", "reviv"), ("allowance", "allow"), ("adjustment", "adjust"),
        ("adoption", "adopt"), ("communism", "commun"), ("effective", "effect"),
        ("probate", "probat"), ("cease", "ceas"), ("controlling", "control"), ("roll", "roll"),
        ("yyyy", "yyyi"),
    ])
    func wordsAreCutDownToTheirStems(_ word: String, _ stem: String) {
        #expect(String(decoding: PorterStemmer.stem(of: Array(word.utf8)), as: UTF8.self) == stem)
    }

    private func forms(_ word: String) -> [String] {
        InflectedForms.forms(of: Array(word.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(arguments: [
        ["missile", "missiles"], ["deliver", "delivers", "delivered", "delivering"],
        ["carry", "carries", "carried", "carrying"], ["stop", "stops", "stopped", "stopping"],
        ["trade", "trades", "traded", "trading"], ["agree", "agreed", "agreeing"],
        ["payment", "payments"],
        ["export", "exports", "exported", "exporters"], ["box", "boxes"], ["reject", "rejection"],
    ])
    func anyFormFindsTheOthers(_ family: [String]) {
        for word in family {
            let forms = Set(forms(word))
            for other in family { #expect(forms.contains(other), "\(word) to \(other)") }
        }
    }

    @Test(arguments: ["news", "s300", "бег", "us", "iran's", "arms", "naïve"])
    func whatHasNoFormsIsFoundAsItIs(_ word: String) {
        #expect(forms(word) == [word])
    }

    @Test func whatIsNoFormIsNotFound() {
        for (word, other) in [("sing", "s"), ("new", "news"), ("general", "generous")] {
            #expect(!forms(word).contains(other))
        }
        #expect(forms("missile").count < 20)
        #expect(forms(String(repeating: "y", count: 32)).first?.count == 32)
    }
}
