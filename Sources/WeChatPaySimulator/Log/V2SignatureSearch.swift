import Crypto
import HTTPTypes
import WeChatPay
import WeChatPayCatalog
import WeChatPaySpec

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Looks for what was signed in a request of APIv2 in place of what should have been: tries the usual mistakes, and pairs of them.
struct V2SignatureSearch: SignatureInspector {
    typealias Mistake = Simulator.SignatureMistake

    let credentials: Simulator.Credentials

    /// What the signed text is made of.
    private struct Parts {
        enum Order { case bytes, asSent, ignoringCase }
        enum Ending { case key, nothing, bareKey }

        var parameters: [(name: String, value: String)]
        var order = Order.bytes
        var ending = Ending.key
        var signsEmptyValues = false
        var key: String
        var type: SignType

        private var text: String {
            let signed = parameters.filter { signsEmptyValues || !$0.value.isEmpty }
            let sorted =
                switch order {
                case .asSent: signed
                case .bytes: signed.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
                case .ignoringCase: signed.sorted { $0.name.lowercased() < $1.name.lowercased() }
                }
            return sorted.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
        }

        mutating func escape(_ change: (String) -> String) { parameters = parameters.map { ($0.name, change($0.value)) } }

        /// With the key in it, or with what stands for it.
        func text(key: String) -> String {
            switch ending {
            case .key: "\(text)&key=\(key)"
            case .nothing: text
            case .bareKey: text + key
            }
        }

        var signature: String {
            let message = Data(text(key: key).utf8)
            return switch type {
            case .md5: Insecure.MD5.hash(data: message).hexadecimal
            case .hmacSHA256: HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: Data(key.utf8))).hexadecimal
            }
        }
    }

    private struct Variant {
        let mistake: Mistake
        let change: (inout Parts) -> Void
    }

    private static let mask = "‹APIv2 key›"

    func comparison(of request: Simulator.ReceivedRequest) -> Simulator.SignatureComparison? {
        guard let parameters = request.v2Parameters, let signature = parameters.first(where: { $0.name == "sign" })?.value else { return nil }
        let type = parameters.first { $0.name == "sign_type" }.flatMap { SignType(rawValue: $0.value) } ?? .md5
        let parts = Parts(parameters: parameters.filter { $0.name != "sign" }, key: rightKey(for: request), type: type)
        let found = mistakes(in: parts, sent: parameters, signature)
        return Simulator.SignatureComparison(
            expected: parts.text(key: Self.mask), signed: found?.1.text(key: Self.mask), mistakes: found?.0 ?? [], isV2: true
        )
    }

    private func rightKey(for request: Simulator.ReceivedRequest) -> String {
        V2Gate.isSandbox(request.path) ? credentials.sandboxKey : credentials.apiV2Key
    }

    private func mistakes(in parts: Parts, sent parameters: [(name: String, value: String)], _ signature: String) -> ([Mistake], Parts)? {
        if parts.signature.uppercased() == signature.uppercased() {
            return ([signature == signature.lowercased() ? .lowerCase : .signatureInOtherEncoding], parts)
        }
        if let bytes = Data(base64Encoded: signature), bytes.hexadecimal == parts.signature { return ([.signatureInOtherEncoding], parts) }
        // Of a mistake in the text, how the signature is written is not looked at.
        func isSigned(_ parts: Parts) -> Bool { parts.signature == signature.lowercased() }
        let variants = self.variants(parts, parameters)
        for variant in variants {
            var changed = parts
            variant.change(&changed)
            if isSigned(changed) { return ([variant.mistake], changed) }
        }
        for (index, first) in variants.enumerated() {
            for second in variants[(index + 1)...] {
                var changed = parts
                first.change(&changed)
                second.change(&changed)
                if isSigned(changed) { return (first.mistake == second.mistake ? [first.mistake] : [first.mistake, second.mistake], changed) }
            }
        }
        return nil
    }

    private func variants(_ parts: Parts, _ sent: [(name: String, value: String)]) -> [Variant] {
        var variants = [
            Variant(mistake: .keyMissing) { $0.ending = .nothing },
            Variant(mistake: .keyMissing) { $0.ending = .bareKey },
            Variant(mistake: .emptyValuesIncluded) { $0.signsEmptyValues = true },
            Variant(mistake: .notSorted) { $0.order = .asSent },
            Variant(mistake: .sortedIgnoringCase) { $0.order = .ignoringCase },
            Variant(mistake: .signTypeLeftOut) { $0.parameters.removeAll { $0.name == "sign_type" } },
            Variant(mistake: .nonceLeftOut) { $0.parameters.removeAll { $0.name == "nonce_str" } },
            Variant(mistake: .signIncluded) { $0.parameters.append(("sign", sent.first { $0.name == "sign" }?.value ?? "")) },
            Variant(mistake: .signIncluded) { $0.parameters.append(("sign", "")) },
            Variant(mistake: .otherSignType) { $0.type = parts.type == .md5 ? .hmacSHA256 : .md5 },
            Variant(mistake: .valuesEscaped) { $0.escape(percentEscaped) },
            Variant(mistake: .valuesEscaped) { $0.escape { percentEscaped($0).replacing("%20", with: "+") } },
            Variant(mistake: .valuesEscaped) { $0.escape(xmlEscaped) },
        ]
        for key in [credentials.apiV3Key, credentials.apiV2Key, credentials.sandboxKey, credentials.workwxSecret] where key != parts.key {
            variants.append(Variant(mistake: .otherKey) { $0.key = key })
        }
        if !sent.contains(where: { $0.name == "sign_type" }) {
            for type in SignType.allCases { variants.append(Variant(mistake: .signTypeAdded) { $0.parameters.append(("sign_type", type.rawValue)) }) }
        }
        return variants
    }
}

private func percentEscaped(_ text: String) -> String {
    text.utf8.map { byte in
        let isUnreserved =
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
            || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "-._~".utf8.contains(byte)
        if isUnreserved { return String(Unicode.Scalar(byte)) }
        let digits = String(byte, radix: 16).uppercased()
        return "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
}

private func xmlEscaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
}

extension Simulator.ReceivedRequest {
    /// What a message of APIv2 says, empty values included.
    fileprivate var v2Parameters: [(name: String, value: String)]? {
        guard let method = HTTPRequest.Method(rawValue: method) else { return nil }
        let request = Platform.Request(method: method, target: target, headers: headers, body: body)
        let description = try? APICatalog.shared.entry(method: self.method, path: "/v2" + path)?.operation
        return try? V2Message(request, description).parameters
    }
}
