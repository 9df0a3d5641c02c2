/// Why no names are found.
public enum RecognitionError: Error, Equatable, Sendable {
    /// The program was built without a model.
    case missingModel
    /// The model is not what was written: its length, its layout or its checksum is wrong.
    case damagedModel
    /// The model was trained for another version of the program.
    case modelOfOtherVersion(UInt32)
}

extension RecognitionError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .missingModel:
            "the model for names is missing; no names are marked"
        case .damagedModel:
            "the model for names is damaged; no names are marked"
        case .modelOfOtherVersion(let version):
            "the model for names has version \(version), not \(RecogniserModel.version); no names are "
                + "marked"
        }
    }
}
