import HTTPTypes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension WeChatPayError {
    /// What an error answer says.
    ///
    /// - Parameters:
    ///   - isVerified: whether its signature was verified; else its words are of unknown origin.
    init(answer: TransportResponse, to signed: SignedCall, isVerified: Bool, now: Date) {
        let body = (try? JSON(parsing: answer.body)) ?? .null
        let code = body.code.string
        let isUnsettled = !isVerified || answer.status >= 500 || answer.status == 429 || code == "SYSTEM_ERROR"
        let isPassing = answer.status >= 500 || answer.status == 429
        var message = body.message.string ?? "The platform answered HTTP \(answer.status) without a message."
        var advice: [String] = []

        if answer.status == 401,
            let difference = SignatureDifference(platform: body.detail.sign_information.truncated_sign_message.string, own: signed.text)
        {
            message += " " + difference.description
            advice.append(difference.advice)
        } else if code == "SIGN_ERROR" {
            advice.append("Check that the serial, the private key and the mchid belong together (`wechatpay doctor`).")
        }
        if let difference = ClockDifference(header: answer.headers[.date], from: now), difference.isBeyondTolerance {
            message += " The local clock is \(difference.description) the platform's."
            advice.append("Set the local clock (NTP): the platform refuses requests signed more than 5 minutes off.")
        }
        if !isVerified {
            advice.append("The answer could not be verified: something between may have made it, so it proves nothing about the call.")
        }
        if isUnsettled {
            advice.append(signed.call.adviceWhileUnknown)
        }
        self.init(
            isVerified ? .rejected : .unverifiedError, message, code: code, detail: body.object?["detail"],
            status: answer.status, requestID: answer.headers[.requestID], outcome: isUnsettled ? .unknown : .rejected,
            isRetryable: isPassing && signed.call.isHarmlessToRepeat, advice: advice.isEmpty ? nil : advice.joined(separator: " ")
        )
    }
}

/// Where the text that the platform expected to be signed differs from the one signed here.
struct SignatureDifference {
    let description: String
    let advice: String

    private static let lines = ["method", "URL", "timestamp", "nonce"]

    /// - Parameter platform: the beginning of the platform's text, as its error shows it.
    init?(platform: String?, own: Data) {
        guard let platform, !platform.isEmpty else { return nil }
        let own = String(decoding: own, as: UTF8.self)
        if own.hasPrefix(platform) {
            description = "The text signed here is the one the platform expected, so the key differs."
            advice = "The private key does not belong to the certificate that the platform holds under this serial, or the mchid is another's."
            return
        }
        let theirs = platform.split(separator: "\n", maxSplits: 4, omittingEmptySubsequences: false)
        let ours = own.split(separator: "\n", maxSplits: 4, omittingEmptySubsequences: false)
        for (index, name) in Self.lines.enumerated() where index < theirs.count && theirs[index] != ours[index] {
            description = "The \(name) signed here is “\(ours[index])”; the platform expected “\(theirs[index])”."
            advice = "Something between changed the request's \(name) after it was signed."
            return
        }
        description = "The body signed here is not the one the platform got."
        advice = "Something between changed the request's body after it was signed."
    }
}
