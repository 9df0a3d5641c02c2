/// The features of a token. Each is a template and a value, hashed together; training and reading
/// make them with this code alone.
struct Features {
    /// A neighbour's place. What depends on the form and the place alone is added up once a form.
    enum Role: Int, CaseIterable {
        case own, before, after, secondBefore, secondAfter

        var distance: Int {
            switch self {
            case .own: 0
            case .before: -1
            case .after: 1
            case .secondBefore: -2
            case .secondAfter: 2
            }
        }
    }

    /// Templates; a role's begin at 32 times its number.
    private enum Template {
        static let exact: UInt32 = 0
        static let lower: UInt32 = 1
        static let shortShape: UInt32 = 2
        static let longShape: UInt32 = 3
        static let kind: UInt32 = 4
        static let ending: UInt32 = 5
        static let classBit: UInt32 = 6
        static let cueBit: UInt32 = 7
        static let affix: UInt32 = 8
        static let part: UInt32 = 16
        static let border: UInt32 = 18
        static let bias: UInt32 = 19
        static let shapeAndKind: UInt32 = 20
        static let shapeAndEnding: UInt32 = 21
        static let fineGroup: UInt32 = 22
        static let coarseGroup: UInt32 = 23
        static let otherGroup: UInt32 = 24
        static let tail: UInt32 = 25
        static let tailCue: UInt32 = 26
        static let inside: UInt32 = 27
        static let leaning: UInt32 = 28
        static let joint: UInt32 = 200
        static let elsewhere: UInt32 = 260
        static let rules: UInt32 = 300
        static let sport: UInt32 = 350
    }

    // MARK: - By form

    @inline(__always)
    static func add<Sink: FeatureSink>(
        _ forms: borrowing WordForms, _ index: Int32, _ role: Role, to sink: inout Sink
    ) {
        let form = forms[index]
        let base = UInt32(truncatingIfNeeded: role.rawValue) * 32
        sink.add(Hashing.feature(base + Template.shortShape, form.shortShape))
        if role == .own {
            sink.addWord(Hashing.feature(base + Template.lower, form.lower))
            sink.addWord(Hashing.feature(base + Template.kind, form.kind))
            sink.addWord(Hashing.feature(base + Template.fineGroup, form.fineGroup))
            sink.addWord(Hashing.feature(base + Template.coarseGroup, form.coarseGroup))
            sink.addWord(Hashing.feature(base + Template.otherGroup, UInt32(form.otherGroup)))
            sink.addWord(Hashing.feature(base + Template.leaning, UInt32(form.leaning)))
            addOwn(forms, form, to: &sink)
        } else {
            sink.add(Hashing.feature(base + Template.lower, form.lower))
            sink.add(Hashing.feature(base + Template.kind, form.kind))
            sink.add(Hashing.feature(base + Template.fineGroup, form.fineGroup))
            sink.add(Hashing.feature(base + Template.coarseGroup, form.coarseGroup))
            sink.add(Hashing.feature(base + Template.otherGroup, UInt32(form.otherGroup)))
            sink.add(Hashing.feature(base + Template.leaning, UInt32(form.leaning)))
            if role == .before || role == .after {
                sink.add(Hashing.feature(base + Template.ending, form.ending))
                sink.add(
                    Hashing.feature(
                        base + Template.shapeAndKind, Hashing.pair(form.look, form.kind)))
                addBits(form, base, to: &sink)
            }
        }
    }

