import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What an operation answers.
struct OperationAnswer: Sendable {
    enum Content: Sendable {
        case none
        case json(JSON)
        case file(DownloadedFile)
    }

    var status = 200
    var content: Content

    static let noContent = OperationAnswer(status: 204, content: .none)

    static func ok(_ body: JSON) -> OperationAnswer { OperationAnswer(content: .json(body)) }

    /// The error's code, where it is one.
    var code: String? {
        if case .json(let body) = content { body.code.string } else { nil }
    }
}

extension OperationAnswer {
    init(_ error: PlatformError) {
        self.init(status: error.status, content: .json(error.body))
    }
}
