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
    /// What the console says.
    let text: Text

    public var description: String { text[.english] }

    init(_ text: Text, kind: Kind = .conflict) {
        self.kind = kind
        self.text = text
    }

    init(_ english: String, _ chinese: String, kind: Kind = .conflict) { self.init(Text(english, chinese), kind: kind) }

    /// What only programs and terminals are told, never the console: how the simulator is started, and how a test calls it.
    init(english: String, kind: Kind = .conflict) { self.init(Text(english, english), kind: kind) }

    static func notFound(_ english: String, _ chinese: String) -> SimulatorError { SimulatorError(english, chinese, kind: .notFound) }
    static func invalid(_ english: String, _ chinese: String) -> SimulatorError { SimulatorError(english, chinese, kind: .invalid) }
}
