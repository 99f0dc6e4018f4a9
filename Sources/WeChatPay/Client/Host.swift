/// Where the platform is reached.
public struct Host: Sendable, Hashable {
    /// Scheme, host, port and, for some overseas APIs, the beginning of the path; without a `/` at the end.
    public let baseURL: String
    /// Used after connections to `baseURL` have failed.
    public let backupBaseURL: String?
    /// Used in place of `baseURL` for calls that show the client certificate; `nil` for the same place.
    public let clientCertificateBaseURL: String?
    /// The part of `baseURL` behind host and port: it is sent, and so it is signed.
    let pathPrefix: String
    let origin: String
    let backupOrigin: String?
    private let clientCertificateOrigin: String?

    /// A host of your choice, such as the simulator's.
    ///
    /// - Parameters:
    ///   - backupBaseURL: used after connections to `baseURL` have failed.
    ///   - clientCertificateBaseURL: used for calls that show the client certificate, where a stand-in has another port for them; begins
    ///     with `https`.
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` unless they are `http` or `https` URLs without a query, all with the
    ///   same path.
    public init(baseURL: String, backupBaseURL: String? = nil, clientCertificateBaseURL: String? = nil) throws {
        let main = try Self.split(baseURL)
        let backup = try backupBaseURL.map(Self.split)
        guard backup == nil || backup?.prefix == main.prefix else {
            throw WeChatPayError(.invalidConfiguration, "The backup base URL has another path than the base URL.")
        }
        let certified = try clientCertificateBaseURL.map(Self.split)
        guard certified == nil || certified?.prefix == main.prefix else {
            throw WeChatPayError(.invalidConfiguration, "The base URL for calls with the client certificate has another path than the base URL.")
        }
        guard certified?.origin.hasPrefix("https://") != false else {
            throw WeChatPayError(
                .invalidConfiguration, "The base URL for calls with the client certificate must begin with https.",
                advice: "A certificate is shown over TLS only."
            )
        }
        self.init(main: main, backup: backup, certified: certified)
    }

    private typealias Parts = (origin: String, prefix: String)

    private init(main: Parts, backup: Parts?, certified: Parts? = nil) {
        self.origin = main.origin
        self.pathPrefix = main.prefix
        self.backupOrigin = backup?.origin
        self.baseURL = main.origin + main.prefix
        self.backupBaseURL = backup.map { $0.origin + $0.prefix }
        self.clientCertificateOrigin = certified?.origin
        self.clientCertificateBaseURL = certified.map { $0.origin + $0.prefix }
    }

    /// The one origin that a call goes to; `nil` when it goes to the main one or its backup.
    func fixedOrigin(of call: Call) -> String? { call.origin ?? (call.usesClientCertificate ? clientCertificateOrigin : nil) }

    /// api.mch.weixin.qq.com, with api2.wechatpay.cn behind it.
    public static let mainland = Host(
        main: ("https://api.mch.weixin.qq.com", ""), backup: ("https://api2.wechatpay.cn", "")
    )

    /// apihk.mch.weixin.qq.com, for merchants outside mainland China.
    public static let global = Host(main: ("https://apihk.mch.weixin.qq.com", ""), backup: nil)

    /// Whether this is the platform itself, rather than a stand-in.
    var isPlatform: Bool { self == .mainland || self == .global }

    /// Whether `origin` is a host of the platform's, spoken to by TLS.
    static func isPlatform(origin: String) -> Bool {
        origin.hasPrefix("https://") && [".weixin.qq.com", ".wechatpay.cn"].contains { origin.hasSuffix($0) }
    }

    private static func split(_ text: String) throws -> (origin: String, prefix: String) {
        let url = text.hasSuffix("/") ? text.dropLast() : text[...]
        guard let separator = url.firstRange(of: "://"), ["http", "https"].contains(url[..<separator.lowerBound]),
            !url[separator.upperBound...].isEmpty, !url[separator.upperBound...].hasPrefix("/"),
            !url.contains(where: { $0 == "?" || $0 == "#" || $0 == "@" || $0.isWhitespace })
        else {
            throw WeChatPayError(
                .invalidConfiguration, "The base URL is not of the form https://host[:port][/path].",
                advice: "The platform's is \(Host.mainland.baseURL); the simulator prints its own."
            )
        }
        let pathStart = url[separator.upperBound...].firstIndex(of: "/") ?? url.endIndex
        return (String(url[..<pathStart]), String(url[pathStart...]))
    }
}
