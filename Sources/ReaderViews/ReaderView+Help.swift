import ReaderModel
import Screen

/// The keys, group by group: a heading, a row for each command, a blank row.
extension ReaderView {
    enum HelpRow {
        case heading(CommandGroup)
        case command(CommandDescription)
        case blank
    }

    static var helpRows: [HelpRow] {
        CommandGroup.allCases.flatMap { group in
            [.heading(group)] + KeyMap.descriptions(of: group).map(HelpRow.command) + [.blank]
        }
    }

    func drawHelp(_ cursor: ListCursor, into buffer: inout ScreenBuffer) {
        let list = screenList
        let rows = Self.helpRows
        for number in cursor.window(of: rows.count, height: list.rows) {
            let row = list.row + number - cursor.top
            switch rows[number] {
            case .heading(let group):
                buffer.put(
                    group.rawValue, row: row, column: list.column + 2, width: list.columns - 3,
                    style: theme.heading, glyphs)
            case .command(let description): draw(description, row: row, in: list, &buffer)
            case .blank: break
            }
        }
    }

    private func draw(
        _ description: CommandDescription, row: Int, in list: PaneFrame,
        _ buffer: inout ScreenBuffer
    ) {
        let start = list.column + (list.columns >= 40 ? 4 : 0)
        let keyRoom = min(24, max(6, list.columns / 4))
        buffer.put(
            keyMap.bindings(for: description.command).joined(separator: "  "), row: row,
            column: start, width: keyRoom, style: theme.accent, glyphs)
        let help = start + keyRoom + 2
        let room = list.endColumn - 1 - help
        let nameRoom = room >= 80 ? 22 : 0
        let used = buffer.put(
            description.help, row: row, column: help, width: room - nameRoom, glyphs)
        guard nameRoom > 0, used <= room - nameRoom else { return }
        buffer.putRight(
            description.command.rawValue, row: row, end: list.endColumn - 1, style: theme.faint)
    }
}
