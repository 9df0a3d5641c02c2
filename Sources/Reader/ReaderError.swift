import Annotating
import Indexing
import LibraryStore

/// What goes wrong in the reader itself.
enum ReaderError: Error {
    /// The article is no longer in the library.
    case gone
    /// The note is no longer in the notebook.
    case noNote
    /// The decision is no longer in the notebook.
    case noDecision
    /// The name is no longer in the library, or never was.
    case noName
    /// What is to be told from a name goes by no other.
    case soleName(String)

    var message: String {
        switch self {
        case .gone: "This article is no longer in the library."
        case .noNote: "This note is no longer in the notebook."
        case .noDecision: "This decision is no longer in the notebook."
        case .noName: "Nothing of this name is mentioned."
        case .soleName(let name):
            "It goes by no other name that “\(name)” could be told from; split takes out one mention."
        }
    }
}

/// The sentence for people that an error is worth, whichever module it comes from.
public func message(for error: any Error) -> String {
    switch error {
    case let error as ReaderError: error.message
    case let error as StoreError: error.message
    case let error as IndexingError: error.message
    case let error as ExternalEditor.Failure: error.message
    case let error as Configuration.Failure: error.message
    case let error as FileFailure: error.message
    case let error as ExchangeError: error.description
    default: "\(error)"
    }
}
