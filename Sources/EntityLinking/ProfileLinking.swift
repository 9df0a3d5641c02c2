import Articles

/// Which profiles are of one entity, within a library or a part of it that nothing outside has an
/// influence on.
public struct ProfileLinking: Sendable {
    /// What became of a profile.
    public enum Outcome: Hashable, Sendable {
        /// It is one with all that are in a set of this number, from 0 to the number of profiles
        /// and bodies.
        case united(Int)
        /// Each of its chains is an entity by itself.
        case scattered
    }

    /// In the order of the profiles.
    public let outcomes: [Outcome]
    /// The body that is in each set with one.
    public let bodyOfSet: [Int: Int]
    /// The bodies that turned out to be one, in pairs: what they consist of has to be linked, too.
    public let meetings: [(a: Int, b: Int)]

    /// - Parameters:
    ///   - profiles: each once, in any order.
    ///   - bodies: entities that stand outside, of each the profiles by which it is found. They
    ///     stay as they are.
    public init(
        _ profiles: [ChainProfile], bodies: [[ChainProfile]] = [], constraints: LinkingConstraints
    ) {
        // The body of each, or -1, and the place among its like.
        var all = profiles.enumerated().map { (profile: $1, body: -1, index: $0) }
        for (body, members) in bodies.enumerated() {
            all += members.map { (profile: $0, body: body, index: -1) }
        }
        all.sort { $0.profile < $1.profile }
        let entries = all.map { LibraryLinker.Entry(MentionChain($0.profile)) }
        var ties = LinkingTies()
        ties.add(constraints, on: entries)
        var groups: [[Int]] = Array(repeating: [], count: bodies.count)
        for (entry, item) in all.enumerated() where item.body >= 0 {
            groups[item.body].append(entry)
            ties.marks[entry, default: .init()].body = item.body
        }
        ties.groups += groups.filter { !$0.isEmpty }
        var sets = LibrarySets(entries, ties)
        sets.unite()
        var outcomes: [Outcome] = Array(repeating: .scattered, count: profiles.count)
        var numbers: [Int: Int] = [:]
        var bodyOfSet: [Int: Int] = [:]
        for (entry, item) in all.enumerated() where !sets.scattered.contains(entry) {
            let root = sets.sets.find(entry)
            let number = numbers[root] ?? numbers.count
            numbers[root] = number
            if item.index >= 0 { outcomes[item.index] = .united(number) }
            if item.body >= 0 { bodyOfSet[number] = item.body }
        }
        self.outcomes = outcomes
        self.bodyOfSet = bodyOfSet
        meetings = sets.meetings.map { ($0.a, $0.b) }
    }
}
