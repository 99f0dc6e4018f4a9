package import HTTPTypes
package import WeChatPay

#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// Writes notifications as the platform does, with the keys in a simulator's credentials folder; no simulator need run.
package struct NotificationWriter: Sendable {
    /// Which of the platform's keys signs.
    package enum SigningKey: String, Sendable, CaseIterable {
        case publicKey = "public-key"
        case certificate
    }

    package let credentials: Simulator.Credentials
    private let keychain: PlatformKeychain
    private let apiV3Key: APIv3Key
    private let apiV2Key: APIv2Key

    package init(_ credentials: Simulator.Credentials) throws {
        self.credentials = credentials
        self.keychain = try PlatformKeychain(credentials, stage: .both)
        self.apiV3Key = try APIv3Key(credentials.apiV3Key)
        self.apiV2Key = try APIv2Key(credentials.apiV2Key)
    }

    /// - Returns: `nil` where the folder holds no simulator's keys.
    /// - Throws: ``SimulatorError`` for keys that can't be read.
    package init?(credentialsFolder path: String) throws {
        guard let credentials = try CredentialsFolder(path: path).load() else { return nil }
        try self.init(credentials)
    }

    /// A notification of APIv3, signed at a time.
    package func v3(_ notification: V3, signedWith key: SigningKey = .publicKey, at time: Date = Date()) throws -> WebhookRequest {
        let body = try notification.body(apiV3Key)
        let serial = key == .publicKey ? credentials.platformPublicKeyID : nil
        guard let signer = keychain.signer(askedFor: serial) else { throw SimulatorError(english: "The simulator has no certificate.") }
        var headers = try signer.headers(for: body, at: time)
        headers[.contentType] = "application/json"
        headers[.userAgent] = "Mozilla/4.0"
        headers[.requestID] = Nonce.make()
        return WebhookRequest(headers: headers, body: body)
    }

    /// The same notification as another merchant got it, for the simulator's merchant.
    package func rewritten(_ body: Data, decryptedWith key: APIv3Key) throws -> WebhookRequest {
        let envelope = try JSON(parsing: body)
        let resource = try JSONDecoder().decode(EncryptedResource.self, from: envelope.resource.encoded())
        var notification = V3(
            id: envelope["id"].string ?? "", event: envelope.event_type.string ?? "", summary: envelope.summary.string ?? "",
            originalType: envelope.resource.original_type.string ?? "", resource: try key.decrypt(resource)
        )
        notification.createTime = envelope.create_time.string
        notification.associatedData = resource.associatedData
        return try v3(notification)
    }

    /// Whether the simulator signs under `serial`.
    package func hasKey(of serial: String) -> Bool { keychain.signer(serial) != nil }

    /// The headers that vouch for `body` now.
    package func signature(of body: Data, under serial: String) throws -> HTTPFields {
        guard let signer = keychain.signer(serial) else { throw SimulatorError(english: "The simulator has no key \(serial).") }
        return try signer.headers(for: body)
    }

    /// A message of APIv2 as signed XML.
    package func v2(_ message: XML, signType: SignType = .md5) throws -> WebhookRequest {
        try v2(V2Notification(message, signType: signType))
    }

    /// A refund notice: its members encrypted in `req_info`, and no signature.
    package func v2(_ message: XML, encrypting members: XML) throws -> WebhookRequest {
        try v2(V2Notification(message, signType: .md5, encrypted: members))
    }

    /// A message of APIv2 with its content encrypted as in APIv3, and signed.
    package func v2(_ message: XML, encrypting content: JSON, associatedData: String) throws -> WebhookRequest {
        let encrypted = try apiV3Key.encrypt(content.encoded(), associatedData: associatedData)
        var message = message
        message.event_algorithm = .text(encrypted.algorithm)
        message.event_nonce = .text(encrypted.nonce)
        message.event_associated_data = .text(associatedData)
        message.event_ciphertext = .text(encrypted.ciphertext)
        return try v2(V2Notification(message, signType: .hmacSHA256))
    }

    private func v2(_ notification: V2Notification) throws -> WebhookRequest {
        WebhookRequest(headers: [.contentType: "text/xml", .userAgent: "Mozilla/4.0"], body: try notification.body(key: apiV2Key))
    }
}

extension NotificationWriter {
    /// What a notification of APIv3 says.
    package struct V3: Sendable {
        package var id: String
        package var event: String
        package var summary: String
        package var originalType: String
        /// The resource's text before encryption.
        package var resource: Data
        /// RFC 3339; now without.
        package var createTime: String?
        /// The type before encryption without.
        package var associatedData: String?

        package init(id: String, event: String, summary: String, originalType: String, resource: Data) {
            self.id = id
            self.event = event
            self.summary = summary
            self.originalType = originalType
            self.resource = resource
        }

        /// The body to send, the resource encrypted anew.
        func body(_ key: APIv3Key) throws -> Data {
            let associatedData = associatedData ?? originalType
            let encrypted = try key.encrypt(resource, associatedData: associatedData)
            let body: JSON = [
                "id": .string(id), "create_time": .string(createTime ?? ShanghaiTime.text(Date())), "event_type": .string(event),
                "resource_type": "encrypt-resource", "summary": .string(summary),
                "resource": [
                    "original_type": .string(originalType), "algorithm": .string(encrypted.algorithm), "ciphertext": .string(encrypted.ciphertext),
                    "nonce": .string(encrypted.nonce), "associated_data": .string(associatedData),
                ],
            ]
            return try body.encoded()
        }
    }
}
