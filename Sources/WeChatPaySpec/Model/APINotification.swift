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
    /// How it is told from others that share its event type.
    package var variant: NotificationVariant?
    /// The case of `WebhookEvent` that stands for it.
    package var caseName: String
    /// The member of APIv2's message that holds the resource, encrypted: `req_info` or `event_ciphertext`.
    package var encryptedMember: String?
    /// The other members of such a message; none in APIv3, whose envelope is always the same, and where the message is the resource.
    package var message: [APIField]
    /// How the resource is written.
    package var encoding: APIBody.Encoding
    /// The resource's fields in plain text.
    package var fields: [APIField]
    /// The name of the resource's shape, which events of one thing share.
    package var shape: String
    package var rules: NotificationRules?

    package init(
        version: APIOperation.ProtocolVersion, eventType: String, summary: String, term: String?, originalType: String?,
        variant: NotificationVariant?, caseName: String, encryptedMember: String?, message: [APIField], encoding: APIBody.Encoding,
        fields: [APIField], shape: String, rules: NotificationRules?
    ) {
        self.version = version
        self.eventType = eventType
        self.summary = summary
        self.term = term
        self.originalType = originalType
        self.variant = variant
        self.caseName = caseName
        self.encryptedMember = encryptedMember
        self.message = message
        self.encoding = encoding
        self.fields = fields
        self.shape = shape
        self.rules = rules
    }

    /// What it is called among those that share its event type: `combined`, or its original type.
    package var form: String? { variant?.name ?? originalType }

    /// How it is named everywhere: `v3 TRANSACTION.SUCCESS`, or `v3 TRANSACTION.SUCCESS combined` where others share the event type.
    package var name: String { "\(version.rawValue) \(eventType)" + (variant.map { " \($0.name)" } ?? "") }
}

/// What tells a notification from others that share its event type: the resource's original type, or a member that only this one has.
package struct NotificationVariant: Sendable, Codable, Hashable {
    package var name: String
    package var originalType: String?
    package var member: String?

    package init(name: String, originalType: String?, member: String?) {
        self.name = name
        self.originalType = originalType
        self.member = member
    }
}

/// What a notification is about, and when that happened.
package struct NotificationRules: Sendable, Codable {
    /// What kind of thing it is about.
    package var subject: String
    /// The paths of the members that identify one, such as `contract_information.contract_id`.
    package var numbers: [String]
    /// The members that make, with the event type, the same fact; `nil` where the same may happen again.
    package var fact: [String]?
    /// The members that say when it happened: the first that is there.
    package var occurred: [String]

    package init(subject: String, numbers: [String], fact: [String]?, occurred: [String]) {
        self.subject = subject
        self.numbers = numbers
        self.fact = fact
        self.occurred = occurred
    }
}
