import SwiftASN1
import WeChatPay
import X509

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension RequestGate {
    /// What the platform says where an operation demands the client certificate.
    struct ClientCertificateProblem: Error, Hashable {
        let message: String
    }

    /// Lets through only a connection that has shown the merchant's own certificate, in time.
    ///
    /// - Parameter certificate: the one that was verified when the connection was made; `nil` for none.
    func checkClientCertificate(_ certificate: RSACertificate?, at date: Date) throws(ClientCertificateProblem) {
        guard let certificate else { throw ClientCertificateProblem(message: "证书出错，请登录微信支付商户平台下载证书") }
        let names = certificate.certificate.subject.flatMap { $0 }.filter { $0.type == .RDNAttributeType.commonName }.map { String($0.value) }
        guard names == [mchid] else {
            throw ClientCertificateProblem(message: "证书与商户号不匹配：商户号 \(mchid) 不能使用 \(names.compactMap { $0 }.joined(separator: "、")) 的证书")
        }
        guard certificate.serial == merchantSerial else {
            throw ClientCertificateProblem(message: "证书已作废：商户号 \(mchid) 的当前证书为 \(merchantSerial)，而非 \(certificate.serial)")
        }
        guard certificate.notValidBefore <= date else { throw ClientCertificateProblem(message: "证书尚未生效：\(certificate.serial)") }
        guard date <= certificate.notValidAfter else {
            throw ClientCertificateProblem(message: "证书已过期：\(certificate.serial)，请登录微信支付商户平台更换证书")
        }
    }
}
