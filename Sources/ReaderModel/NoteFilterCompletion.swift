import Articles

/// What can stand next in a filter of notes: a key, or a value that notes of the list have.
struct NoteFilterCompletion {
    let rows: [NoteRow]
    let colours: NoteColourNames

    /// The word that is being typed: what follows the last space outside quotation marks.
    private static func lastWord(of text: String) -> (done: Substring, word: Substring) {
        var isQuoted = false
        var start = text.startIndex
        for index in text.indices {
            if text[index] == "\"" { isQuoted.toggle() }
            if text[index].isWhitespace, !isQuoted { start = text.index(after: index) }
        }
        if text[start...].hasPrefix("-") { start = text.index(after: start) }
        return (text[..<start], text[start...])
    }

    static func completed(_ text: String, with word: String) -> String {
        let isKey = SearchKey(rawValue: word) != nil
        return lastWord(of: text).done + word + (isKey ? "" : " ")
    }

    /// None while words are typed: they need no completion.
    func choices(for text: String) -> [Choice] {
        let word = Self.lastWord(of: text).word
        guard let key = SearchKey.ofNotes.first(where: { word.hasPrefix($0.rawValue) }) else {
            return SearchKey.ofNotes.filter { $0.rawValue.hasPrefix(word) }.map {
                Choice(.text($0.rawValue), title: $0.rawValue, detail: $0.help)
            }
        }
        let typed = word.dropFirst(key.rawValue.count).drop { $0 == "\"" }
        let folding = LetterFolding()
        let wanted = folding.folded(typed.unicodeScalars)
        return values(of: key).filter {
            // What is typed in full already is not offered.
            let value = folding.folded($0.text.unicodeScalars)
            return value.contains(wanted) && value != wanted
        }.map { value in
            Choice(
                .text(key.rawValue + Self.quoted(value.text)), title: key.rawValue + value.text,
                detail: value.count == 1 ? "1 note" : "\(value.count) notes")
        }
    }

    private static func quoted(_ value: String) -> String {
        let value = value.filter { $0 != "\"" }
        return value.contains(where: \.isWhitespace) ? "\"\(value)\"" : value
    }

    /// The values that notes have, the most frequent first.
    private func values(of key: SearchKey) -> [TagUse] {
        switch key {
        case .tag: counted(rows.flatMap { Set($0.annotation.tags) })
        case .colour: counted(rows.map { $0.annotation.colour.map(colours.name) ?? "none" })
        case .mark: counted(["starred", "note", "highlight", "tagged", "coloured", "linked"], key)
        case .state: counted(["in-place", "moved", "check", "orphan"], key)
        case .article: counted(rows.map(\.title))
        case .entity: counted(rows.flatMap { Set($0.names.compactMap(\.first)) })
        default: []
        }
    }

    private func counted(_ values: [String]) -> [TagUse] {
        Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
            .map { TagUse($0.key, count: $0.value) }
            .sorted { (-$0.count, $0.text) < (-$1.count, $1.text) }
    }

    private func counted(_ values: [String], _ key: SearchKey) -> [TagUse] {
        values.map { value in
            let filter = NoteFilter(key.rawValue + value)
            return TagUse(value, count: rows.count { filter.matches($0.facts) })
        }
    }
}

extension ReaderState {
    /// Offers what can stand next in the filter of the notes.
    mutating func completeFilter(_ text: String) {
        guard case .notes(let list)? = screens.last else { return }
        let completion = NoteFilterCompletion(rows: list.all, colours: options.colourNames)
        show(completion.choices(for: text), for: text)
    }
}
