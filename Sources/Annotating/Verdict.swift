import Glibc

/// Which of several candidates the passage is, if any.
enum Verdict {
    case here(Candidate)
    /// None stands out; at least two, best first.
    case oneOf([Candidate])
    case nowhere

    /// What must speak for a place before it is believed; 0 would be even odds that it is the
    /// passage and not gone. A note on the wrong words does more harm than one that asks where it
    /// belongs: bar and margin are set where a wrong place is as rare as a fifth of a percent.
    private static let bar = 1.0
    /// By how much the best place must lead one that has no word in common with it.
    private static let margin = 0.6

    static func on(_ candidates: [Candidate], _ evidence: Evidence) -> Verdict {
        let weighed = candidates.map { ($0, evidence.weight(of: $0)) }
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
    /// How often the words stood in the text when the passage was described, if that is known.
    let occurrencesThen: Int?
    let occurrencesNow: Int

    func weight(of candidate: Candidate) -> Double {
        // Each doubling of the way counts the same: a paragraph put in above moves all that
        // follows, and by how much says nothing.
        let way = log2(1 + Double(candidate.distance) / 16)
        var sum = -17.6
        sum += 15.2 * candidate.likeness
        sum += 0.17 * surplus(of: candidate)
        sum += 6.7 * candidate.beside
        sum += 3.15 * candidate.remains.share - 5.75 * candidate.remains.elsewhere
        sum -= 0.38 * shortness * way
        if candidate.errors == 0 { sum += weightOfSameWords }
        return standsByItself(candidate) ? max(sum, Self.enough) : sum
    }

    /// Some ten words in a row are not written twice by chance, so that a paragraph is known again
    /// wherever it was moved. Boilerplate is written twice; then there are rivals.
    private func standsByItself(_ candidate: Candidate) -> Bool {
        candidate.errors == 0 && length >= 64 && occurrencesNow >= occurrencesThen ?? 1
    }

    private static let enough = 1.2

    /// Of words that stand there unchanged. Such words stand together or not at all: they say less
    /// than as many that were found one by one. And as many of them should be in the text as there
    /// were; when there are fewer, it may be those of the passage that are gone.
    private var weightOfSameWords: Double {
        let forLength = -0.91 * log2(Double(max(length, 1)))
        guard let then = occurrencesThen else { return forLength + Self.uncounted }
        let forCount = occurrencesNow >= then ? 4.85 : -2.55
        return forLength + forCount + 0.43 * log2(Double(max(then, 1)))
    }

    /// Between the two, for words that nobody counted.
    private static let uncounted = 2.2

    /// 1 for a letter, 0 from 64 scalars on. Short quotes have namesakes everywhere, so that for
    /// them the way counts.
    private var shortness: Double {
        max(0, 1 - log2(Double(max(length, 1))) / 6)
    }

    /// How many scalars are alike over the half that any two texts of a length share by chance;
    /// what two hundred scalars say is enough.
    private func surplus(of candidate: Candidate) -> Double {
        Double(min(length, 200)) * max(0, candidate.likeness - 0.5)
    }
}
