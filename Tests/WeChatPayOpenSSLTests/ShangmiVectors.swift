import Foundation
import WeChatPay
import WeChatPayOpenSSL

/// The files in `Tests/Vectors/shangmi`, which gmssl, Python's `cryptography` and openssl made: its `make` says how.
struct ShangmiVectors: Decodable {
    let mchid: String
    let apiV3Key: String
    let publicKeyID: String
    let timestamp: Int
    let merchantSerial: String
    let platformSerial: String
    let requests: [Vector.Request]
    let fields: [Vector.Field]
    let resources: [Vector.Resource]
    let answers: [Vector.Answer]
    let standards: [String: String]

    static let shared = Result { try JSONDecoder().decode(ShangmiVectors.self, from: Data(text("vectors.json").utf8)) }

    private static let folder = URL(fileURLWithPath: #filePath).appending(path: "../../Vectors/shangmi").standardizedFileURL

    static func text(_ name: String) throws -> String { try String(contentsOf: folder.appending(path: name), encoding: .utf8) }

    /// A file of the vectors for RSA.
    static func rsa(_ name: String) throws -> String { try text("../\(name)") }

    static func answer(_ name: String) throws -> TransportResponse {
        struct NoAnswer: Error { let name: String }
        guard let answer = try shared.get().answers.first(where: { $0.name == name }) else { throw NoAnswer(name: name) }
        return answer.response
    }

    static func merchant() throws -> Merchant {
        try Merchant(id: shared.get().mchid, shangmiPrivateKey: text("merchant_key.pem"), certificate: text("merchant_cert.pem"))
    }
}
