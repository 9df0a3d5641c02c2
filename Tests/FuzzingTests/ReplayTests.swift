import Glibc
import TestSupport
import Testing

/// What the fuzzers start from, and what they found, once more.
@Suite struct ReplayTests {
    private static let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")

    /// No input may hold up a reader for longer, in seconds of the processor; this is a debug build.
    private static let limit = 2.0

    @Test(arguments: FuzzTarget.allCases)
    func noInputBreaksAPromiseOrTakesLong(_ target: FuzzTarget) throws {
        let inputs = Self.inputs(of: target)
        try #require(!inputs.isEmpty)
        for (name, bytes) in inputs {
            let start = Self.seconds
            let fault = target.run(bytes)
            #expect(fault == nil, "\(target.rawValue)/\(name)")
            #expect(Self.seconds - start < Self.limit, "\(target.rawValue)/\(name)")
        }
    }

    /// Cut off and put together anew, too.
    @Test(arguments: FuzzTarget.allCases)
    func noPartOfAnInputBreaksAPromise(_ target: FuzzTarget) throws {
        let inputs = Self.inputs(of: target).map(\.bytes).filter { $0.count < 4096 }
        var numbers = SeededNumbers(5)
        for _ in 0..<40 {
            let halves = [
                inputs.randomElement(using: &numbers), inputs.randomElement(using: &numbers),
            ]
            var bytes = (halves[0] ?? []).prefix(Int.random(in: 0...4096, using: &numbers))
            bytes += (halves[1] ?? []).suffix(Int.random(in: 0...4096, using: &numbers))
            for _ in 0..<Int.random(in: 0...4, using: &numbers) where !bytes.isEmpty {
                let index = Int.random(in: 0..<bytes.count, using: &numbers)
                bytes[bytes.startIndex + index] = UInt8.random(in: 0...255, using: &numbers)
            }
            #expect(target.run(Array(bytes)) == nil, "\(target.rawValue): \(Array(bytes))")
        }
    }

    private static var seconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func inputs(of target: FuzzTarget) -> [(name: String, bytes: [UInt8])] {
        let folder = "/\(Self.folder)/Inputs/\(target.rawValue)"
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name.first != UInt8(ascii: ".") {
                names.append(String(decoding: name, as: UTF8.self))
            }
        }
        return names.sorted().map {
            ($0, TemporaryFolder.bytes(ofFile: "\(folder)/\($0)") ?? [])
        }
    }
}
