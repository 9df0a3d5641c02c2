import Articles

/// The words of a person's name without titles, degrees and what else is no part of it.
enum PersonWords {
    static func tidy(_ words: inout [String]) {
        cutTitles(&words)
        cutDegrees(&words)
        splitInitials(&words)
        joinServants(&words)
        // "bin Salman" and "Lo Presti" are surnames.
        if words.count == 2, particles.contains(words[0]) { words.removeFirst() }
    }

    /// "King Abdullah" keeps his title: there are too many of the name.
    private static func cutTitles(_ words: inout [String]) {
        var rest = words[...]
        while rest.count > 1, let first = rest.first {
            guard titles.contains(first) || rest.count > 2 && royal.contains(first) else { break }
            rest.removeFirst()
        }
        // "Prime" without a minister is somebody's name.
        if rest.count < words.count { words = Array(rest) }
    }

    private static func cutDegrees(_ words: inout [String]) {
        while words.count > 2, let last = words.last {
            if degrees.contains(last) {
                words.removeLast()
            } else if words.count > 3, last == "d", degreeLetters.contains(words[words.count - 2]) {
                words.removeLast(2)
            } else {
                break
            }
        }
    }

    /// "JK Rowling" is J. K. Rowling.
    private static func splitInitials(_ words: inout [String]) {
        guard words.count > 1, let first = words.first, first.utf8.count == 2,
            !first.utf8.contains(where: { "aeiouy".utf8.contains($0) || $0 >= 0x80 })
        else { return }
        words.replaceSubrange(0..<1, with: first.map { String($0) })
    }

    /// "Abdul Rahman", "Abd al-Rahman" and "Abdulrahman" in a longer name are one word.
    private static func joinServants(_ words: inout [String]) {
        guard words.count > 2, let place = words.firstIndex(where: servants.contains) else {
            return
        }
        var next = place + 1
        if next < words.count - 1, words[next] == "al" || words[next] == "el" { next += 1 }
        guard next < words.count else { return }
        words.replaceSubrange(place...next, with: ["abdul" + words[next]])
    }

    private static let titles = WordTable(
        """
        adm admiral ambassador archbishop attorney ayatollah baroness bishop brig brigadier cabinet
        capt captain cardinal chairman chairwoman chancellor chief cmdr coach col colonel commander
        commissioner congressman congresswoman corporal councillor councilman cpl dame defence
        defense deputy det detective dr emir ex executive father finance fmr foreign former fr gen general gov governor hon
        inspector interior judge justice lady lawyer lieutenant lord lt maj major marshal mayor
        minister miss mr mrs ms mullah mx officer premier pres president prime prof professor pvt
        rabbi rep representative rev reverend secretary sen senator senior sergeant sgt sheikh sir
        spokesman spokeswoman supt vice
        """)
    private static let royal = WordTable(
        "crown emperor empress imam king pope prince princess queen saint sheik sister st sultan")
    private static let degrees = WordTable("cbe esq kbe mba mbe md mep mp obe phd qc rn")
    private static let degreeLetters = WordTable("m ph")
    private static let servants = WordTable("abd abdal abdel abdoul abdul")
    /// What stands between a given name and a surname and belongs to the surname.
    static let particles = WordTable("bin da de del der di dos du ibn la le lo van von")
}
