import Glibc

/// What libFuzzer calls. `DOSSIER_FUZZ` in the environment names the target.
@_cdecl("LLVMFuzzerTestOneInput")
func runFuzzTarget(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    if let fault = target.run(bytes) { fatalError("\(target.rawValue): \(fault)") }
    return 0
}

private let target: FuzzTarget = {
    let name = getenv("DOSSIER_FUZZ").map { String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
        let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
        fatalError("DOSSIER_FUZZ names one of \(names)")
    }
    return target
}()
