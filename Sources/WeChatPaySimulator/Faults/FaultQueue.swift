import HTTPTypes
import Synchronization

/// The troubles that wait for their call.
public final class FaultQueue: Sendable {
    private let faults = Mutex<[Fault]>([])

    /// Makes trouble on the next call that `fault` names.
    public func add(_ fault: Fault) { faults.withLock { $0.append(fault) } }

    /// The troubles that have not happened yet.
    public var pending: [Fault] { faults.withLock { $0 } }

    /// - Parameter templates: the paths that the operation goes by.
    func take(_ method: HTTPRequest.Method, _ templates: [String]) -> Fault.Effect? {
        faults.withLock { faults in
            guard let index = faults.firstIndex(where: { $0.method == method && templates.contains($0.template) }) else { return nil }
            return faults.remove(at: index).effect
        }
    }
}
