/// Features of the run of capitalised words that a token is in, and of the words that join two runs.
extension Features {
    private static let template: UInt32 = 400

    static func addRun<Sink: FeatureSink>(
        _ seen: borrowing Observations, _ at: Int, in sentence: Range<Int>, to sink: inout Sink
    ) {
        let number = seen.runOfToken[at]
        guard number >= 0 else { return addJoin(seen, at, in: sentence, to: &sink) }
        let run = seen.runs[Int(number)]
        let (start, end) = (Int(run.lowerBound), Int(run.upperBound))
        let place = UInt32(min(at - start, 3)) << 2 | UInt32(min(end - 1 - at, 3))
        sink.add(Hashing.feature(template, place))
        let last = seen.forms[seen.form[end - 1]]
        let first = seen.forms[seen.form[start]]
        addCompany(seen, at, place, to: &sink)
        if start - 2 >= sentence.lowerBound, seen.runOfToken[start - 2] >= 0 {
            let joint = seen.forms[seen.form[start - 1]].lower
            let before = seen.forms[seen.form[start - 2]]
            add(10, Hashing.pair(joint, before.kind), last.kind, to: &sink)
            add(11, Hashing.pair(joint, before.coarseGroup), last.coarseGroup, to: &sink)
        }
        if end + 1 < sentence.upperBound, seen.runOfToken[end + 1] >= 0 {
            let joint = seen.forms[seen.form[end]].lower
            let after = seen.forms[seen.form[end + 1]]
            add(12, Hashing.pair(joint, after.kind), last.kind, to: &sink)
            add(13, Hashing.pair(joint, after.coarseGroup), last.coarseGroup, to: &sink)
        }
        guard end - start > 1 else { return }
        add(1, place, last.lower, to: &sink)
        add(2, place, last.kind, to: &sink)
        add(3, place, last.coarseGroup, to: &sink)
        add(4, place, first.kind, to: &sink)
        add(5, place, first.coarseGroup, to: &sink)
        add(16, place, UInt32(last.leaning), to: &sink)
        add(17, place, UInt32(first.leaning), to: &sink)
        add(18, UInt32(first.leaning), UInt32(last.leaning), to: &sink)
        add(14, Hashing.pair(place, first.coarseGroup), last.coarseGroup, to: &sink)
        if start > sentence.lowerBound {
            let before = seen.forms[seen.form[start - 1]]
            add(6, 0, before.lower, to: &sink)
            add(7, 0, before.fineGroup, to: &sink)
        }
        if end < sentence.upperBound {
            let after = seen.forms[seen.form[end]]
            add(8, 0, after.lower, to: &sink)
            add(9, 0, after.fineGroup, to: &sink)
        }
    }

    private static func addCompany<Sink: FeatureSink>(
        _ seen: borrowing Observations, _ at: Int, _ place: UInt32, to sink: inout Sink
    ) {
        let word = seen.forms[seen.form[at]].word
        guard word >= 0 else { return }
        var bits = seen.company[Int(word)]
        let isAlone: UInt32 = place == 0 ? 1 : 0
        while bits != 0 {
            let bit = UInt32(truncatingIfNeeded: bits.trailingZeroBitCount)
            add(15, isAlone, bit, to: &sink)
            bits &= bits - 1
        }
    }

    /// "of", "and", a comma between two runs.
    private static func addJoin<Sink: FeatureSink>(
        _ seen: borrowing Observations, _ at: Int, in sentence: Range<Int>, to sink: inout Sink
    ) {
        guard at > sentence.lowerBound, at + 1 < sentence.upperBound else { return }
        let own = seen.forms[seen.form[at]].lower
        let before = seen.runOfToken[at - 1]
        let after = seen.runOfToken[at + 1]
        guard before >= 0, after >= 0 else { return }
        let left = seen.runs[Int(before)]
        let right = seen.runs[Int(after)]
        let first = seen.forms[seen.form[Int(left.lowerBound)]]
        let end = seen.forms[seen.form[Int(left.upperBound) - 1]]
        let next = seen.forms[seen.form[Int(right.lowerBound)]]
        let last = seen.forms[seen.form[Int(right.upperBound) - 1]]
        add(20, Hashing.pair(own, end.kind), last.kind, to: &sink)
        add(21, Hashing.pair(own, first.kind), last.kind, to: &sink)
        add(22, Hashing.pair(own, end.coarseGroup), next.coarseGroup, to: &sink)
        add(26, Hashing.pair(own, UInt32(end.leaning)), UInt32(last.leaning), to: &sink)
        add(23, Hashing.pair(own, end.lower), last.lower, to: &sink)
        let counts = UInt32(min(left.count, 3)) << 2 | UInt32(min(right.count, 3))
        add(24, own, counts, to: &sink)
        guard Int(left.lowerBound) > sentence.lowerBound else { return }
        add(25, own, seen.forms[seen.form[Int(left.lowerBound) - 1]].lower, to: &sink)
    }

    @inline(__always)
    private static func add<Sink: FeatureSink>(
        _ number: UInt32, _ a: UInt32, _ b: UInt32, to sink: inout Sink
    ) {
        sink.add(Hashing.feature(template + number, Hashing.pair(a, b)))
    }
}
