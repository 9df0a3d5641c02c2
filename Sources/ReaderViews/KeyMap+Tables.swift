import ReaderModel

extension KeyMap {
    /// The key table as Markdown: a heading and a table a group.
    public func markdownTable() -> String {
        CommandGroup.allCases.map { group in
            let rows = Self.descriptions(of: group).map { description in
                let keys = bindings(for: description.command).map { "`\($0)`" }
                let cell = keys.isEmpty ? "–" : keys.joined(separator: " ")
                return "| \(cell) | \(description.help) | `\(description.command.rawValue)` |\n"
            }
            return "### \(group.rawValue)\n\n| Key | What it does | Command |\n|---|---|---|\n"
                + rows.joined()
        }.joined(separator: "\n")
    }

    /// The key table for a terminal: the keys, the command's name, and what it does.
    public func plainTable() -> String {
        let keys = CommandDescription.all.map { bindings(for: $0.command).joined(separator: " ") }
        let names = CommandDescription.all.map(\.command.rawValue)
        let keyWidth = (keys.map(\.utf8.count).max() ?? 0) + 2
        let nameWidth = (names.map(\.utf8.count).max() ?? 0) + 2
        var group: CommandGroup?
        var result = ""
        for (index, description) in CommandDescription.all.enumerated() {
            if description.group != group {
                result += (group == nil ? "" : "\n") + description.group.rawValue + "\n"
                group = description.group
            }
            result += "  " + Self.padded(keys[index], to: keyWidth)
            result += Self.padded(names[index], to: nameWidth) + description.help + "\n"
        }
        return result
    }

    static func descriptions(of group: CommandGroup) -> [CommandDescription] {
        CommandDescription.all.filter { $0.group == group }
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.utf8.count))
    }
}
