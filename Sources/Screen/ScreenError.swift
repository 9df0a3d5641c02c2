public enum ScreenError: Error, Hashable {
    /// The system has no file descriptor left; the value is `errno`.
    case noDescriptor(Int32)
}
