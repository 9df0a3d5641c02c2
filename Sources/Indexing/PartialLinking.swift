import Articles
import EntityLinking
import LibraryStore

/// Links a part of a library: profiles with all that they have an influence on, so that the result
/// is the one that linking all of the library would give.
///
/// What merely offers itself to them stays as it is. Of each entity that does, those profiles are
/// looked at by which it is found.
struct PartialLinking {
    struct Member {
        let stored: StoredProfile
        let keys: LinkingKeys

        var isGone: Bool { stored.chains <= 0 }
    }

    private let session: LinkingSession
    private let constraints: LinkingConstraints
    private let constrained: ConstrainedNames
    private(set) var members: [Int64: Member] = [:]
    private var waiting: [Int64] = []
    private var followed: Set<Int64> = []
    private var opened: Set<Int64> = []

    init(
        _ session: LinkingSession, _ constraints: LinkingConstraints,
        _ constrained: ConstrainedNames
    ) {
        self.session = session
        self.constraints = constraints
        self.constrained = constrained
    }

    mutating func add(_ stored: StoredProfile) {
        guard members[stored.number] == nil else { return }
        members[stored.number] = Member(stored: stored, keys: LinkingKeys(stored.profile))
        waiting.append(stored.number)
    }

    /// An entity that stands outside, by the profiles that are looked at.
    struct Body {
        let entity: Int64
        var profiles: [ChainProfile]
    }

    struct Result {
        /// In the order of their profiles.
        let members: [Member]
        let outcomes: [ProfileLinking.Outcome]
        /// The entity that stands outside and is in a set, by the set.
        let entityOfSet: [Int: Int64]
    }

    /// Links what was added, and what that leads to.
    mutating func link() throws -> Result {
        while true {
            try follow()
            let bodies = try bodies()
            if try open(bodies) { continue }
            let live = members.values.filter { !$0.isGone }
                .sorted { $0.stored.profile < $1.stored.profile }
            let linked = ProfileLinking(
                live.map(\.stored.profile), bodies: bodies.map(\.profiles),
                constraints: constraints)
            var isDone = true
            for (a, b) in linked.meetings {
                for body in [a, b] where try open(bodies[body].entity) { isDone = false }
            }
            guard isDone else { continue }
            return Result(
                members: live, outcomes: linked.outcomes,
                entityOfSet: linked.bodyOfSet.mapValues { bodies[$0].entity })
        }
    }

    /// Adds all that asks by a key that a member has.
    private mutating func follow() throws {
        while let number = waiting.popLast() {
            guard let member = members[number] else { continue }
            for key in member.keys.all { try follow(key) }
            for name in member.keys.names {
                for key in constrained.partners[name] ?? [] { try follow(key) }
            }
        }
    }

    private mutating func follow(_ key: Int64) throws {
        guard followed.insert(key).inserted else { return }
        for profile in try session.profiles(askingBy: key) { add(profile) }
    }

    /// What offers itself to the members and is none of them.
    private mutating func bodies() throws -> [Body] {
        var profiles: [Int64: Set<ChainProfile>] = [:]
        var found: [Int64: [StoredProfile]] = [:]
        var ties: [Int64: Set<Int64>] = [:]
        for member in members.values {
            for key in member.keys.asking {
                if found[key] == nil {
                    found[key] = try session.offers(by: key) { members[$0] != nil }
                }
                for offer in found[key] ?? [] {
                    guard let entity = offer.entity else { continue }
                    profiles[entity, default: []].insert(offer.profile)
                    if entity == member.stored.entity { ties[entity, default: []].insert(key) }
                }
            }
        }
        // It may be the members that made one of what stands outside and is found by different keys.
        for (entity, keys) in ties where keys.count > 1 { try open(entity) }
        return profiles.sorted { $0.key < $1.key }.map {
            Body(entity: $0.key, profiles: $0.value.sorted())
        }
    }

    /// - Returns: whether there is something to follow.
    private mutating func open(_ bodies: [Body]) throws -> Bool {
        for body in bodies where try session.isDecided(body.entity) { try open(body.entity) }
        return !waiting.isEmpty
    }

    /// Adds all profiles of an entity that stands outside.
    @discardableResult
    private mutating func open(_ entity: Int64) throws -> Bool {
        guard opened.insert(entity).inserted else { return false }
        for profile in try session.profiles(of: entity) { add(profile) }
        return true
    }

    /// Whether constraints speak of a profile.
    func isConstrained(_ member: Member) -> Bool {
        member.keys.names.contains { constrained.partners[$0] != nil }
    }
}
