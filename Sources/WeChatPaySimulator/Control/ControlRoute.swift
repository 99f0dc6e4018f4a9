import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Something that the control API offers. Whoever adds one describes it in `openapi.yaml`; a test compares the two.
struct ControlRoute: Sendable {
    typealias Action = @Sendable (ControlAPI, ControlRequest) async throws -> ControlAnswer

    let method: HTTPRequest.Method
    let path: OperationPath
    let action: Action

    /// - Parameter template: what follows `/simulator/`.
    init(_ method: HTTPRequest.Method, _ template: String, _ action: @escaping Action) {
        self.method = method
        self.path = OperationPath(ControlAPI.prefix + template)
        self.action = action
    }

    static let all: [ControlRoute] =
        description + clock + contracts + orders + refunds + deductions + parking + media + account + profitSharing + transfers + messages + faults
        + requests + notifications + keys

    private static let description = [
        ControlRoute(.get, "openapi.yaml") { _, _ in .bytes(Data(PackageResources.openapi_yaml), type: "application/yaml") }
    ]
}
