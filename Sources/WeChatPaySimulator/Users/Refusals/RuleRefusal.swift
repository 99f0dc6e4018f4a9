/// What the rules refuse a user, in the words of both languages.
///
/// The rules themselves throw problems without any words. Each kind of problem gets its words here, by a switch without a default, so that a
/// new problem without words does not compile. In Chinese they are what the platform tells a merchant of it.
protocol RuleRefusal: Error {
    /// Whether there is nothing of that number.
    var isNotFound: Bool { get }
    /// A sentence.
    var english: String { get }
    var chinese: String { get }
}

extension RuleRefusal where Self: V3Problem {
    var chinese: String { platformError.message + "。" }
}

extension SimulatorError {
    init(_ refusal: any RuleRefusal) { self.init(refusal.english, refusal.chinese, kind: refusal.isNotFound ? .notFound : .conflict) }
}
