import HTTPTypes
import WeChatPay
import WeChatPaySimulator

/// The platform's keys: certificates that come by themselves, then the public key.
enum PlatformKeysScene {
    static func play(on stage: Stage) async throws {
        await stage.narrator.begin("1. Platform keys")
        try await stage.withClient(.certificates) { wechatPay in
            try await stage.step("download the platform's certificates, decrypt them, verify the answer with them") {
                let keys = try await wechatPay.downloadPlatformCertificates()
                return "certificates \(keys.map(\.serial).joined(separator: ", "))"
            }
            try await query(wechatPay, "a refusal, verified with the certificate", on: stage)
        }
        try await stage.withClient(.publicKey) { wechatPay in
            try await stage.step("public-key mode: the same call is answered under the public key") {
                let answer = try await wechatPay.v3.certificates.get()
                return "signed under \(answer.headers[.wechatPaySerial] ?? "?")"
            }
            try await query(wechatPay, "a refusal, verified with the public key", on: stage)
        }
        await stage.narrator.verified("platform certificates downloaded, decrypted and used; public-key mode gives the same answers")
    }

    private static func query(_ wechatPay: WeChatPay, _ title: String, on stage: Stage) async throws {
        try await stage.refusal(title, code: "ORDER_NOT_EXIST") {
            _ = try await wechatPay.v3.ebike.charge.transactions.outTradeNo("no-such-order").get()
        }
    }
}
