import Articles
import EntityLinking
import LibraryStore
import TestSupport
import Testing

@testable import Indexing

@Suite struct IncrementalLinkerTests {
    /// Articles come, change, are renamed and go, with linking after some of the steps; whenever it
    /// is done, the index says what linking all that is there at once says.
    @Test(arguments: 0..<80)
    func whateverTheOrderTheResultIsThatOfLinkingAtOnce(seed: Int) throws {
        var numbers = SeededNumbers(UInt64(seed))
        var library = try LinkedLibrary()
        for _ in 0..<30 {
            try change(&library, &numbers)
            guard Int.random(in: 0..<3, using: &numbers) == 0 else { continue }
            try library.link(limit: Int.random(in: 1...8, using: &numbers))
            #expect(try library.disagreement() == [])
        }
        try library.link()
        #expect(try library.disagreement() == [])
    }

    private func change(_ library: inout LinkedLibrary, _ numbers: inout SeededNumbers) throws {
        let path = "\(Int.random(in: 0..<12, using: &numbers)).txt"
        switch Int.random(in: 0..<8, using: &numbers) {
        case 0: try library.remove(path)
        case 1 where library.articles[path] != nil: try library.rename(path, to: "new-" + path)
        default:
            let count = Int.random(in: 1...6, using: &numbers)
            try library.set(path, NamesToLink.random(&numbers, count: count))
        }
    }

    @Test(arguments: 0..<40)
    func constraintsThatComeAndGoGiveWhatLinkingAtOnceGives(seed: Int) throws {
        var numbers = SeededNumbers(UInt64(1000 + seed))
        var library = try LinkedLibrary()
        for _ in 0..<12 {
            for _ in 0..<3 { try change(&library, &numbers) }
            if Bool.random(using: &numbers) { library.constraints = constraints(&numbers) }
            try library.link(limit: Int.random(in: 1...20, using: &numbers))
            #expect(try library.disagreement() == [])
        }
    }

    private func constraints(_ numbers: inout SeededNumbers) -> LinkingConstraints {
        func name() -> LinkingConstraints.Name {
            let line = NamesToLink.random(&numbers, count: 1)[0]
            return .init(String(line.split(separator: " ", maxSplits: 1)[1]))
        }
        let count = Int.random(in: 0...2, using: &numbers)
        return LinkingConstraints(
            mustLink: (0..<count).map { _ in .init(name(), name()) },
            cannotLink: (0..<count).map { _ in .init(name(), name()) },
            renamings: (0..<count).map { .init(name(), "Name \($0)") },
            kinds: (0..<count).map { _ in .init(name(), .event) })
    }

    /// "G. Bush" and "G. Busch" sound alike, and each had one bearer only until Gina came.
    @Test func whatTheNamesBetweenMadeOneIsPartedWhenTheyMayMeanOthers() throws {
        var library = try LinkedLibrary()
        let names = [
            "person G. Bush", "person G. Busch", "person George Bush", "person Gunter Busch",
        ]
        for name in names { try library.set(name + ".txt", [name]) }
        try library.link()
        #expect(try library.index.entityCount() == 1)
        try library.set("gina.txt", ["person Gina Bush"])
        try library.link()
        #expect(try library.disagreement() == [])
        #expect(try library.index.entityCount() == 3)
    }

    @Test func addingTwiceChangesNothing() throws {
        var library = try LinkedLibrary()
        let lines = ["person Ann Kowal", "person Kowal", "organisation IAEA"]
        try library.set("a.txt", lines)
        try library.link()
        let before = try library.state()
        try library.set("a.txt", lines)
        try library.link()
        #expect(try library.state() == before)
    }

    @Test func anEntityKeepsItsRowWhenOthersJoinIt() throws {
        var library = try LinkedLibrary()
        for number in 0..<5 { try library.set("\(number).txt", ["person Ann Kowal"]) }
        try library.link()
        try library.set("5.txt", ["person Ann Maria Kowal"])
        try library.link()
        let found = try library.index.entities()
        #expect(found.map(\.name) == ["Ann Maria Kowal"])
        #expect(found.map(\.articles) == [6])
        try library.remove("5.txt")
        try library.link()
        #expect(try library.index.entities().map(\.id.rawValue) == ["person/ann-kowal"])
    }

    @Test func whatWasNotLinkedIsLinkedTheNextTime() throws {
        var library = try LinkedLibrary()
        for number in 0..<6 { try library.set("\(number).txt", ["place Town \(number)"]) }
        let linker = IncrementalLinker(library.index)
        #expect(try linker.prepare() == 6)
        #expect(try linker.linkNext(limit: 2) == 2)
        #expect(try !linker.backlog().isEmpty)
        try library.link(limit: 2)
        #expect(try linker.backlog().isEmpty)
        #expect(try library.disagreement() == [])
    }

    @Test func manyWithOneSurnameAreNotLookedAtForOneMore() throws {
        var library = try LinkedLibrary()
        try library.set("bare.txt", ["person Kowal"])
        for number in 0..<300 {
            let letters = String(UnicodeScalar(UInt8(97 + number % 26))) + "xn\(number)"
            try library.set("\(number).txt", ["person \(letters) Kowal"])
        }
        try library.link()
        try library.set("new.txt", ["person Wanda Kowal"])
        let looked = try library.index.linking { session in
            var part = PartialLinking(session, LinkingConstraints(), ConstrainedNames(.init()))
            for profile in try session.dirtyProfiles(limit: 10) { part.add(profile) }
            _ = try part.link()
            return part.members.count
        }
        #expect(looked < 10)
        try library.link()
        #expect(try library.disagreement() == [])
    }
}
