/// Who bears a name, by its sound.
struct BearerIndex {
    private var buckets: [String: [(name: String, bearer: Int)]] = [:]

    /// Buckets are cut here; a name with so many bearers says nothing.
    private static let mostNamesInBucket = 64

    mutating func add(_ name: String, _ bearer: Int) {
        let key = NameSkeleton(name).consonantKey
        let bucket = buckets[key] ?? []
        guard bucket.count < Self.mostNamesInBucket,
            !bucket.contains(where: { $0.name == name && $0.bearer == bearer })
        else { return }
        buckets[key, default: []].append((name, bearer))
    }

    /// Those who bear the name as it is spelt, each once; if none, those who bear a variant of it.
    func bearers(of name: String) -> [Int] {
        let sound = NameSkeleton(name)
        guard let bucket = buckets[sound.consonantKey] else { return [] }
        let exact = Self.bearers(in: bucket) { $0 == name }
        if !exact.isEmpty { return exact }
        return Self.bearers(in: bucket) { NameSkeleton($0).isVariant(of: sound) }
    }

    /// The bearer of the name, spelt exactly so, if there is one only.
    func onlyBearer(of name: String) -> Int? {
        guard let bucket = buckets[NameSkeleton(name).consonantKey] else { return nil }
        let bearers = Self.bearers(in: bucket) { $0 == name }
        return bearers.count == 1 ? bearers.first : nil
    }

    private static func bearers(
        in bucket: [(name: String, bearer: Int)], where isMeant: (String) -> Bool
    ) -> [Int] {
        var bearers: [Int] = []
        for (name, bearer) in bucket where isMeant(name) && !bearers.contains(bearer) {
            bearers.append(bearer)
        }
        return bearers
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

    /// Nil when nobody bears the name, or several do.
    func bearer(of name: String) -> Int? {
        bearers[name].flatMap { $0 == Self.several ? nil : $0 }
    }
}
