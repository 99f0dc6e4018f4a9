import Foundation

@testable import WeChatPay

/// The files in `Tests/Vectors`, which openssl and Python's `cryptography` made: `Tests/Vectors/make` says how.
enum Vectors {
    struct Facts: Decodable {
        let mchid: String
        let apiV3Key: String
        let apiV2Key: String
        let publicKeyID: String
        let timestamp: Int
        let merchantSerial: String
        let platformSerial: String
        let strangerSerial: String
    }

    struct FrontEnd: Decodable {
        struct Form: Decodable {
            let input: JSON
            let output: JSON
        }

        let nonce: String
        let forms: [String: Form]
    }

    private static let folder = URL(fileURLWithPath: #filePath).appending(path: "../../../Vectors").standardizedFileURL

    static func data(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }

    static func text(_ name: String) throws -> String { String(decoding: try data(name), as: UTF8.self) }

    static func facts() throws -> Facts { try read("facts.json") }
    static func requests() throws -> [Vector.Request] { try read("requests.json") }
    static func fields() throws -> [Vector.Field] { try read("fields.json") }
    static func resources() throws -> [Vector.Resource] { try read("resources.json") }

    static func frontEnd() throws -> FrontEnd { try read("pay-parameters.json") }

    /// The answers by their names.
    static func answers() throws -> [String: Vector.Answer] {
        let answers: [Vector.Answer] = try read("answers.json")
        return Dictionary(answers.map { ($0.name, $0) }) { first, _ in first }
    }

    /// The notifications of APIv2 by their names.
    static func v2Notifications() throws -> [String: String] { try read("v2-notifications.json") }

    static func merchant() throws -> Merchant {
        try Merchant(id: facts().mchid, privateKey: text("merchant/apiclient_key.pem"), certificate: text("merchant/apiclient_cert.pem"))
    }

    private static func read<Value: Decodable>(_ name: String) throws -> Value {
        try JSONDecoder().decode(Value.self, from: data(name))
    }
}
