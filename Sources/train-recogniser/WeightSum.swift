/// Several models in one: the sum of their scores is the score of the sum of their weights.
struct WeightSum {
    private(set) var weights: [Float] = []
    private(set) var transitions: [Float] = []

    mutating func add(_ model: Perceptron) {
        guard !weights.isEmpty else {
            weights = model.weights
            transitions = model.transitions
            return
        }
        for index in weights.indices { weights[index] += model.weights[index] }
        for index in transitions.indices { transitions[index] += model.transitions[index] }
    }
}
