import ArgumentParser

/// How a command prints.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Print one JSON document.")
    var json = false
}

/// Whether colours are used.
enum ColourChoice: EnumerableFlag {
    case on, off

    static func name(for value: ColourChoice) -> NameSpecification {
        switch value {
        case .on: [.customLong("colour"), .customLong("color")]
        case .off: [.customLong("no-colour"), .customLong("no-color")]
        }
    }

    static func help(for value: ColourChoice) -> ArgumentHelp? {
        switch value {
        case .on: "Use colours also in a pipe."
        case .off: "Use no colours."
        }
    }
}

/// How a command prints for people.
struct LayoutOptions: ParsableArguments {
    /// What fits into any terminal and still can be read.
    private static let widths = 20...1000
    /// Columns where there is no terminal to fill.
    private static let widthWithoutTerminal = 100

    @Flag(exclusivity: .chooseLast)
    var colour: ColourChoice?

    @Option(help: ArgumentHelp("Columns to use (20 to 1000).", valueName: "N"))
    var width: Int?

    func validate() throws {
        if let width, !Self.widths.contains(width) {
            throw ValidationError("The width must be from 20 to 1000 columns.")
        }
    }

    /// The columns that were asked for, or that the terminal has; nil in a pipe.
    func columns(in surroundings: Surroundings) -> Int? {
        width ?? surroundings.output.columns.map { max($0, Self.widths.lowerBound) }
    }

    /// The columns to fill, also in a pipe.
    func line(in surroundings: Surroundings) -> Int {
        columns(in: surroundings) ?? Self.widthWithoutTerminal
    }

    /// The pen to print with.
    func pen(in surroundings: Surroundings) -> Pen {
        switch colour {
        case .on: return Pen(isColoured: true)
        case .off: return Pen(isColoured: false)
        case nil:
            let isWanted =
                surroundings.output.isTerminal && surroundings.variable("NO_COLOR") == nil
                && surroundings.environment["TERM"] != "dumb"
            return Pen(isColoured: isWanted)
        }
    }
}

/// How a command prints for people whose `--colour` is that of a note.
struct NoteLayoutOptions: ParsableArguments {
    @Flag(
        name: [.customLong("no-colour"), .customLong("no-color")],
        help: "Print without colours.")
    var printsPlain = false

    @Option(help: ArgumentHelp("Columns to use (20 to 1000).", valueName: "N"))
    var width: Int?

    func validate() throws { try layout.validate() }

    var layout: LayoutOptions {
        var layout = LayoutOptions()
        layout.colour = printsPlain ? .off : nil
        layout.width = width
        return layout
    }
}
