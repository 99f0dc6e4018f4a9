/// What is particular about an operation: its host, what to do after an unknown outcome, what it takes and answers.
///
/// It is found by method and path, so that a dynamic call is treated as the typed one.
struct OperationRules: Sendable, Hashable {
    /// Scheme, host and, for some, the beginning of the path; `nil` for the usual host.
    var server: String?
    /// The operation that tells whether this one took effect, such as `GET /v3/…`.
    var settledBy: String?
    /// The member of the body by which the platform knows a repetition.
    var idempotencyField: String?
    /// How an upload is written.
    var upload: UploadForm?
    var traits: Set<Trait> = []

    enum Trait: String, Sendable {
        /// It demands the merchant's TLS certificate.
        case clientCertificate = "certificate"
        /// It changes nothing, though it is no `GET`.
        case safe
        // Of APIv2 only:
        /// The platform does not sign its answer.
        case unsignedAnswer = "unsigned-answer"
        /// It answers with a file, and with XML only when it fails.
        case file
        /// It takes no `sign`.
        case noSignature = "no-signature"
        /// It takes no `nonce_str`.
        case noNonce = "no-nonce"
        /// It takes WeCom's signature besides.
        case workwxSignature = "workwx-signature"
    }

    /// The rules of a call, `nil` when nothing is particular about it.
    static func of(method: String, template: PathTemplate) -> OperationRules? {
        root.rules(method: method, segments: template.segments[...])
    }

    /// The host's part of ``server``, and the beginning of the path.
    var serverParts: (origin: String, prefix: String)? {
        guard let server, let scheme = server.firstRange(of: "://") else { return nil }
        let start = server[scheme.upperBound...].firstIndex(of: "/") ?? server.endIndex
        return (String(server[..<start]), String(server[start...]))
    }

    private static let root = Node(table: table.description)

    /// The paths as a tree; a variable is the child named `{}`.
    private struct Node: Sendable {
        private var children: [String: Node] = [:]
        private var rules: [String: OperationRules] = [:]

        init(table: String) {
            // By bytes: by characters it would be most of what a program's first call takes.
            for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
                let columns = line.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
                let name = columns[0].utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
                let facts = columns.dropFirst().map { $0 == "-" ? nil : $0 }
                add(
                    OperationRules(
                        server: facts[0], settledBy: facts[1], idempotencyField: facts[2], upload: facts[3].map { UploadForm(facts: $0) },
                        traits: Set((facts[4] ?? "").split(separator: ",").compactMap { Trait(rawValue: String($0)) })
                    ), method: String(name[0]), segments: name[1].utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }[...]
                )
            }
        }

        private init() {}

        private mutating func add(_ new: OperationRules, method: String, segments: ArraySlice<Substring>) {
            guard let segment = segments.first else {
                rules[method] = new
                return
            }
            children[segment.hasPrefix("{") ? "{}" : String(segment), default: Node()].add(new, method: method, segments: segments.dropFirst())
        }

        func rules(method: String, segments: ArraySlice<PathTemplate.Segment>) -> OperationRules? {
            guard let segment = segments.first else { return rules[method] }
            if case .literal(let text) = segment, let found = children[text]?.rules(method: method, segments: segments.dropFirst()) { return found }
            return children["{}"]?.rules(method: method, segments: segments.dropFirst())
        }
    }
}
