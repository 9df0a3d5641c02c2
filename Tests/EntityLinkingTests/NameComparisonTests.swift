import EntityLinking
import Testing

@Suite struct NameComparisonTests {
    @Test(arguments: [
        ("Sergei", "Sergey"), ("Tchaikovsky", "Chaikovskii"), ("Mohammed", "Muhammad"),
        ("Yeltsin", "Eltsin"), ("Khalid", "Halid"), ("Yitzhak", "Itzhak"), ("Volkov", "Volkoff"),
        ("Qasim", "Kasim"), ("Sergei Volkov", "Sergey Wolkow"), ("Élan", "Elan"),
        ("Ann Mary Kowal", "Ann Kowal"), ("ANN KOWAL", "Ann Kowal"),
    ])
    func spellingsOfOneName(a: String, b: String) {
        #expect(NameComparison().areVariants(a, b))
        #expect(NameComparison().areVariants(b, a))
    }

    @Test(arguments: [
        ("Ivan", "Ivana"), ("Marina", "Martina"), ("Peter", "Pavel"),
        ("Sergei Volkov", "Igor Volkov"), ("Hansen", "Hassan"), ("", "Ann"), ("Иван", "Ivan"),
        ("Ann B. Kowal", "Ann C. Kowal"), ("Boris", "Doris"), ("Karim", "Karima"),
    ])
    func differentNames(a: String, b: String) {
        #expect(!NameComparison().areVariants(a, b))
        #expect(!NameComparison().areVariants(b, a))
    }

    @Test func anyTextIsCompared() {
        let hostile = String(repeating: "tsch", count: 10_000) + "\u{0}\u{301}'"
        #expect(!NameComparison().areVariants(hostile, "Ann"))
        #expect(NameComparison().areVariants(hostile, hostile))
    }
}
