import Glibc

/// Which of several candidates the passage is, if any.
enum Verdict {
    case here(Candidate)
    /// None stands out; at least two, best first.
    case oneOf([Candidate])
    case nowhere

    /// What must speak for a place before it is believed. 0 would be even odds; a note on the
    /// wrong words does more harm than one that asks where it belongs.
    private static let bar = 0.5
    /// By how much the best place must lead one that has no word in common with it.
    private static let margin = 0.5

    /// - Parameter length: of the quote, in scalars.
    static func on(_ candidates: [Candidate], length: Int) -> Verdict {
        let weighed = candidates.map { ($0, Evidence(length: length).weight(of: $0)) }
        guard let (best, most) = weighed.max(by: { $0.1 < $1.1 }), most >= bar else {
            return .nowhere
        }
        let rivals = weighed.filter { $0.1 > most - margin && !$0.0.overlaps(best) }
        guard !rivals.isEmpty else { return .here(best) }
        return .oneOf([best] + rivals.sorted { $0.1 > $1.1 }.map(\.0))
    }
}

/// What speaks for a candidate and what against, as the logarithm of the odds that it is the
/// passage.
///
/// The sum and its weights come of a conditional logit model, with "it is gone" as a choice of its
/// own, fitted on some five thousand passages in the revisions of public prose and rounded; fitted
/// on four of its five sources it does as well on the fifth. Its terms are those that have a
/// reason.
struct Evidence {
    /// Of the quote, in scalars.
    let length: Int

    func weight(of candidate: Candidate) -> Double {
        let better = max(candidate.before, candidate.after)
        let poorer = min(candidate.before, candidate.after)
        // Each doubling of the way counts the same: a paragraph put in above moves all that
        // follows, and by how much says nothing.
        let way = log2(1 + Double(candidate.distance) / 16)
        var sum = -18.65
        sum += 14.5 * candidate.likeness
        sum += 9 * better + 3 * poorer
        sum -= (0.35 + 0.33 * shortness) * way
        sum += 0.21 * surplus(of: candidate)
        // Words that stand unchanged stand together or not at all: they say less than as many
        // that were found one by one.
        if candidate.errors == 0 { sum -= 0.52 * log2(Double(max(length, 1))) }
        return sum
    }

    /// 1 for a letter, 0 from 64 scalars on. Short quotes have namesakes everywhere, so that for
    /// them the way counts more.
    private var shortness: Double {
        max(0, 1 - log2(Double(max(length, 1))) / 6)
    }

    /// How many scalars are alike over the half that any two texts of a length share by chance;
    /// what two hundred scalars say is enough.
    private func surplus(of candidate: Candidate) -> Double {
        Double(min(length, 200)) * max(0, candidate.likeness - 0.5)
    }
}
