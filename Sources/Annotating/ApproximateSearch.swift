/// Finds where the passage may stand in a window of the text after it was edited: by what is left
/// of its words, and by what stands between what is left of its prefix and suffix.
struct ApproximateSearch {
    let passage: SoughtPassage

    /// More than half of the scalars of two unrelated sentences differ when one is laid over the
    /// other where they fit best; beyond this share of errors a match is chance.
    private static let mostErrors = 0.55
    /// The same for prefix and suffix, which must be nearly whole to say where the quote was.
    private static let mostContextErrors = 0.35
    /// Shorter quotes are like a word in every other line; they are found by their context.
    private static let shortestQuote = 6
    private static let shortestContext = 8
    /// A longer quote is looked for by its two ends, of this length each (in scalars).
    static let longestPattern = 512
    private static let end = 256
    /// The most matches of a quote, and of a context, in one window.
    private static let quoteMatches = 12
    private static let contextMatches = 24
    /// The most pairs of a start and an end that are looked into; of a long quote each costs more.
    private static let sandwiches = 200
    private static let longSandwiches = 16

    /// The errors of a match, and the scalar in the window where it begins or ends.
    private struct Match {
        var errors: Int
        var at: Int
    }

    /// Ranges of scalars in `window`; they may overlap.
    func candidates(in window: [UInt32]) -> Set<Range<Int>> {
        var starts = contextMatches(passage.before.scalars.reversed(), in: window)
        var ends = contextMatches(passage.after.scalars.reversed(), in: window.reversed())
            .map { Match(errors: $0.errors, at: window.count - $0.at) }
        var found: Set<Range<Int>> = []
        if passage.length > Self.longestPattern {
            let head = Array(passage.quoteScalars.prefix(Self.end))
            let tail = Array(passage.quoteScalars.suffix(Self.end))
            starts += matches(of: head, in: window).map { Match(errors: $0.errors, at: $0.start) }
            ends += matches(of: tail, in: window).map { Match(errors: $0.errors, at: $0.end) }
        } else if passage.length >= Self.shortestQuote {
            found.formUnion(
                matches(of: passage.quoteScalars, in: window).map { $0.start..<$0.end })
        }
        found.formUnion(between(starts, ends))
        return found
    }

    private func contextMatches(_ context: [UInt32], in window: [UInt32]) -> [Match] {
        guard context.count >= Self.shortestContext else { return [] }
        let errors = ApproximatePattern(context).errors(in: window, from: .anywhere)
        let most = Int(Double(context.count) * Self.mostContextErrors)
        return Self.best(
            Self.minima(errors, most: most, apart: 4), count: Self.contextMatches)
    }

    private func matches(
        of pattern: [UInt32], in window: [UInt32]
    ) -> [(start: Int, end: Int, errors: Int)] {
        let errors = ApproximatePattern(pattern).errors(in: window, from: .anywhere)
        let most = Int(Double(pattern.count) * Self.mostErrors)
        let minima = Self.minima(errors, most: most, apart: pattern.count / 2)
        let backwards = ApproximatePattern(pattern.reversed())
        return Self.best(minima, count: Self.quoteMatches).map { match in
            let from = max(0, match.at - pattern.count - match.errors)
            let length = backwards.bestBeginning(of: window[from..<match.at].reversed()).length
            return (match.at - length, match.at, match.errors)
        }
    }

    private func between(_ starts: [Match], _ ends: [Match]) -> [Range<Int>] {
        // Twice as long is no longer the same passage; a word may become a phrase.
        let longest = 2 * passage.length + 40
        var found: [(errors: Int, range: Range<Int>)] = []
        for start in starts {
            for end in ends where start.at < end.at && end.at - start.at <= longest {
                found.append((start.errors + end.errors, start.at..<end.at))
            }
        }
        let most = passage.length > Self.longestPattern ? Self.longSandwiches : Self.sandwiches
        guard found.count > most else { return found.map(\.range) }
        found.sort {
            ($0.errors, $0.range.lowerBound, $0.range.upperBound)
                < ($1.errors, $1.range.lowerBound, $1.range.upperBound)
        }
        return found.prefix(most).map(\.range)
    }

    /// The lowest of each run of errors at or under `most`; two minima are `apart` from each other.
    private static func minima(_ errors: [Int], most: Int, apart: Int) -> [Match] {
        var minima: [Match] = []
        for (index, errors) in errors.enumerated() where errors <= most {
            let match = Match(errors: errors, at: index + 1)
            if let last = minima.last, match.at - last.at <= apart {
                if match.errors < last.errors { minima[minima.count - 1] = match }
            } else {
                minima.append(match)
            }
        }
        return minima
    }

    private static func best(_ matches: [Match], count: Int) -> [Match] {
        guard matches.count > count else { return matches }
        return Array(matches.sorted { ($0.errors, $0.at) < ($1.errors, $1.at) }.prefix(count))
    }
}
