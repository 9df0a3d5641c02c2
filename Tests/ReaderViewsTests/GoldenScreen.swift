import Glibc
import Screen
import Testing

/// Screens that were looked at and found good, in `Screens/`. With `RECORD_SCREENS=1` in the
/// environment they are written anew, and the run fails.
enum GoldenScreen {
    static func expect(
        _ screen: ScreenBuffer, named name: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let path = folder + name + ".txt"
        let now = screen.snapshot()
        if let flag = getenv("RECORD_SCREENS"), String(cString: flag) == "1" {
            write(now, to: path)
            Issue.record("\(name) was recorded; look at it", sourceLocation: sourceLocation)
            return
        }
        guard let then = read(path) else {
            Issue.record("\(name) was never recorded", sourceLocation: sourceLocation)
            return
        }
        let difference = firstDifference(then, now)
        #expect(difference == nil, "\(name)", sourceLocation: sourceLocation)
    }

    private static var folder: String {
        let file = #filePath
        return String(file[...file.lastIndex(of: "/")!]) + "Screens/"
    }

    private static func firstDifference(_ then: String, _ now: String) -> String? {
        let (old, new) = (then.split(separator: "\n"), now.split(separator: "\n"))
        for index in 0..<max(old.count, new.count) {
            let (a, b) = (index < old.count ? old[index] : "", index < new.count ? new[index] : "")
            if a != b { return "line \(index + 1)\nwas \(a)\nis  \(b)" }
        }
        return nil
    }

    private static func read(_ path: String) -> String? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
        }
    }

    private static func write(_ text: String, to path: String) {
        guard let file = fopen(path, "wb") else { return }
        defer { fclose(file) }
        let bytes = Array(text.utf8)
        fwrite(bytes, 1, bytes.count, file)
    }
}
