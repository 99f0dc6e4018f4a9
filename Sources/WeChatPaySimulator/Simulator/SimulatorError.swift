/// The simulator can't be started or used as asked.
public struct SimulatorError: Error, Sendable, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}
