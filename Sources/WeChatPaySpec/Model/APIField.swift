/// A field of a request or an answer.
package struct APIField: Sendable, Codable {
    package enum Kind: String, Sendable, Codable {
        case string, integer, number, boolean, object
        /// The bytes of an upload.
        case file
    }

    /// Whose key encrypts a field.
    package enum Encryption: String, Sendable, Codable {
        /// The platform's: a field of a request.
        case platform
        /// The merchant's: a field of an answer.
        case merchant
        /// The bank's, for transfers to cards in APIv2.
        case bank
    }

    /// How a string holds a structure.
    package enum Encoding: String, Sendable, Codable {
        case json, form
    }

    /// A field of an upload that follows from the file.
    package enum Computed: String, Sendable, Codable {
        case filename, sha256, md5
        /// Of APIv2, where they are fields of the request.
        case signature, nonce
        /// WeCom's (企业微信), which some payments of APIv2 carry besides.
        case workwxSignature = "workwx-signature"
    }

    /// What is documented of an upload's file.
    package struct FileLimits: Sendable, Codable, Hashable {
        /// In bytes.
        package var maximumSize: Int?
        /// What its name may end with; empty where it may be anything.
        package var endings: [String]

        package init(maximumSize: Int?, endings: [String]) {
            self.maximumSize = maximumSize
            self.endings = endings
        }
    }

    /// The name on the wire; of a numbered field the part before the number.
    package var name: String
    package var kind: Kind
    package var isList: Bool
    package var isRequired: Bool
    package var title: String?
    /// The field's name in the platform's documentation.
    package var term: String?
    /// The documented values, in the order of the documentation; others may come.
    package var values: [String]
    package var encryption: Encryption?
    package var encoding: Encoding?
    /// Whether the structure that a string holds is a list of what is described.
    package var encodesList: Bool
    /// A time as RFC 3339 writes it.
    package var isTime: Bool
    package var computed: Computed?
    /// What files an upload takes.
    package var limits: FileLimits?
    /// How many numbers follow the name: `coupon_id_0` has one, `coupon_refund_id_0_1` two.
    package var numbers: Int
    /// The fields of an object, or of the structure that a string holds.
    package var fields: [APIField]
    /// The name of a shape that is used in several places of the family.
    package var shape: String?

    /// Whether the client fills it in: a caller gives no value.
    package var isFilledIn: Bool { computed != nil || kind == .file }

    package init(
        name: String, kind: Kind, isList: Bool = false, isRequired: Bool = false, title: String? = nil, term: String? = nil, values: [String] = [],
        encryption: Encryption? = nil, encoding: Encoding? = nil, encodesList: Bool = false, isTime: Bool = false, computed: Computed? = nil,
        limits: FileLimits? = nil, numbers: Int = 0, fields: [APIField] = [], shape: String? = nil
    ) {
        self.name = name
        self.kind = kind
        self.isList = isList
        self.isRequired = isRequired
        self.title = title
        self.term = term
        self.values = values
        self.encryption = encryption
        self.encoding = encoding
        self.encodesList = encodesList
        self.isTime = isTime
        self.computed = computed
        self.limits = limits
        self.numbers = numbers
        self.fields = fields
        self.shape = shape
    }

    /// Whether it is a text with documented values.
    package var isEnumeration: Bool { kind == .string && !values.isEmpty && encryption == nil }

    /// Whether a member of this name is the field's: `coupon_id_0` is one of `coupon_id_`.
    package func isName(_ name: String) -> Bool {
        guard numbers > 0 else { return name == self.name }
        guard name.hasPrefix(self.name) else { return false }
        let parts = name.dropFirst(self.name.count).split(separator: "_", omittingEmptySubsequences: false)
        return parts.count == numbers && parts.allSatisfy { Int($0) != nil }
    }
}
