import HTTPTypes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Decides what an answer is: a response, an error of the platform, or nothing to be believed.
struct AnswerCheck: Sendable {
    let verifier: MessageVerifier
    let decrypter: any FieldDecrypter

    /// - Throws: ``WeChatPayError``. What can't be verified is never returned.
    func accept(_ signed: SignedCall, _ answer: TransportResponse) async throws -> WeChatPay.Response {
        let isSuccess = (200..<300).contains(answer.status)
        var isVerified = true
        do {
            if isSuccess {
                isVerified = try await verifySuccess(signed.call, answer)
            } else if answer.headers.contains(.wechatPaySignature) {
                try await verifier.verify(headers: answer.headers, body: answer.body)
            } else {
                isVerified = false
            }
        } catch {
            throw Self.unbelievable(error, answer: answer, call: signed.call)
        }
        guard isSuccess else {
            guard answer.status >= 400 else {
                throw WeChatPayError(
                    .unexpectedStatus, "The answer's status \(answer.status) is none that the platform's APIs give.", status: answer.status,
                    requestID: answer.headers[.requestID], outcome: .unknown,
                    advice: "Check the base URL and what stands between (a proxy, a login page)."
                )
            }
            throw WeChatPayError(answer: answer, to: signed, isVerified: isVerified, now: verifier.now())
        }
        return WeChatPay.Response(status: answer.status, headers: answer.headers, body: answer.body, isVerified: isVerified, decrypter: decrypter)
    }

    private func verifySuccess(_ call: Call, _ answer: TransportResponse) async throws -> Bool {
        switch SignedBody(method: call.method, path: call.path) {
        case .body: try await verifier.verify(headers: answer.headers, body: answer.body)
        case .digest:
            try await verifier.verify(headers: answer.headers, body: SignedBody.digestText(headers: answer.headers, body: answer.body))
        case .nothing:
            guard answer.headers.contains(.wechatPaySignature) else { return false }
            try await verifier.verify(headers: answer.headers, body: answer.body)
        }
        return true
    }

    private static func unbelievable(_ error: any Error, answer: TransportResponse, call: Call) -> any Error {
        guard var error = error as? WeChatPayError else { return error }
        error.status = answer.status
        error.requestID = answer.headers[.requestID]
        error.outcome = .unknown
        error.isRetryable = call.isRepeatable && error.kind == .signatureProbe
        return error
    }
}

extension HTTPFields {
    func contains(_ name: HTTPField.Name) -> Bool { self[name] != nil }
}
