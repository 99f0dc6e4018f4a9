/// How messages of APIv3 are signed: what `Authorization` begins with, and what `Wechatpay-Signature-Type` says.
public enum SignatureScheme: String, Sendable {
    /// RSA PKCS#1 v1.5 with SHA-256.
    case rsa = "WECHATPAY2-SHA256-RSA2048"
    /// SM2 with SM3, in ASN.1: Shangmi (国密).
    case sm2 = "WECHATPAY2-SM2-WITH-SM3"
}
