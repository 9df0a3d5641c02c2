import EntityRecognition

/// Writes weights in the format of ``RecogniserModel``.
struct ModelFile {
    private let bucketBits: UInt32 = 17
    private(set) var bytes: [UInt8] = []
    private(set) var featureCount = 0
    private(set) var weightCount = 0

    /// - Parameters:
    ///   - features: a feature for each row of `weights`.
    ///   - classes: a table of ``WordClasses``.
    init(
        features: [UInt32], weights: [Float], transitions: [Float], classes: [UInt8],
        coarsest: Float
    ) {
        let largest = max(1, weights.reduce(0) { max($0, abs($1)) })
        let scale = min(largest / 127, coarsest)
        var records: [(feature: UInt32, bytes: [UInt8])] = []
        for (row, feature) in features.enumerated() {
            let record = record(weights[(row * LabelPath.stride)...], feature, scale)
            if let record { records.append((feature, record)) }
        }
        records.sort { $0.feature < $1.feature }
        featureCount = records.count
        weightCount = records.reduce(0) { $0 + $1.bytes.count - 6 }
        var body: [UInt8] = []
        for from in 0..<Label.count {
            for to in 0..<Label.count {
                body.append(
                    quantised(transitions[from * LabelPath.stride + to], scale))
            }
        }
        var offset: UInt32 = 0
        var next = 0
        for bucket in 0...(UInt32(1) << bucketBits) {
            append(offset, to: &body)
            while next < records.count, records[next].feature >> (32 - bucketBits) == bucket {
                offset += UInt32(records[next].bytes.count)
                next += 1
            }
        }
        for record in records { body += record.bytes }
        body += classes
        writeHeader(
            recordSize: offset, scale: scale, classesSize: UInt32(classes.count), body: body)
    }

    private mutating func writeHeader(
        recordSize: UInt32, scale: Float, classesSize: UInt32, body: [UInt8]
    ) {
        bytes = Array("dossier1".utf8)
        append(RecogniserModel.version, to: &bytes)
        append(UInt32(Label.count), to: &bytes)
        append(bucketBits, to: &bytes)
        append(recordSize, to: &bytes)
        append(UInt32(featureCount), to: &bytes)
        append(scale.bitPattern, to: &bytes)
        bytes += Array(repeating: 0, count: 8)
        append(classesSize, to: &bytes)
        bytes += Array(repeating: 0, count: RecogniserModel.headerSize - bytes.count)
        bytes += body
        let sum = bytes.withUnsafeBytes { RecogniserModel.checksum(ofModel: $0) }
        withUnsafeBytes(of: sum.littleEndian) { bytes.replaceSubrange(32..<40, with: $0) }
    }

    private func append(_ value: UInt32, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    private func quantised(_ weight: Float, _ scale: Float) -> UInt8 {
        UInt8(bitPattern: Int8(max(-127, min(127, (weight / scale).rounded()))))
    }

    /// nil for a feature that has no weight left, or none above the smallest: a fifth of all, and without
    /// them the model finds the same.
    private func record(_ row: ArraySlice<Float>, _ feature: UInt32, _ scale: Float) -> [UInt8]? {
        var labels: UInt32 = 0
        var weights: [UInt8] = []
        for label in 0..<Label.count {
            let weight = quantised(row[row.startIndex + label], scale)
            if weight != 0 {
                labels |= 1 << UInt32(label)
                weights.append(weight)
            }
        }
        // 255 is -1.
        guard weights.contains(where: { $0 != 1 && $0 != 255 }) else { return nil }
        let rest = UInt16(truncatingIfNeeded: feature & ((1 << (32 - bucketBits)) - 1))
        var bytes = [UInt8(truncatingIfNeeded: rest), UInt8(truncatingIfNeeded: rest >> 8)]
        append(labels, to: &bytes)
        return bytes + weights
    }
}
