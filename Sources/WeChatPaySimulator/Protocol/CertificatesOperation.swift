import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// `GET /v3/certificates`: the platform's certificates, encrypted under the merchant's APIv3 key.
enum CertificatesOperation {
    static func make(keychain: PlatformKeychain, apiV3Key: APIv3Key) -> Operation {
        Operation(.get, "/v3/certificates") { context in
            guard let certificates = keychain.certificates(at: Date()) else { throw PlatformError.notFound("无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥") }
            switch context.query["algorithm_type"] ?? "RSA" {
            case "RSA", "ALL": break
            case "SM2": throw PlatformError.notFound("无可用的国密平台证书")
            case let other:
                throw PlatformError.parameter("algorithm_type", value: .string(other), issue: "取值应为 RSA、SM2、ALL", location: "query")
            }
            let encrypted = try certificates.map { certificate -> JSON in
                let encrypted = try apiV3Key.encrypt(Data(certificate.pemRepresentation.utf8), associatedData: "certificate")
                return [
                    "serial_no": .string(certificate.serial), "effective_time": .string(ShanghaiTime.text(certificate.notValidBefore)),
                    "expire_time": .string(ShanghaiTime.text(certificate.notValidAfter)),
                    "encrypt_certificate": [
                        "algorithm": .string(encrypted.algorithm), "nonce": .string(encrypted.nonce), "associated_data": "certificate",
                        "ciphertext": .string(encrypted.ciphertext),
                    ],
                ]
            }
            return .ok(["data": .array(encrypted)])
        }
    }
}
