/// A check that a request did not pass, and what the platform answers then.
struct Refusal<Problem: Error>: Error {
    let check: Simulator.RequestCheck.Kind
    let problem: Problem

    init(_ check: Simulator.RequestCheck.Kind, _ problem: Problem) {
        self.check = check
        self.problem = problem
    }
}

extension Refusal: V3Problem where Problem == PlatformError {
    var platformError: PlatformError { problem }
}

extension Refusal: V2Problem where Problem == V2Error {
    var v2Error: V2Error { problem }
}

/// Says which check a problem is of.
func checking<Value, Problem: Error>(_ check: Simulator.RequestCheck.Kind, _ body: () throws(Problem) -> Value) throws(Refusal<Problem>) -> Value {
    do {
        return try body()
    } catch {
        throw Refusal(check, error)
    }
}