    private static func addOwn<Sink: FeatureSink>(
        _ forms: borrowing WordForms, _ form: WordForm, to sink: inout Sink
    ) {
        sink.add(Hashing.feature(Template.bias, 0))
        sink.addWord(Hashing.feature(Template.exact, form.exact))
        sink.add(Hashing.feature(Template.longShape, form.longShape))
        sink.addWord(
            Hashing.feature(Template.shapeAndKind, Hashing.pair(form.look, form.kind)))
        sink.add(
            Hashing.feature(Template.shapeAndEnding, Hashing.pair(form.look, form.ending)))
        addOwnBits(form, to: &sink)
        if form.tail != 0 {
            sink.add(Hashing.feature(Template.tail, form.tail))
            sink.add(Hashing.feature(Template.tailCue, form.tailCue))
        }
        forms.addAffixes(form) { length, hash, isSuffix in
            sink.add(
                Hashing.feature(
                    Template.affix + UInt32(truncatingIfNeeded: length - 1) + (isSuffix ? 4 : 0),
                    hash))
        }
        forms.addParts(form) { hash, isLast in
            sink.add(Hashing.feature(Template.part + (isLast ? 1 : 0), hash))
        }
    }

    private static func addOwnBits<Sink: FeatureSink>(_ form: WordForm, to sink: inout Sink) {
        for (set, template) in [
            (form.classes, Template.classBit), (form.cue, Template.cueBit),
        ] {
            var bits = set
            while bits != 0 {
                let bit = UInt32(truncatingIfNeeded: bits.trailingZeroBitCount)
                sink.addWord(Hashing.feature(template, bit))
                bits &= bits - 1
            }
        }
    }

    private static func addBits<Sink: FeatureSink>(
        _ form: WordForm, _ base: UInt32, to sink: inout Sink
    ) {
        var bits = form.classes
        while bits != 0 {
            let bit = UInt32(truncatingIfNeeded: bits.trailingZeroBitCount)
            sink.add(Hashing.feature(base + Template.classBit, bit))
            bits &= bits - 1
        }
        bits = form.cue
        while bits != 0 {
            let bit = UInt32(truncatingIfNeeded: bits.trailingZeroBitCount)
            sink.add(Hashing.feature(base + Template.cueBit, bit))
            bits &= bits - 1
        }
    }

    /// What stands in for a neighbour where the sentence ends.
    static func addBorder<Sink: FeatureSink>(_ role: Role, to sink: inout Sink) {
        let base = UInt32(truncatingIfNeeded: role.rawValue) * 32
        sink.add(Hashing.feature(base + Template.border, 0))
    }

    // MARK: - By place

    /// A token and its neighbours, for features of several of them.
    private struct Window {
        var lower: (UInt32, UInt32, UInt32, UInt32, UInt32) = (1, 1, 2, 3, 3)
        var look: (UInt32, UInt32, UInt32) = (1, 2, 3)
        var kind: (UInt32, UInt32, UInt32) = (1, 2, 3)
        var group: (UInt32, UInt32, UInt32) = (9999, 0, 9999)
        var otherGroup: (UInt32, UInt32, UInt32) = (9999, 0, 9999)
        var leaning: (UInt32, UInt32, UInt32) = (999, 0, 999)
        var rule: (UInt32, UInt32, UInt32) = (99, 0, 99)
    }

    static func addJoint<Sink: FeatureSink>(
        _ seen: borrowing Observations, _ at: Int, in sentence: Range<Int>, to sink: inout Sink
    ) {
        let own = seen.forms[seen.form[at]]
        var window = Window()
        window.lower.2 = own.lower
        window.look.1 = own.look
        window.kind.1 = own.kind
        window.group.1 = own.coarseGroup
        window.otherGroup.1 = UInt32(own.otherGroup)
        window.leaning.1 = UInt32(own.leaning)
        window.rule.1 = UInt32(seen.rule[at])
        if at > sentence.lowerBound {
            let form = seen.forms[seen.form[at - 1]]
            window.lower.1 = form.lower
            window.look.0 = form.look
            window.kind.0 = form.kind
            window.group.0 = form.coarseGroup
            window.otherGroup.0 = UInt32(form.otherGroup)
            window.leaning.0 = UInt32(form.leaning)
            window.rule.0 = UInt32(seen.rule[at - 1])
            if at - 1 > sentence.lowerBound { window.lower.0 = seen.forms[seen.form[at - 2]].lower }
        }
        if at + 1 < sentence.upperBound {
            let form = seen.forms[seen.form[at + 1]]
            window.lower.3 = form.lower
            window.look.2 = form.look
            window.kind.2 = form.kind
            window.group.2 = form.coarseGroup
            window.otherGroup.2 = UInt32(form.otherGroup)
            window.leaning.2 = UInt32(form.leaning)
            window.rule.2 = UInt32(seen.rule[at + 1])
            if at + 2 < sentence.upperBound { window.lower.4 = seen.forms[seen.form[at + 2]].lower }
        }
        addPairs(window, to: &sink)
        addRules(window, seen, own, at, to: &sink)
        addElsewhere(seen, own, at, to: &sink)
        if seen.sport > 0 { addSport(UInt32(seen.sport), window, own, to: &sink) }
        addRun(seen, at, in: sentence, to: &sink)
    }

