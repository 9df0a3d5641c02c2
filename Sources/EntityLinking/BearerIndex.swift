/// Who bears a name, by its sound. Of many bearers of one spelling it knows two: that there are
/// several is all that matters.
struct BearerIndex {
    private struct Bearers {
        let first: Int
        var second: Int?

        func add(to list: inout [Int]) {
            if !list.contains(first) { list.append(first) }
            if let second, !list.contains(second) { list.append(second) }
        }
    }

    private var bySpelling: [String: Bearers] = [:]
    /// The spellings by their sound.
    private var spellings: [String: [String]] = [:]

    /// A sound with more spellings than this says nothing.
    private static let mostSpellings = 64

    mutating func add(_ name: String, _ bearer: Int) {
        guard let known = bySpelling[name] else {
            bySpelling[name] = Bearers(first: bearer)
            spellings[NameSkeleton(name).consonantKey, default: []].append(name)
            return
        }
        if known.first != bearer, known.second == nil { bySpelling[name]?.second = bearer }
    }

    /// Those who bear the name as it is spelt; if none, those who bear a variant of it. Each once,
    /// and two of them where there are more.
    func bearers(of name: String) -> [Int] {
        var bearers: [Int] = []
        if let exact = bySpelling[name] {
            exact.add(to: &bearers)
            return bearers
        }
        let sound = NameSkeleton(name)
        guard let variants = spellings[sound.consonantKey], variants.count <= Self.mostSpellings
        else { return [] }
        for spelling in variants where NameSkeleton(spelling).isVariant(of: sound) {
            bySpelling[spelling]?.add(to: &bearers)
        }
        return bearers
    }

    /// The bearer of the name, spelt exactly so, if there is one only.
    func onlyBearer(of name: String) -> Int? {
        bySpelling[name].flatMap { $0.second == nil ? $0.first : nil }
    }
}

/// Who alone bears a name.
struct SoleBearers {
    private var bearers: [String: Int] = [:]

    private static let several = -1

    mutating func add(_ name: String, _ bearer: Int) {
        let known = bearers[name] ?? bearer
        bearers[name] = known == bearer ? bearer : Self.several
    }

    func isBorne(_ name: String) -> Bool { bearers[name] != nil }

    /// Nil when nobody bears the name, or several do.
    func bearer(of name: String) -> Int? {
        bearers[name].flatMap { $0 == Self.several ? nil : $0 }
    }
}
