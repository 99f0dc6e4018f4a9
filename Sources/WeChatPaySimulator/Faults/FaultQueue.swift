import HTTPTypes
import Synchronization

/// The troubles that wait for their call.
public final class FaultQueue: Sendable {
    private let faults = Mutex<[Fault]>([])

    /// Makes trouble on the next call that `fault` names.
    public func add(_ fault: Fault) { faults.withLock { $0.append(fault) } }

    /// The troubles that have not happened yet.
    public var pending: [Fault] { faults.withLock { $0 } }

    func take(_ method: HTTPRequest.Method, _ template: String) -> Fault.Effect? {
        faults.withLock { faults in
            guard let index = faults.firstIndex(where: { $0.method == method && $0.template == template }) else { return nil }
            return faults.remove(at: index).effect
        }
    }
}
