import Annotating
import Articles

/// Writes a format that is a folder of files.
public enum ExportedFolder {
    /// Files of the same names are replaced, each whole.
    ///
    /// - Throws: ``FileFailure``; nothing was written when `target` refuses one of the files.
    public static func write(
        _ files: [ExportedFile], to folder: String, _ target: ExportTarget
    ) throws(FileFailure) {
        let paths = files.map { folder + "/" + $0.path.string }
        for path in paths { try target.check(path) }
        try NewFile.makeFolder(folder)
        for (file, path) in zip(files, paths) {
            if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
                try NewFile.makeFolder(String(path[..<slash]))
            }
            try NewFile.write(file.bytes, to: path)
        }
    }
}
