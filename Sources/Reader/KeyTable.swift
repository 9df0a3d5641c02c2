import LibraryStore
import ReaderModel
import ReaderViews

/// The keys of the reader and what they do, as they are printed.
public struct KeyTable: Sendable {
    private let keys: KeyMap

    /// As the reader comes.
    public static let standard = KeyTable(keys: .standard)

    private init(keys: KeyMap) {
        self.keys = keys
    }

    /// As the user has set them.
    ///
    /// - Throws: what ``message(for:)`` has a sentence for, where the configuration cannot be
    ///   understood.
    public init(of locations: DataLocations) throws {
        keys = try Configuration.load(from: locations.configuration).keyMap
    }

    public struct Entry: Sendable {
        public let command: String
        public let group: String
        /// Two to four words.
        public let title: String
        /// One sentence without a full stop.
        public let help: String
        public let keys: [String]
    }

    /// A command each, group by group.
    public var entries: [Entry] {
        CommandDescription.all.map { description in
            Entry(
                command: description.command.rawValue, group: description.group.rawValue,
                title: description.title, help: description.help,
                keys: keys.bindings(for: description.command))
        }
    }

    /// For a terminal.
    public var plain: String { keys.plainTable() }

    /// A heading and a table a group.
    public var markdown: String { keys.markdownTable() }
}
