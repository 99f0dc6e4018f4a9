/// The simulator can't be started or used as asked.
public struct SimulatorError: Error, Sendable, CustomStringConvertible {
    /// What it is about.
    public enum Kind: Sendable, Hashable {
        /// There is nothing of that number.
        case notFound
        /// It can't be understood, or never can be.
        case invalid
        /// It is not possible as things stand.
        case conflict
        /// It did not come about in time.
        case timeout
    }

    public let kind: Kind
    public let description: String

    init(_ description: String, kind: Kind = .conflict) {
        self.kind = kind
        self.description = description
    }

    static func notFound(_ description: String) -> SimulatorError { SimulatorError(description, kind: .notFound) }
    static func invalid(_ description: String) -> SimulatorError { SimulatorError(description, kind: .invalid) }
}
