/// Several models in one: the sum of their scores is the score of the sum of their weights.
struct WeightSum {
    private(set) var weights: [Float] = []
    private(set) var transitions: [Float] = []

    mutating func add(_ more: [Float], _ moreTransitions: [Float]) {
        guard !weights.isEmpty else {
            weights = more
            transitions = moreTransitions
            return
        }
        for index in weights.indices { weights[index] += more[index] }
        for index in transitions.indices { transitions[index] += moreTransitions[index] }
    }
}
