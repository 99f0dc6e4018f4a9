import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Looks for what was signed in a request of APIv3 in place of what should have been: tries the usual mistakes, and pairs of them.
struct SignatureSearch: SignatureInspector {
    typealias Mistake = Simulator.SignatureMistake

    let merchantKey: RSAPublicKey

    /// What the signed text is made of.
    struct Parts {
        var method: String
        var target: String
        var timestamp: String
        var nonce: String
        var body: Data
        var form = Form.request

        enum Form { case request, withoutLastNewline, carriageReturns, backslashes, nonceFirst, answer }

        var text: Data {
            switch form {
            case .request: lines([method, target, timestamp, nonce])
            case .withoutLastNewline: lines([method, target, timestamp, nonce]).dropLast()
            case .carriageReturns: lines([method, target, timestamp, nonce], end: "\r\n")
            case .backslashes: lines([method, target, timestamp, nonce], end: "\\n")
            case .nonceFirst: lines([method, target, nonce, timestamp])
            case .answer: lines([timestamp, nonce])
            }
        }

        private func lines(_ head: [String], end: String = "\n") -> Data {
            Data(head.map { $0 + end }.joined().utf8) + body + Data(end.utf8)
        }
    }

    /// One way to get a part of the text wrong.
    struct Variant {
        let mistake: Mistake
        let change: (inout Parts) -> Void
    }

    /// Above this size of a body, in bytes, mistakes are tried one by one only.
    private static let largeBody = 64 << 10

    func comparison(of request: Simulator.ReceivedRequest) -> Simulator.SignatureComparison? {
        guard let authorization = try? Authorization(parsing: request.headers[.authorization] ?? "") else { return nil }
        let form = MultipartForm(contentType: request.contentType, body: request.body)
        let parts = Parts(
            method: request.method, target: request.target, timestamp: String(authorization.timestamp), nonce: authorization.nonce,
            body: form?.parts["meta"] ?? request.body
        )
        let found =
            spoiledSignature(authorization.signature, parts.text).map { ([$0], parts) }
            ?? Data(base64Encoded: authorization.signature).flatMap { wrongText($0, parts, request) }
        return Simulator.SignatureComparison(
            expected: String(decoding: parts.text, as: UTF8.self), signed: found.map { String(decoding: $0.1.text, as: UTF8.self) },
            mistakes: found?.0 ?? [], isV2: false
        )
    }

    /// The right text, with a signature of another kind or form.
    private func spoiledSignature(_ signature: String, _ text: Data) -> Mistake? {
        if let bytes = Data(base64Encoded: signature), OtherAlgorithms.isSignature(bytes, of: text, by: merchantKey) { return .otherAlgorithm }
        let isOtherForm = SignatureForms.readings(of: signature).contains { merchantKey.isValidSignature($0, for: text) }
        return isOtherForm ? .signatureInOtherEncoding : nil
    }

    private func wrongText(_ signature: Data, _ parts: Parts, _ request: Simulator.ReceivedRequest) -> ([Mistake], Parts)? {
        func isSigned(_ parts: Parts) -> Bool { merchantKey.isValidSignature(signature, for: parts.text) }
        let components = [
            Self.methods(parts), TargetVariants.all(of: parts.target, sentTo: request.authority), Self.forms(parts),
            BodyVariants.all(of: parts.body, in: request),
        ]
        for variant in components.joined() {
            var changed = parts
            variant.change(&changed)
            if isSigned(changed) { return ([variant.mistake], changed) }
        }
        guard parts.body.count <= Self.largeBody else { return nil }
        for (index, first) in components.enumerated() {
            for (one, other) in first.lazy.flatMap({ one in components[(index + 1)...].joined().lazy.map { (one, $0) } }) {
                var changed = parts
                one.change(&changed)
                other.change(&changed)
                if isSigned(changed) { return ([one.mistake, other.mistake], changed) }
            }
        }
        for milliseconds in 0..<1000 {
            var changed = parts
            changed.timestamp += String(String(1000 + milliseconds).dropFirst())
            if isSigned(changed) { return ([.timestampInMilliseconds], changed) }
        }
        return nil
    }

    private static func methods(_ parts: Parts) -> [Variant] {
        ["GET", "POST", "PUT", "PATCH", "DELETE", "get", "post", "put", "patch", "delete"].filter { $0 != parts.method }.map { method in
            Variant(mistake: .methodInOtherForm) { $0.method = method }
        }
    }

    private static func forms(_ parts: Parts) -> [Variant] {
        let forms: [(Mistake, Parts.Form)] = [
            (.lastNewlineMissing, .withoutLastNewline), (.otherLineBreaks, .carriageReturns), (.otherLineBreaks, .backslashes),
            (.nonceAndTimestampSwapped, .nonceFirst), (.answerFormSigned, .answer),
        ]
        return forms.map { mistake, form in Variant(mistake: mistake) { $0.form = form } }
    }
}
