import HTTPTypes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension WeChatPayError {
    /// The codes after which nobody knows yet whether the call took effect.
    private static let unsettledCodes: Set = [
        "SYSTEMERROR", "SYSTEM_ERROR", "BANKERROR", "USERPAYING", "PROCESSING", "BIZERR_NEED_RETRY", "SEND_FAILED", "FREQUENCY_LIMITED", "FREQ_LIMIT",
    ]
    /// Those after which the same request may fare better.
    private static let passingCodes: Set = ["SYSTEMERROR", "SYSTEM_ERROR", "BANKERROR", "BIZERR_NEED_RETRY", "FREQUENCY_LIMITED", "FREQ_LIMIT"]

    /// What a message of APIv2 says that is no success.
    ///
    /// - Parameter isVerified: whether its signature was verified; else its words are of unknown origin.
    init(message: XML, _ answer: TransportResponse, to call: Call, isVerified: Bool) {
        let code = message.err_code.nonEmpty ?? message.retcode.nonEmpty ?? message.error_code.nonEmpty
        let isPassing = answer.status >= 500 || answer.status == 429 || Self.passingCodes.contains(code ?? "")
        let isUnsettled = !isVerified || isPassing || Self.unsettledCodes.contains(code ?? "")
        let text =
            message.err_code_des.nonEmpty ?? message.retmsg.nonEmpty ?? message.return_msg.nonEmpty
            ?? "The platform answered HTTP \(answer.status) without a message."
        var advice: [String] = []
        if let hint = Self.hint(text, code: code) { advice.append(hint) }
        if !isVerified {
            advice.append(
                call.rules?.traits.contains(.unsignedAnswer) == true
                    ? "The platform signs no answer of this operation, so its words are as good as the connection."
                    : "The answer carries no signature: something between may have made it, so it proves nothing about the call."
            )
        }
        if isUnsettled { advice.append(call.adviceWhileUnknown) }
        self.init(
            isVerified ? .rejected : .unverifiedError, text, code: code, status: answer.status, requestID: answer.headers[.requestID],
            outcome: isUnsettled ? .unknown : .rejected, isRetryable: isPassing && call.isHarmlessToRepeat,
            advice: advice.isEmpty ? nil : advice.joined(separator: " ")
        )
    }

    /// An answer to a call of APIv2 that is no message.
    init(unreadable answer: TransportResponse, to call: Call, because error: any Error) {
        let reason = (error as? WeChatPayError)?.message ?? "It can't be read."
        self.init(
            (error as? WeChatPayError)?.kind ?? .unreadableBody, "The platform answered HTTP \(answer.status). \(reason)", status: answer.status,
            requestID: answer.headers[.requestID], outcome: .unknown,
            isRetryable: (answer.status >= 500 || answer.status == 429) && call.isHarmlessToRepeat,
            advice: "Check the base URL and what stands between (a proxy, a login page). \(call.adviceWhileUnknown)"
        )
    }

    private static func hint(_ text: String, code: String?) -> String? {
        if code == "SIGNERROR" || code == "SIGN_ERROR" || text.contains("签名错误") || text.contains("签名失败") {
            return "Check the APIv2 key (its change takes effect at once), mch_id, and that sign_type is one that the operation takes."
        }
        if text.contains("证书") || code == "CA_ERROR" {
            return "This operation demands the merchant's TLS certificate: apiclient_cert.pem with its key, of the mch_id in the message."
        }
        if code == "USERPAYING" { return "The user is still to enter the password: query every ten seconds, and reverse when it stays so." }
        return nil
    }
}

extension XML {
    fileprivate var nonEmpty: String? { string.flatMap { $0.isEmpty ? nil : $0 } }
}
