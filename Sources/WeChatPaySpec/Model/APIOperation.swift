/// One operation of the platform's APIs, as Spec/ describes it.
package struct APIOperation: Sendable, Codable {
    package enum ProtocolVersion: String, Sendable, Codable {
        case v2, v3
    }

    /// What stands for an answer's body in the text that the platform signs.
    package enum SignedContent: String, Sendable, Codable {
        /// Nothing: the answer carries no signature.
        case none
        /// A digest of the body, which a header carries.
        case digest
    }

    package var version: ProtocolVersion
    package var method: String
    /// The path as sent on the wire, its variables in braces; APIv2's begins without `/v2`.
    package var path: String
    package var summary: String
    /// The operation's name in the platform's documentation.
    package var term: String
    package var description: String?
    package var tag: String?
    /// `merchant`, `partner` or both; empty when the documentation doesn't say.
    package var modes: [String]
    /// The day the platform closed it, such as `2019-12-16`.
    package var retired: String?
    /// The platform's own pages.
    package var documents: [String]
    /// Scheme, host and, for some, the beginning of the path; `nil` for the usual host.
    package var server: String?
    /// Whether it changes nothing, though it may be a `POST`.
    package var isSafe: Bool
    package var needsClientCertificate: Bool
    /// False for operations of APIv2 that take no `nonce_str`.
    package var takesNonce: Bool
    package var signedContent: SignedContent?
    /// The operation that tells whether this one took effect, such as `GET /v3/…`.
    package var settledBy: String?
    /// The member of the body by which the platform knows a repetition: the same number is the same business.
    package var idempotencyField: String?
    package var pathVariables: [APIField]
    package var query: [APIField]
    package var headers: [APIField]
    package var body: APIBody?
    package var response: APIResponse

    package init(
        version: ProtocolVersion, method: String, path: String, summary: String, term: String, description: String?, tag: String?, modes: [String],
        retired: String?, documents: [String], server: String?, isSafe: Bool, needsClientCertificate: Bool, takesNonce: Bool,
        signedContent: SignedContent?,
        settledBy: String?, idempotencyField: String?, pathVariables: [APIField], query: [APIField], headers: [APIField], body: APIBody?,
        response: APIResponse
    ) {
        self.version = version
        self.method = method
        self.path = path
        self.summary = summary
        self.term = term
        self.description = description
        self.tag = tag
        self.modes = modes
        self.retired = retired
        self.documents = documents
        self.server = server
        self.isSafe = isSafe
        self.needsClientCertificate = needsClientCertificate
        self.takesNonce = takesNonce
        self.signedContent = signedContent
        self.settledBy = settledBy
        self.idempotencyField = idempotencyField
        self.pathVariables = pathVariables
        self.query = query
        self.headers = headers
        self.body = body
        self.response = response
    }

    /// Whether a call of APIv2 carries `nonce_str`. A `GET` has it in its query, where it is documented.
    package var carriesNonce: Bool { method == "GET" ? query.contains { $0.name == "nonce_str" } : takesNonce }

    /// Whether a call of APIv2 carries `sign`.
    package var carriesSignature: Bool { method != "GET" || query.contains { $0.name == "sign" } }

    /// The path as a caller writes it: with the protocol as its first segment.
    package var callPath: String { version == .v2 ? "/v2" + path : path }

    /// How the operation is named everywhere: `POST /v3/…`, `POST /v2/…`.
    package var name: String { "\(method) \(callPath)" }
}

package struct APIBody: Sendable, Codable {
    package enum Encoding: String, Sendable, Codable {
        case json, xml, multipart
    }

    package var encoding: Encoding
    package var isRequired: Bool
    package var fields: [APIField]
    /// The name of a shape that several operations of the family share.
    package var shape: String?

    package init(encoding: Encoding, isRequired: Bool, fields: [APIField], shape: String?) {
        self.encoding = encoding
        self.isRequired = isRequired
        self.fields = fields
        self.shape = shape
    }
}

package struct APIResponse: Sendable, Codable {
    package enum Content: String, Sendable, Codable {
        case json, xml
        /// 204.
        case none
        /// Bytes, not necessarily signed.
        case file
        /// The user's browser is sent on.
        case redirect
    }

    package var status: Int
    package var content: Content
    package var fields: [APIField]
    /// The name of a shape that several operations of the family share.
    package var shape: String?

    package init(status: Int, content: Content, fields: [APIField], shape: String?) {
        self.status = status
        self.content = content
        self.fields = fields
        self.shape = shape
    }
}
