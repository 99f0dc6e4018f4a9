/// One of the platform's notifications, as Spec/ describes it.
package struct APINotification: Sendable, Codable {
    package var version: APIOperation.ProtocolVersion
    /// `TRANSACTION.SUCCESS`; in APIv2 what the client calls it by, since most messages don't say.
    package var eventType: String
    package var summary: String
    /// The notification's name in the platform's documentation.
    package var term: String?
    /// The `original_type` of APIv3's resource, where it is documented.
    package var originalType: String?
    /// Whether only a notification of that original type is this one, since others share its event type.
    package var needsOriginalType: Bool
    /// The member of APIv2's message that holds the resource, encrypted: `req_info` or `event_ciphertext`.
    package var encryptedMember: String?
    /// The other members of such a message; none in APIv3, whose envelope is always the same, and where the message is the resource.
    package var message: [APIField]
    /// How the resource is written.
    package var encoding: APIBody.Encoding
    /// The resource's fields in plain text.
    package var fields: [APIField]
    /// The name of a shape that several notifications share.
    package var shape: String?
    package var rules: NotificationRules

    package init(
        version: APIOperation.ProtocolVersion, eventType: String, summary: String, term: String?, originalType: String?, needsOriginalType: Bool,
        encryptedMember: String?, message: [APIField], encoding: APIBody.Encoding, fields: [APIField], shape: String?, rules: NotificationRules
    ) {
        self.version = version
        self.eventType = eventType
        self.summary = summary
        self.term = term
        self.originalType = originalType
        self.needsOriginalType = needsOriginalType
        self.encryptedMember = encryptedMember
        self.message = message
        self.encoding = encoding
        self.fields = fields
        self.shape = shape
        self.rules = rules
    }

    /// How it is named everywhere: `v3 TRANSACTION.SUCCESS`, or `v3 TRANSACTION.SUCCESS profitsharing` where others share the event type.
    package var name: String {
        let name = "\(version.rawValue) \(eventType)"
        guard needsOriginalType, let originalType else { return name }
        return "\(name) \(originalType)"
    }
}

/// What is said of a notification besides its fields.
package struct NotificationRules: Sendable, Codable {
    package struct Subject: Sendable, Codable {
        package var kind: String
        /// Paths of members, such as `contract_information.contract_id`.
        package var numbers: [String]

        package init(kind: String, numbers: [String]) {
            self.kind = kind
            self.numbers = numbers
        }
    }

    /// What it is about: the first of which the last number is there.
    package var subjects: [Subject]
    /// The members that make, with the event type, the same fact; `nil` where the same may happen again.
    package var fact: [String]?
    /// The members that say when it happened: the first that is there.
    package var occurred: [String]

    package init(subjects: [Subject], fact: [String]?, occurred: [String]) {
        self.subjects = subjects
        self.fact = fact
        self.occurred = occurred
    }
}
