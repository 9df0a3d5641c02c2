import Articles

/// Ranges of a text that look different, which may overlap, cut into runs line by line.
struct Marks {
    struct Mark {
        var range: TextRange
        var inks: [Pen.Ink]

        init(_ range: TextRange, _ inks: [Pen.Ink]) {
            self.range = range
            self.inks = inks
        }
    }

    /// By their starts, from the next to be looked at on.
    private var waiting: ArraySlice<Mark>
    private var open: [Mark] = []

    init(_ marks: [Mark]) {
        waiting =
            marks.filter { !$0.inks.isEmpty && !$0.range.isEmpty }
            .sorted { $0.range.start < $1.range.start }[...]
    }

    /// The runs of a line from left to right; together they are the line.
    ///
    /// - Parameter line: lies after all that were asked for before.
    mutating func runs(in line: TextRange) -> [(TextRange, [Pen.Ink])] {
        open.removeAll { $0.range.end <= line.start }
        while let mark = waiting.first, mark.range.start < line.end {
            if mark.range.end > line.start { open.append(mark) }
            waiting.removeFirst()
        }
        guard !line.isEmpty else { return [] }
        let cuts = open.flatMap { [$0.range.start, $0.range.end] }.filter {
            line.start < $0 && $0 < line.end
        }
        var runs: [(TextRange, [Pen.Ink])] = []
        var start = line.start
        for end in Set(cuts).sorted() + [line.end] {
            let inks = open.filter { $0.range.contains(start) }.flatMap(\.inks)
            runs.append((TextRange(start, end), inks))
            start = end
        }
        return runs
    }
}
