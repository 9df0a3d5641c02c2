import Articles
import Glibc
import LibraryStore
import Synchronization
import TestSupport
import Testing

@testable import Indexing

/// An index that was kept up to date says what one that is made afresh says.
@Suite struct RandomChangesTests {
    /// What an index says of a folder, without the numbers of its rows.
    private struct State: Equatable {
        var articles: [String]
        var found: [String: Set<String>]
        var entities: [Entity]
        var mentions: [String: [Mention]]
        var dates: [String: [DatedMention]]
        var texts: [String: String?]
    }

    private let folder = TemporaryFolder()
    private var numbers: SeededNumbers

    init() { numbers = SeededNumbers(11) }

    private static let people = [
        "Hanna Berg", "Oleg Petrov", "Minister Sergei Ivanov", "Dr Marian Okell", "Ivanov",
        "Maria Ivanova",
    ]
    private static let places = ["Oslo", "Geneva", "Tehran", "Moscow", "New York"]
    private static let words = ["missile", "reactor", "envoy", "talks", "letter", "ministry"]
    private static let names = [
        "a.txt", "b.md", "untitled.txt", "c.txt", "sub/a.txt", "sub/deep/d.txt", "e.txt",
    ]

    private mutating func text() -> String {
        var text = "The \(word()) of \(place())\n\n"
        if Bool.random(using: &numbers) { text = "# " + text }
        for _ in 0..<Int.random(in: 1...4, using: &numbers) {
            let person = Self.people.randomElement(using: &numbers) ?? ""
            let day = Int.random(in: 1...28, using: &numbers)
            text +=
                "\(person) went to \(place()) on \(day) March 2005 and spoke of the \(word()).\n\n"
        }
        return text
    }

    private mutating func word() -> String { Self.words.randomElement(using: &numbers) ?? "" }
    private mutating func place() -> String { Self.places.randomElement(using: &numbers) ?? "" }

    private func exists(_ name: String) -> Bool {
        var status = stat()
        return lstat(folder.file(name), &status) == 0
    }

    private mutating func change() {
        let name = Self.names.randomElement(using: &numbers) ?? ""
        let other = Self.names.randomElement(using: &numbers) ?? ""
        switch Int.random(in: 0..<7, using: &numbers) {
        case 0, 1:
            // Never through a link: what it leads to would change instead.
            if exists(name) { folder.remove(name) }
            folder.write(name, text())
        case 2: if exists(name) { folder.remove(name) }
        case 3, 4:
            folder.makeFolder(String(other.dropLast(other.split(separator: "/").last?.count ?? 0)))
            if exists(name), name != other { folder.rename(name, to: other) }
        case 5:
            // Replaced by a link, which may lead nowhere.
            if name != other {
                if exists(name) { folder.remove(name) }
                folder.makeFolder(
                    String(name.dropLast(name.split(separator: "/").last?.count ?? 0)))
                folder.makeLink(name, to: folder.file(other))
            }
        default:
            // The names of two are exchanged.
            if exists(name), exists(other), name != other {
                folder.rename(name, to: "exchange")
                folder.rename(other, to: name)
                folder.rename("exchange", to: other)
            }
        }
    }

    private func refresh(_ index: LibraryIndex) throws {
        let root = try LibraryRoot(path: folder.path)
        _ = try LibraryIndexer(root: root, index: index).refresh { _ in }
    }

    private func index() throws -> LibraryIndex {
        try LibraryIndex.inMemory(texts: LibraryTexts(try LibraryRoot(path: folder.path)))
    }

    private func state(_ index: LibraryIndex) throws -> State {
        let articles = try index.allSummaries(sort: .path)
        var state = State(
            articles: articles.map {
                "\($0.path.string) \($0.title) \($0.words) \($0.length) \($0.hash)"
            },
            found: [:], entities: try index.entities().sorted { $0.id < $1.id }, mentions: [:],
            dates: [:], texts: [:])
        for word in Self.words + ["spoke", "petrov"] {
            state.found[word] = Set(
                try index.articles(containing: word).map { id in
                    try index.summary(of: id)?.path.string ?? "none"
                })
        }
        for article in articles {
            let path = article.path.string
            state.mentions[path] = try index.mentions(in: article.id)
            state.dates[path] = try index.dates(in: article.id)
            state.texts[path] = try index.text(of: article.id)?.string
        }
        return state
    }

    @Test mutating func anIndexThatWasKeptUpToDateIsLikeOneMadeAfresh() throws {
        let kept = try index()
        for round in 0..<60 {
            for _ in 0..<Int.random(in: 1...4, using: &numbers) { change() }
            try refresh(kept)
            let fresh = try index()
            try refresh(fresh)
            let (a, b) = (try state(kept), try state(fresh))
            #expect(a == b, "after round \(round)")
            if a != b { break }
        }
    }

    @Test mutating func anIndexThatIsBrokenOffAnywhereIsTakenUpAgain() throws {
        for name in Self.names { folder.write(name, text()) }
        for number in 0..<40 { folder.write("more/\(number).txt", text()) }
        let root = try LibraryRoot(path: folder.path)
        let fresh = try index()
        try refresh(fresh)
        let expected = try state(fresh)
        for patience in [0, 3, 46, 60, 95, 120, 170] {
            let kept = try index()
            let asked = Countdown(patience)
            let first = LibraryIndexer(root: root, index: kept, isCancelled: { asked.isOver })
            _ = try? first.refresh { _ in }
            try refresh(kept)
            #expect(try state(kept) == expected, "broken off after \(patience)")
        }
    }
}

/// Says no so many times.
private final class Countdown: Sendable {
    private let left: Atomic<Int>

    init(_ count: Int) { left = Atomic(count) }

    var isOver: Bool { left.subtract(1, ordering: .relaxed).newValue < 0 }
}