    /// Those of the pairs that tell the token's own word, or its class or lists.
    private static let wordPairs: UInt32 = [
        0, 1, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
    ].reduce(0) { $0 | 1 << $1 }

    private static func addPairs<Sink: FeatureSink>(_ window: Window, to sink: inout Sink) {
        let (lower, look, kind) = (window.lower, window.look, window.kind)
        let group = window.group
        let other = window.otherGroup
        let leaning = window.leaning
        let pairs: [32 of (UInt32, UInt32)] = [
            (lower.1, lower.2), (lower.2, lower.3), (lower.0, lower.1), (lower.3, lower.4),
            (lower.1, lower.3), (look.0, look.1), (look.1, look.2), (lower.1, look.1),
            (lower.3, look.1), (kind.0, kind.1), (kind.1, kind.2), (lower.1, kind.1),
            (lower.3, kind.1), (kind.0, lower.2), (kind.2, lower.2),
            (Hashing.pair(look.0, look.1), look.2), (Hashing.pair(kind.0, kind.1), kind.2),
            (group.0, group.1), (group.1, group.2), (group.1, look.1), (group.1, kind.1),
            (Hashing.pair(group.0, group.1), group.2), (lower.1, group.1), (lower.3, group.1),
            (group.0, lower.2), (group.2, lower.2), (Hashing.pair(lower.1, lower.2), lower.3),
            (other.0, other.1), (other.1, other.2), (lower.1, other.1),
            (leaning.0, leaning.1), (leaning.1, leaning.2),
        ]
        for index in pairs.indices {
            let feature = Hashing.feature(
                Template.joint + UInt32(truncatingIfNeeded: index),
                Hashing.pair(pairs[index].0, pairs[index].1))
            if wordPairs & 1 << UInt32(truncatingIfNeeded: index) != 0 {
                sink.addWord(feature)
            } else {
                sink.add(feature)
            }
        }
    }

    private static func addRules<Sink: FeatureSink>(
        _ window: Window, _ seen: borrowing Observations, _ own: WordForm, _ at: Int,
        to sink: inout Sink
    ) {
        let rule = window.rule
        let base = Template.rules
        sink.add(Hashing.feature(base, rule.1))
        sink.add(Hashing.feature(base + 1, rule.0 &* 64 | rule.1))
        sink.add(Hashing.feature(base + 2, rule.1 &* 64 | rule.2))
        sink.add(Hashing.feature(base + 3, Hashing.pair(rule.1, own.look)))
        sink.add(Hashing.feature(base + 4, Hashing.pair(rule.1, own.kind)))
        sink.add(Hashing.feature(base + 5, Hashing.pair(rule.1, window.lower.1)))
        sink.add(Hashing.feature(base + 6, Hashing.pair(rule.1, window.lower.3)))
        if own.word >= 0 {
            let kinds = UInt32(seen.ruleKinds[Int(own.word)])
            sink.add(Hashing.feature(base + 7, kinds))
            sink.add(Hashing.feature(base + 8, kinds << 8 | rule.1))
        }
    }

