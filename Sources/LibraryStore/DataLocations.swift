import Glibc

/// Where the user's data lives, as the XDG Base Directory Specification says. Nothing is made
/// before it is needed, and then by what needs it.
public struct DataLocations: Hashable, Sendable {
    /// The index of each library; safe to delete.
    public let cache: String
    /// The notebook.
    public let data: String
    /// The state of each library; nice to have.
    public let state: String
    public let config: String

    /// - Parameters:
    ///   - environment: Relative values of the XDG variables and of HOME are ignored, as the
    ///     specification asks.
    ///   - home: The home directory of the user database, asked for when HOME does not help.
    /// - Throws: ``StoreError/noHome`` when a home directory is needed and there is none.
    public init(
        environment: NamedValues, home: () -> String? = DataLocations.homeOfUserDatabase
    ) throws(StoreError) {
        var known: String?
        func directory(_ variable: String, _ below: String) throws(StoreError) -> String {
            if let path = Self.absolute(environment[variable]) { return path + "/dossier" }
            known = known ?? Self.absolute(environment["HOME"]) ?? Self.absolute(home())
            guard let known else { throw .noHome }
            return (known == "/" ? "" : known) + below + "/dossier"
        }
        cache = try directory("XDG_CACHE_HOME", "/.cache")
        data = try directory("XDG_DATA_HOME", "/.local/share")
        state = try directory("XDG_STATE_HOME", "/.local/state")
        config = try directory("XDG_CONFIG_HOME", "/.config")
    }

    /// The home directory that /etc/passwd has for the user of this process. The C library's own
    /// look-up loads shared libraries, which a static executable cannot count on.
    public static func homeOfUserDatabase() -> String? {
        guard let users = UserFile.read("/etc/passwd", limit: 1 << 24) else { return nil }
        let wanted = Array(String(getuid()).utf8)
        for line in users.split(separator: UInt8(ascii: "\n")) {
            let fields = line.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
            guard fields.count >= 6, fields[2].elementsEqual(wanted) else { continue }
            return String(decoding: fields[5], as: UTF8.self)
        }
        return nil
    }

    /// The path of the index of a library.
    /// - Parameter folder: The library's absolute path.
    public func index(forLibrary folder: [UInt8]) -> String {
        "\(cache)/\(Self.fileName(forLibrary: folder)).sqlite"
    }

    /// What was found in documents that were read by themselves.
    public var readings: ReadingCache { ReadingCache(at: cache + "/documents") }

    /// What programs made of documents that are no text.
    public var conversions: ConversionCache { ConversionCache(at: cache + "/conversions") }

    /// The path of the state of a library.
    /// - Parameter folder: The library's absolute path.
    public func state(forLibrary folder: [UInt8]) -> String {
        "\(state)/\(Self.fileName(forLibrary: folder)).state"
    }

    /// Where what is being written is kept until it is saved.
    public var drafts: String { state + "/drafts" }

    /// The path of the notebook when the user names no other.
    public var notebook: String { data + "/notebook.sqlite" }
    public var configuration: String { config + "/config.toml" }

    /// What files about a library are called: a readable part, and the FNV-1a hash of the whole
    /// path (64 bits, http://www.isthe.com/chongo/tech/comp/fnv/), which keeps namesakes apart.
    static func fileName(forLibrary folder: [UInt8]) -> String {
        let hash = folder.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { hash, byte in
            (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        let digits = String(hash, radix: 16)
        let padding = String(repeating: "0", count: 16 - digits.count)
        return slug(of: folder) + "-" + padding + digits
    }

    /// The last part of a path in lower-case ASCII letters, digits and single hyphens.
    private static func slug(of folder: [UInt8]) -> String {
        let name = folder.split(separator: UInt8(ascii: "/")).last ?? []
        var slug: [UInt8] = []
        for byte in name where slug.count < 32 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                slug.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
            default: if slug.last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
            }
        }
        while slug.last == UInt8(ascii: "-") { slug.removeLast() }
        return slug.isEmpty ? "library" : String(decoding: slug, as: UTF8.self)
    }

    /// `path` without slashes at its end, or nil unless it is absolute.
    private static func absolute(_ path: String?) -> String? {
        guard let path, path.utf8.first == UInt8(ascii: "/") else { return nil }
        let trimmed = path.utf8.reversed().drop { $0 == UInt8(ascii: "/") }
        return trimmed.isEmpty ? "/" : String(decoding: Array(trimmed.reversed()), as: UTF8.self)
    }
}
