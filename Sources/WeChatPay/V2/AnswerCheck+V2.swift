import HTTPTypes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension AnswerCheck {
    /// Decides what an answer of APIv2 is.
    ///
    /// - Throws: ``WeChatPayError``. What can't be verified is never returned, but for the operations that the platform leaves unsigned.
    func acceptV2(_ call: Call, _ answer: TransportResponse) throws -> WeChatPay.Response {
        if call.rules?.traits.contains(.file) == true, (200..<300).contains(answer.status), !XMLStart.isAtStart(of: answer.body) {
            return WeChatPay.Response(status: answer.status, headers: answer.headers, body: answer.body, isVerified: false, decrypter: decrypter)
        }
        let message: XML
        do {
            message = try XML(parsing: answer.body)
        } catch {
            throw WeChatPayError(unreadable: answer, to: call, because: error)
        }
        let isVerified = try verifyV2(message, call, answer)
        guard (200..<300).contains(answer.status), message.isSuccess else {
            throw WeChatPayError(message: message, answer, to: call, isVerified: isVerified)
        }
        return WeChatPay.Response(
            status: answer.status, headers: answer.headers, body: answer.body, isVerified: isVerified, message: message, decrypter: decrypter
        )
    }

    /// Accepts a file while it is still coming. One that begins as XML is an error.
    ///
    /// - Throws: ``WeChatPayError``.
    func acceptV2(_ call: Call, _ answer: TransportStream) async throws -> WeChatPay.FileStream {
        let body: PeekedBody
        do {
            body = try await PeekedBody(answer.body, peekingAt: XMLStart.length)
        } catch let error as TransportError {
            throw WeChatPayError(sending: error, call: call)
        }
        guard (200..<300).contains(answer.status), !XMLStart.isAtStart(of: body.head) else {
            let whole = try await collected(TransportStream(status: answer.status, headers: answer.headers, body: body), of: call)
            let response = try acceptV2(call, whole)
            throw WeChatPayError(
                .unreadableBody, "The answer is a message, where a file was expected.", status: response.status, requestID: response.requestID,
                outcome: .unknown
            )
        }
        return WeChatPay.FileStream(status: answer.status, headers: answer.headers, isVerified: false, body: body, expectedSHA1: nil)
    }

    /// - Returns: false for an answer that carries no signature and may come without one, and for an error without one.
    private func verifyV2(_ message: XML, _ call: Call, _ answer: TransportResponse) throws -> Bool {
        func unbelievable(_ kind: WeChatPayError.Kind, _ text: String, _ advice: String) -> WeChatPayError {
            WeChatPayError(
                kind, text, status: answer.status, requestID: answer.headers[.requestID], outcome: .unknown,
                isRetryable: call.isRepeatable, advice: "\(advice) \(call.adviceWhileUnknown)"
            )
        }
        guard !message.sign.isMissing else {
            guard !message.isSuccess || call.rules?.traits.contains(.unsignedAnswer) == true else {
                throw unbelievable(
                    .missingSignature, "The answer carries no signature, so it may be anyone's.",
                    "Look at what stands between (a proxy, a test server)."
                )
            }
            return false
        }
        guard let parameters = message.signedParameters, let apiV2Key, apiV2Key.isValidSignature(message.sign.string ?? "", of: parameters) else {
            throw unbelievable(
                .signatureMismatch, "The answer's sign does not fit its members and the APIv2 key.",
                "Either it was altered on its way, or the platform holds another APIv2 key (changed on its website?)."
            )
        }
        return true
    }
}

/// How an error begins where a file was asked for.
private enum XMLStart {
    private static let marks = ["<xml>", "<?xml"].map { Data($0.utf8) }
    static let length = 5

    static func isAtStart(of head: Data) -> Bool { marks.contains { head.starts(with: $0) } }
}
