import Articles
import EntityRecognition
import Foundation
import Testing

/// Sentences on what the model gets wrong. It is never trained on them.
@Suite struct DevelopmentTests {
    private struct Score {
        var right = 0
        var found = 0
        var gold = 0
        var f1: Double { Double(2 * right) / Double(max(1, found + gold)) }
    }

    private struct Name: Hashable {
        var range: Range<Int>
        var kind: EntityKind
    }

    @Test(arguments: [
        ("organisations", 0.75), ("people", 0.75), ("places", 0.90), ("others", 0.85),
        ("abroad", 0.88), ("bodies", 0.80), ("firms", 0.60), ("headlines", 0.78),
        ("arms", 0.75), ("alone", 0.75),
    ])
    func namesAreFoundAsOftenAsBefore(file: String, least: Double) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let path = folder.appending(path: "Development/\(file).txt")
        var score = Score()
        for line in try String(contentsOf: path, encoding: .utf8).split(separator: "\n") {
            let gold = Set(names(in: String(line)))
            let found = Set(names(in: recognised(unmarked(String(line)))))
            score.right += gold.intersection(found).count
            score.found += found.count
            score.gold += gold.count
        }
        #expect(score.f1 >= least)
    }

    /// The marked names, by their places in the text without marks.
    private func names(in marked: String) -> [Name] {
        var names: [Name] = []
        var open: (start: Int, kind: EntityKind)?
        var at = 0
        var rest = Array(marked.unicodeScalars)[...]
        while let scalar = rest.popFirst() {
            if scalar == "[", let space = rest.firstIndex(of: " ") {
                let kind = String(String.UnicodeScalarView(rest[..<space]))
                open = EntityKind(rawValue: kind).map { (at, $0) }
                rest = rest[(space + 1)...]
            } else if scalar == "]", let name = open {
                names.append(Name(range: name.start..<at, kind: name.kind))
                open = nil
            } else {
                at += 1
            }
        }
        return names
    }
}
