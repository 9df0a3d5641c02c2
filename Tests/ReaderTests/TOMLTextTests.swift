import Testing

@testable import Reader

@Suite struct TOMLTextTests {
    @Test(arguments: [
        ("[(", 1), ("[[\na]]", 1), ("a = 1\n\n[ #", 3), ("\u{FEFF}[é]", 1), ("[", 1),
        ("  [[ .a]]", 1),
        ("[a]\r\n[=]\r\n", 2),
    ])
    func aBracketWithoutANameIsRefusedWithItsLine(_ text: String, _ line: Int) {
        let fault = #expect(throws: TOMLText.Fault.self) { try TOMLText.table(text) }
        #expect(fault?.line == line)
    }

    @Test(arguments: [
        "[a]", "[[a]]\nb = 1\n[[ \"a\" ]]", "[ 'a b' . c ]",
        "a = [\n  [1, 2],\n  [\"x\"],\n  []\n]",
        "\u{FEFF}[a]\r\n", "",
    ])
    func otherBracketsAreRead(_ text: String) throws {
        _ = try TOMLText.table(text)
    }

    @Test func theLineOfAnyOtherFaultIsTold() {
        let fault = #expect(throws: TOMLText.Fault.self) { try TOMLText.table("a = 1\nb = = 2\n") }
        #expect(fault?.line == 2)
    }
}
