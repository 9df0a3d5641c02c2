import Articles
import ReaderModel
import Screen

/// What is said of the date under the cursor: what it stands for, how sure that is, and why.
extension ReaderView {
    func drawDateCard(into buffer: inout ScreenBuffer) {
        guard let card = state.dateCard, let frame = dateCardFrame else { return }
        let box = Box(
            frame: frame, title: card.text.onOneLine, hint: "\(key(.cancel, .text)) close")
        box.draw(theme, into: &buffer)
        let inside = box.inside
        let lines = dateCardLines(card, width: inside.columns).prefix(inside.rows)
        for (index, line) in lines.enumerated() {
            buffer.put(
                line, row: inside.row + index, column: inside.column, width: inside.columns,
                style: index == 0 ? theme.strong : theme.faint, glyphs)
        }
    }

    var dateCardFrame: PaneFrame? {
        guard let card = state.dateCard, state.screens.isEmpty else { return nil }
        let frame = geometry.text ?? geometry.body
        let columns = min(frame.columns, 56)
        let lines = dateCardLines(card, width: max(1, columns - 4)).count
        return popupFrame(lines: lines, columns: columns, in: frame)
    }

    private func dateCardLines(_ card: DateExplanation, width: Int) -> [String] {
        let dash = glyphs == .ascii ? "-" : "–"
        guard let value = card.mention.value else {
            return ["No day of a calendar"] + wrapped(Self.noReason(card), width: width, rows: 4)
        }
        let weekday = value.isDay ? DateValue.weekdayName(value.first.weekday) + ", " : ""
        var head = weekday + value.label(dash: dash)
        if value.isApproximate { head = "About " + head }
        if value.certainty == .guessed { head += " (a guess)" }
        return [head] + wrapped(Self.reason(card, dash), width: width, rows: 4)
    }

    /// Why a date stands for what it does, in a sentence.
    static func reason(_ card: DateExplanation, _ dash: String) -> String {
        let own = card.own.map { ", " + $0.value.label(dash: dash) } ?? ""
        return switch card.mention.ground {
        case .written where card.mention.value?.certainty == .guessed:
            "As it is written, but the weekday is another one, or the year need not begin in January."
        case .written: "As it is written."
        case .figures: "Written in figures: day and month, or the century, may be other ones."
        case .articleDate: "Counted from the article's own date\(own)."
        case .nearestYear: "The year is not written: the nearest to the article's own date\(own)."
        case .weekday:
            "The year is not written: the nearest to the article's own date\(own), in which that day "
                + "is that weekday."
        case .before: "What is not written is taken from the date before it in the text."
        case .heading: "The year is that of the heading above."
        case .together: "The year is that of the date that it is written together with."
        case .counted: "Counted from the date before it in the text."
        case .unresolved: noReason(card)
        }
    }

    private static func noReason(_ card: DateExplanation) -> String {
        card.own == nil
            ? "It names no day by itself, and the article does not say of which day it is."
            : "It names no day that could be counted from the article's own date."
    }
}