    /// In a text about sport, towns and countries play.
    private static func addSport<Sink: FeatureSink>(
        _ level: UInt32, _ window: Window, _ own: WordForm, to sink: inout Sink
    ) {
        let base = Template.sport
        sink.addWord(Hashing.feature(base, Hashing.pair(level, own.kind)))
        sink.addWord(Hashing.feature(base + 1, Hashing.pair(level, window.leaning.1)))
        sink.add(Hashing.feature(base + 2, Hashing.pair(level, window.lower.1)))
        sink.add(Hashing.feature(base + 3, Hashing.pair(level, window.lower.3)))
        sink.add(Hashing.feature(base + 4, Hashing.pair(level, window.rule.1)))
        sink.addWord(
            Hashing.feature(
                base + 5, Hashing.pair(Hashing.pair(level, window.rule.1), window.lower.1)))
        sink.addWord(
            Hashing.feature(
                base + 6, Hashing.pair(Hashing.pair(level, window.rule.1), window.lower.3)))
        sink.add(Hashing.feature(base + 7, Hashing.pair(level, own.look)))
    }

    private static func addElsewhere<Sink: FeatureSink>(
        _ seen: borrowing Observations, _ own: WordForm, _ at: Int, to sink: inout Sink
    ) {
        let base = Template.elsewhere
        let standing = UInt32(seen.standing[at])
        sink.add(Hashing.feature(base, Hashing.pair(standing, own.look)))
        guard own.word >= 0 else { return }
        let counts = UInt32(seen.counts[Int(own.word)])
        let isCommon = own.classes & WordClass.common.rawValue
        sink.add(
            Hashing.feature(base + 1, Hashing.pair(counts << 8 | standing, own.look ^ isCommon)))
        sink.add(Hashing.feature(base + 2, counts << 1 | standing & 1))
        guard own.isCapital else { return }
        var bits = seen.surroundings[Int(own.word)]
        let isAlone = bits & (1 << 6 | 1 << 19) == 0
        sink.add(Hashing.feature(base + 3, isAlone ? 1 : 0))
        while bits != 0 {
            let bit = UInt32(truncatingIfNeeded: bits.trailingZeroBitCount)
            sink.add(Hashing.feature(base + 4, bit))
            sink.add(Hashing.feature(base + 5, bit << 1 | (isAlone ? 1 : 0) | own.look << 8))
            bits &= bits - 1
        }
    }
}

extension WordForms {
    /// Prefixes and suffixes of one to four bytes of the form as it is written.
    @inline(__always)
    func addAffixes(_ form: WordForm, _ body: (Int, UInt32, Bool) -> Void) {
        guard form.mark == 0 else { return }
        let start = Int(form.start)
        let end = Int(form.end)
        var hash = Hashing.seed
        for length in 1...4 where length < end - start {
            hash = Hashing.step(hash, byte(start + length - 1))
            body(length, hash, false)
        }
        hash = Hashing.seed
        for length in 1...4 where length < end - start {
            hash = Hashing.step(hash, byte(end - length))
            body(length, hash, true)
        }
    }

    /// The first and the last part of a word with a hyphen, in small letters.
    @inline(__always)
    func addParts(_ form: WordForm, _ body: (UInt32, Bool) -> Void) {
        guard form.mark == 0, form.end - form.start <= 40 else { return }
        var first: UInt32?
        var hash = Hashing.seed
        for at in Int(form.start)..<Int(form.end) {
            let byte = byte(at)
            if byte == UInt8(ascii: "-") {
                if first == nil { first = hash }
                hash = Hashing.seed
            } else {
                hash = Hashing.step(hash, byte &- 0x41 < 26 ? byte | 0x20 : byte)
            }
        }
        guard let first else { return }
        body(first, false)
        body(hash, true)
    }
}
