import Crypto
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The operations of APIv2 that have rules.
enum V2Operations {
    static func all(_ credentials: Simulator.Credentials, bankKey: RSAPrivateKey) -> [V2Operation] {
        [
            V2Operation("/risk/getpublickey", isQuery: true) { _ in .ok(["pub_key": .text(bankKey.publicKey.pkcs1PEMRepresentation)]) },
            V2Operation("/xdc/apiv2getsignkey/sign/getsignkey", isQuery: true) { _ in .ok(["sandbox_signkey": .text(credentials.sandboxKey)]) },
        ] + PapayV2Operations.all + PapayV2Deductions.all + V2OrderOperations.all + V2PaymentCodeOperations.all + V2RefundOperations.all
            + V2RedPacketOperations.all + V2BillOperations.all
    }
}

extension Simulator.Credentials {
    /// The key of APIv2's sandbox, always the same for the same merchant.
    var sandboxKey: String { derived("sandbox") }

    /// The secret of the merchant's payment application in WeCom, always the same for the same merchant.
    public var workwxSecret: String { derived("WeCom") }

    private func derived(_ purpose: String) -> String { Insecure.MD5.hash(data: Data("\(purpose) \(apiV2Key)".utf8)).hexadecimal }
}
