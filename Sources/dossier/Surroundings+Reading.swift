import Indexing
import LibraryStore
import Reader

extension Surroundings {
    /// How documents are read as the user has set it; as it comes where the configuration cannot be
    /// read, for what is worth doing nevertheless.
    var readingOptions: ReadingOptions {
        let options = try? ReadingOptions.configured(
            of: DataLocations(environment: environment))
        return options ?? ReadingOptions()
    }
}
