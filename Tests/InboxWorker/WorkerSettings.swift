import Foundation
import WeChatPay
import WeChatPayInbox
import WeChatPayInboxPostgreSQL
import WeChatPayInboxSQLite

/// What a worker is told at its start, as JSON.
struct WorkerSettings: Codable {
    /// `sqlite:PATH`, `postgresql://… SCHEMA`
    var store: String
    var journal: String
    var leaseMilliseconds: Int
    /// The step at which it kills itself, counted from 1.
    var killAt: Int?
    /// The step at which it stops itself, until it is told to go on.
    var stopAt: Int?
    /// The steps that count; all where there are none.
    var countedSteps: [String]
    var merchantID: String
    var privateKey: String
    var certificate: String
    var apiV3Key: String
    var platformPublicKeyID: String
    var platformPublicKey: String

    func configuration() throws -> WeChatPay.Configuration {
        try WeChatPay.Configuration(
            merchant: Merchant(id: merchantID, privateKey: privateKey, certificate: certificate), apiV3Key: APIv3Key(apiV3Key),
            platformKeys: .publicKey(id: platformPublicKeyID, pem: platformPublicKey)
        )
    }

    func openStore() async throws -> any InboxStore {
        let (scheme, rest) = (store.prefix { $0 != ":" }, store.drop { $0 != ":" }.dropFirst())
        switch scheme {
        case "sqlite": return try SQLiteInboxStore(path: String(rest))
        case "postgresql":
            let words = store.split(separator: " ", maxSplits: 1).map(String.init)
            return try await PostgreSQLInboxStore(words[0], schema: words[1])
        default: throw InboxStoreError("The worker knows no store \(scheme).")
        }
    }
}
