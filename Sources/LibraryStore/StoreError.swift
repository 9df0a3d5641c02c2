/// What can go wrong with the index, the notebook and the places that they live in.
public enum StoreError: Error, Hashable, Sendable {
    /// The file cannot be opened or made; `reason` is a clause without a full stop.
    case cannotOpen(path: String, reason: String)
    /// The file is no database, or not a sound one. It was left as it is.
    case damaged(path: String)
    /// The file or its directory cannot be written to.
    case readOnly(path: String)
    /// The file was written by a later version of the program. It was left as it is.
    case newerSchema(path: String, found: Int, known: Int)
    /// Another program held the file for longer than we wait.
    case busy(path: String)
    /// There is no room left on the device.
    case full(path: String)
    /// Reading or writing failed; `code` is SQLite's extended result code or an `errno`.
    case io(path: String, code: Int)
    /// Neither the environment nor the user database says where the user's files live.
    case noHome

    /// A sentence or two for the user: what happened, and what can be done about it.
    public var message: String {
        switch self {
        case .cannotOpen(let path, let reason):
            "\(path) cannot be opened: \(reason). Check the path and its permissions."
        case .damaged(let path):
            "\(path) is damaged and was left as it is. `dossier notes recover` makes a new one of "
                + "what can be read in it, `dossier notes restore` one of a backup; both keep it."
        case .readOnly(let path):
            "\(path) is read-only, so nothing was saved. Make the file and its directory "
                + "writable, or choose another place."
        case .newerSchema(let path, let found, let known):
            "\(path) was written by a newer version of dossier (format \(found), this one knows "
                + "\(known)) and was left as it is. Update dossier, or choose another file."
        case .busy(let path):
            "\(path) is in use by another program, so nothing was saved. Try again in a moment."
        case .full(let path):
            "There is no room left on the device of \(path), so nothing was saved. Make room "
                + "and try again."
        case .io(let path, let code):
            "\(path) could not be read or written (error \(code)), so nothing was saved. Check "
                + "the disk, and that `ulimit -f` allows a file of its size, and try again."
        case .noHome:
            "There is no home directory: HOME is not set and the user database has no entry. "
                + "Set HOME to a directory of yours."
        }
    }

    /// What happened, as a clause without a full stop and without advice.
    public var clause: String {
        switch self {
        case .cannotOpen(let path, let reason): "\(path) cannot be opened: \(reason)"
        case .damaged(let path): "\(path) is damaged"
        case .readOnly(let path): "\(path) is read-only"
        case .newerSchema(let path, _, _): "\(path) was written by a newer version of dossier"
        case .busy(let path): "\(path) is in use by another program"
        case .full(let path): "there is no room left on the device of \(path)"
        case .io(let path, let code): "\(path) could not be read or written (error \(code))"
        case .noHome: "there is no home directory"
        }
    }
}
