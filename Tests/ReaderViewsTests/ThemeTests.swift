import Articles
import Screen
import Testing
import TextLayout

@testable import ReaderViews

@Suite struct ThemeTests {
    @Test(arguments: [0, 8, 16, 256]) func kindsAreToldApartWithoutColour(_ colours: Int) {
        let theme = Theme(colours: colours)
        let cues = EntityKind.allCases.map { theme.kind($0).attributes }
        #expect(Set(cues).count == EntityKind.allCases.count)
        #expect(cues.allSatisfy { !$0.isEmpty })
    }

    @Test func theColoursOfNotesAreToldApartByTheShapesOfTheirMarks() {
        for glyphs in [Glyphs.unicode, .ascii] {
            let marks = NoteColour.allCases.map(glyphs.mark) + [glyphs.noteMark, glyphs.passage]
            #expect(Set(marks).count == NoteColour.allCases.count + 2)
            for mark in marks + [glyphs.star, glyphs.linkTo, glyphs.linkFrom] {
                #expect(DisplayWidth.cells(of: mark) == 1)
            }
        }
        let theme = Theme(colours: 256)
        #expect(Set(NoteColour.allCases.map(theme.ink)).count == NoteColour.allCases.count)
    }

    @Test func withoutColoursThereAreNone() {
        let theme = Theme(colours: 0)
        let styles = [
            theme.code, theme.faint, theme.hit, theme.currentHit, theme.selection, theme.passage,
            theme.focusedPassage, theme.noteMark, theme.accent, theme.match, theme.error,
        ]
        for style in styles + EntityKind.allCases.map(theme.emphasised) {
            #expect(style.foreground == .terminal && style.background == .terminal)
            #expect(style != .plain)
        }
    }

    /// Middling colours stand out from black and from white.
    @Test func inkIsReadableOnDarkAndOnLight() {
        let theme = Theme(colours: 256)
        let styles = [
            theme.code, theme.faint, theme.noteMark, theme.accent, theme.match, theme.error,
        ]
        let inks = NoteColour.allCases.map(theme.ink) + [theme.tag, theme.linkedPassage]
        for style in styles + EntityKind.allCases.map(theme.kind) + inks {
            guard case .indexed(let index) = style.foreground else { continue }
            let light = luminance(index)
            #expect(1.05 / (light + 0.05) >= 3.5, "\(index) on white")
            #expect((light + 0.05) / 0.05 >= 3.5, "\(index) on black")
        }
    }

    /// The relative luminance of WCAG 2 for a colour of xterm's cube or greys.
    private func luminance(_ index: UInt8) -> Double {
        let levels: [Double] = [0, 95, 135, 175, 215, 255]
        let channels: [Double]
        if index >= 232 {
            channels = Array(repeating: Double(8 + 10 * (Int(index) - 232)), count: 3)
        } else {
            let cube = Int(index) - 16
            channels = [levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6]]
        }
        let weights = [0.2126, 0.7152, 0.0722]
        return zip(channels, weights).reduce(0) { $0 + $1.1 * linear($1.0 / 255) }
    }

    private func linear(_ value: Double) -> Double {
        // The cubic stands in for the exponent 2.4, within a hundredth.
        value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
    }

    private func power(_ value: Double) -> Double {
        value * value * (0.32 + 0.68 * value) - 0.02 * value * (1 - value)
    }
}
