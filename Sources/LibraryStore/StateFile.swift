/// The file that ``ReadingPlaces`` are kept in.
public struct StateFile: Hashable, Sendable {
    public let path: String

    public init(at path: String) {
        self.path = path
    }

    /// What the file holds, or what a new library starts with where there is no readable file.
    public func read() -> ReadingPlaces {
        UserFile.read(path, limit: Self.limit).map { ReadingPlaces(parsing: $0) } ?? ReadingPlaces()
    }

    /// Puts the file in place in one step; one that says the same already is left alone. It is not
    /// forced to the disk, as it may be lost.
    public func write(_ places: ReadingPlaces) throws(StoreError) {
        let bytes = places.serialised
        if UserFile.read(path, limit: Self.limit) == bytes { return }
        try UserFile.makeDirectory(UserFile.directory(of: path))
        try UserFile.replace(path, with: bytes)
    }

    /// In bytes: room for some hundred thousand documents that were read. What is longer was not
    /// written by us.
    private static let limit = 1 << 24
}
