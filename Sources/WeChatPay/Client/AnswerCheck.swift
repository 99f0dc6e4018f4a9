import Crypto
import HTTPTypes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Decides what an answer is: a response, an error of the platform, or nothing to be believed.
struct AnswerCheck: Sendable {
    let verifier: MessageVerifier
    let apiV2Key: APIv2Key?
    let decrypter: any FieldDecrypter
    /// In bytes.
    var maximumResponseSize = 32 * 1024 * 1024

    /// - Throws: ``WeChatPayError``. What can't be verified is never returned.
    func accept(_ signed: SignedCall, _ answer: TransportResponse) async throws -> WeChatPay.Response {
        if signed.call.v2Parameters != nil { return try acceptV2(signed.call, answer) }
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
            throw Self.unbelievable(error, status: answer.status, headers: answer.headers, call: signed.call)
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

    /// Accepts a file while it is still coming, as far as it can be verified then. A file whose own bytes are signed is read to its
    /// end first.
    ///
    /// - Throws: ``WeChatPayError``.
    func accept(_ signed: SignedCall, _ answer: TransportStream) async throws -> WeChatPay.FileStream {
        if signed.call.v2Parameters != nil { return try await acceptV2(signed.call, answer) }
        let content = signed.call.isProvenByLink ? .nothing : SignedBody(method: signed.call.method, path: signed.call.path)
        guard (200..<300).contains(answer.status), content != .body else {
            let response = try await accept(signed, try await collected(answer, of: signed.call))
            return WeChatPay.FileStream(
                status: response.status, headers: response.headers, isVerified: response.isVerified, body: Self.single(response.body),
                expectedSHA1: nil
            )
        }
        guard content == .digest else {
            return WeChatPay.FileStream(status: answer.status, headers: answer.headers, isVerified: false, body: answer.body, expectedSHA1: nil)
        }
        do {
            let (text, sha1) = try SignedBody.digestText(headers: answer.headers)
            try await verifier.verify(headers: answer.headers, body: text)
            return WeChatPay.FileStream(status: answer.status, headers: answer.headers, isVerified: true, body: answer.body, expectedSHA1: sha1)
        } catch {
            throw Self.unbelievable(error, status: answer.status, headers: answer.headers, call: signed.call)
        }
    }

    func collected(_ answer: TransportStream, of call: Call) async throws -> TransportResponse {
        var body = Data()
        do {
            for try await part in answer.body {
                guard body.count + part.count <= maximumResponseSize else {
                    throw TransportError(.responseTooLarge, reason: "more than \(maximumResponseSize) bytes")
                }
                body.append(part)
            }
        } catch let error as TransportError {
            throw WeChatPayError(sending: error, call: call)
        }
        return TransportResponse(status: answer.status, headers: answer.headers, body: body)
    }

    private static func single(_ body: Data) -> AsyncThrowingStream<Data, any Error> {
        AsyncThrowingStream { parts in
            parts.yield(body)
            parts.finish()
        }
    }

    private func verifySuccess(_ call: Call, _ answer: TransportResponse) async throws -> Bool {
        switch SignedBody(method: call.method, path: call.path) {
        case .body: try await verifier.verify(headers: answer.headers, body: answer.body)
        case .digest:
            let (text, sha1) = try SignedBody.digestText(headers: answer.headers)
            try await verifier.verify(headers: answer.headers, body: text)
            try SignedBody.check(Insecure.SHA1.hash(data: answer.body).hexadecimal, against: sha1)
        case .nothing:
            guard answer.headers.contains(.wechatPaySignature) else { return false }
            try await verifier.verify(headers: answer.headers, body: answer.body)
        }
        return true
    }

    private static func unbelievable(_ error: any Error, status: Int, headers: HTTPFields, call: Call) -> any Error {
        guard var error = error as? WeChatPayError else { return error }
        error.status = status
        error.requestID = headers[.requestID]
        error.outcome = .unknown
        error.isRetryable = call.isRepeatable && error.kind == .signatureProbe
        return error
    }
}

extension HTTPFields {
    func contains(_ name: HTTPField.Name) -> Bool { self[name] != nil }
}
