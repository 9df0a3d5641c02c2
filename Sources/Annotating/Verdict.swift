import Glibc

/// Which of several candidates the passage is, if any.
enum Verdict {
    case here(Candidate)
    /// None stands out; at least two, best first.
    case oneOf([Candidate])
    case nowhere

    /// What must speak for a place before it is believed; 0 would be even odds that it is the
    /// passage and not gone. A note on the wrong words does more harm than one that asks where it
    /// belongs. Chosen, with the margin, on the passages that the weights were fitted on: 0.5 and
    /// 0.5 there left out seven right places for two wrong ones.
    private static let bar = 0.3
    /// By how much the best place must lead one that has no word in common with it.
    private static let margin = 0.4

    /// - Parameter length: of the quote, in scalars.
    static func on(_ candidates: [Candidate], length: Int) -> Verdict {
        let weighed = candidates.map { ($0, Evidence(length: length).weight(of: $0)) }
        guard let (best, most) = weighed.max(by: { $0.1 < $1.1 }), most >= bar else {
            return .nowhere
        }
        let rivals = weighed.filter { $0.1 > most - margin && !$0.0.overlaps(best) }
        let closest = closest(to: best, in: candidates)
        guard !rivals.isEmpty else { return .here(closest) }
        return .oneOf([closest] + rivals.sorted { $0.1 > $1.1 }.map(\.0))
    }

    /// Ranges that overlap the best one are the same passage, cut in other ways; where the quote
    /// itself is among them, it shows how.
    private static func closest(to best: Candidate, in candidates: [Candidate]) -> Candidate {
        guard best.errors > 0 else { return best }
        return candidates.first { $0.errors == 0 && $0.overlaps(best) } ?? best
    }
}

/// What speaks for a candidate and what against, as the logarithm of the odds that it is the
/// passage.
///
/// The sum and its weights come of a conditional logit model, with "it is gone" as a choice of its
/// own, fitted on some five thousand passages in the revisions of public prose and rounded. Terms
/// were chosen by their answers for each of the five sources when fitted on the other four.
struct Evidence {
    /// Of the quote, in scalars.
    let length: Int

    func weight(of candidate: Candidate) -> Double {
        let beside = max(candidate.before.beside, candidate.after.beside)
        let better = max(candidate.before.near, candidate.after.near)
        let poorer = min(candidate.before.near, candidate.after.near)
        // Each doubling of the way counts the same: a paragraph put in above moves all that
        // follows, and by how much says nothing.
        let way = log2(1 + Double(candidate.distance) / 16)
        var sum = -21.1
        sum += 15.4 * candidate.likeness
        // One side that joins the quote without a gap, and then what is left of both.
        sum += 5.8 * beside + 4.0 * better + 4.3 * poorer
        sum -= (0.31 + 0.41 * shortness) * way
        sum += 0.19 * surplus(of: candidate)
        // Words that stand unchanged stand together or not at all: they say less than as many
        // that were found one by one.
        if candidate.errors == 0 { sum -= 0.51 * log2(Double(max(length, 1))) }
        let standsByItself = candidate.errors == 0 && length >= Self.unmistakable
        return standsByItself ? max(sum, 1) : sum
    }

    /// Some ten words in a row are not written twice by chance, so that a paragraph is known again
    /// wherever it was moved. Boilerplate is written twice; then there are rivals.
    private static let unmistakable = 64

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
