import EntityLinking
import Testing

@Suite struct NameFoldingTests {
    @Test(arguments: [
        ("  Élan \n Vital ", "elan vital"), ("ŁÓDŹ", "lodz"), ("Straße", "strasse"),
        ("Иванов", "иванов"), ("Nguye\u{302}\u{303}n", "nguyen"), ("O’Hara", "o'hara"), ("", ""),
    ])
    func caseAccentsAndSpaceAreFolded(name: String, folded: String) {
        #expect(NameFolding.folded(name) == folded)
    }
}
