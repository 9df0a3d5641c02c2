import Articles
import EntityLinking
import Importing
import LibraryStore

/// A checksum of all that a scan of a folder finds, and of the versions of what is made of it. As
/// long as it is the same, an index that held everything still does.
struct FolderDigest {
    private var sum = Checksum()

    var value: UInt64 { sum.value }

    /// - Parameter importerVersion: changes with all that could give another reading text.
    init(importerVersion: Int) {
        for version in [importerVersion, ArticleReading.version, LibraryLinker.version] {
            sum.add(version)
        }
    }

    mutating func add(_ file: FoundFile) {
        let stamp = file.stamp
        sum.add(1)
        sum.add(file.path.bytes)
        sum.add(UInt64(bitPattern: stamp.size))
        sum.add(UInt64(bitPattern: stamp.modifiedSeconds))
        sum.add(UInt64(bitPattern: stamp.modifiedNanoseconds))
        sum.add(stamp.inode)
    }

    mutating func add(_ file: SkippedFile) {
        sum.add(2)
        sum.add(file.path.bytes)
        sum.add(Array(file.reason.utf8))
    }
}
