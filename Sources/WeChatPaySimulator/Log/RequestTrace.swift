#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What is noted of a request on its way through the platform.
struct RequestTrace {
    struct Failure: Sendable {
        let check: Simulator.RequestCheck.Kind
        let message: String
    }

    let time = Date()
    let start = ContinuousClock.now
    /// The checks that are made of such a request.
    var checks: [Simulator.RequestCheck.Kind]
    var templates: [String] = []
    var source: Simulator.ReceivedRequest.Source?
    var failure: Failure?
    var effect: Fault.Effect?
}
