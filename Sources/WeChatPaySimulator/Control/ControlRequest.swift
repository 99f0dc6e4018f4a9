import WeChatPay

/// A call of the control API: what its path, its query and its body say.
struct ControlRequest: Sendable {
    private let variables: [String: String]
    private let query: [String: String]
    private let body: JSON

    /// - Throws: ``SimulatorError`` for a body that is no JSON object.
    init(_ request: Platform.Request, variables: [String: String]) throws(SimulatorError) {
        self.variables = variables
        self.query = Dictionary(request.query.map { ($0.name, $0.value) }) { _, later in later }
        guard let bytes = request.body else { throw SimulatorError(english: "The body is too large.", kind: .invalid) }
        guard let body = bytes.isEmpty ? JSON.object([:]) : try? JSON(parsing: bytes), body.object != nil else {
            throw SimulatorError(english: "The body is not a JSON object.", kind: .invalid)
        }
        self.body = body
    }

    /// A variable of the path.
    subscript(name: String) -> String { variables[name] ?? "" }

    /// Whether the body has a member.
    func has(_ name: String) -> Bool { !body[name].isNull }

    func text(_ name: String) throws(SimulatorError) -> String {
        guard let text = try optionalText(name) else { throw SimulatorError(english: "The body must have the string \(name).", kind: .invalid) }
        return text
    }

    func optionalText(_ name: String) throws(SimulatorError) -> String? {
        if body[name].isNull { return nil }
        guard let text = body[name].string else { throw SimulatorError(english: "\(name) is a string.", kind: .invalid) }
        return text
    }

    func number(_ name: String) throws(SimulatorError) -> Int {
        guard let number = body[name].int else { throw SimulatorError(english: "The body must have the whole number \(name).", kind: .invalid) }
        return number
    }

    func flag(_ name: String) throws(SimulatorError) -> Bool? {
        if body[name].isNull { return nil }
        guard let flag = body[name].bool else { throw SimulatorError(english: "\(name) is true or false.", kind: .invalid) }
        return flag
    }

    var wholeBody: JSON { body }

    /// A value of the query.
    func query(_ name: String) -> String? { query[name] }

    /// A number of the query.
    func queryNumber(_ name: String, in range: ClosedRange<Double>) throws(SimulatorError) -> Double? {
        guard let text = query[name] else { return nil }
        guard let number = Double(text), range.contains(number) else {
            throw SimulatorError(english: "\(name) in the query is a number from \(range.lowerBound) to \(range.upperBound).", kind: .invalid)
        }
        return number
    }
}
