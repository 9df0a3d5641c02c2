import Articles
import ReaderModel
import Screen

/// What can be typed in a search of the library, for people.
enum SearchSyntax {
    /// All of it on a line.
    static let line =
        "\"a b\" a* =a OR -a ( ) NEAR(a b, 5) title: path: after: @name tag: kind:"

    static let rows: [(form: String, meaning: String)] =
        [
            ("two words", "both, in any of their forms"),
            ("\"two words\"", "together, as they are"),
            ("missil*", "what begins so"),
            ("=missile", "in this form alone"),
            ("a OR b", "either; (a OR b) c groups"),
            ("-a  NOT a", "without it"),
            ("NEAR(a b, 5)", "at most five words between"),
        ]
        + [SearchKey.title, .path, .after, .before, .entity, .kind, .note, .tag].map {
            ($0.rawValue, $0.help)
        }
        + [("colour: is: state:", "as in the list of notes")]
}

extension ReaderView {
    /// Shown as long as nothing is asked for.
    func drawSyntax(into buffer: inout ScreenBuffer) {
        let list = screenList
        let column = list.column + 2
        for (row, entry) in SearchSyntax.rows.prefix(list.rows).enumerated() {
            buffer.put(
                entry.form, row: list.row + row, column: column, width: 20, style: theme.key, glyphs
            )
            buffer.put(
                entry.meaning, row: list.row + row, column: column + 21, width: list.columns - 25,
                style: theme.faint, glyphs)
        }
    }
}
