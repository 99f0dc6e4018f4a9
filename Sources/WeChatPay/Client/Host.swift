/// Where the platform is reached.
public struct Host: Sendable, Hashable {
    /// Scheme, host, port and, for some overseas APIs, the beginning of the path; without a `/` at the end.
    public let baseURL: String
    /// Used after connections to `baseURL` have failed.
    public let backupBaseURL: String?
    /// The part of `baseURL` behind host and port: it is sent, and so it is signed.
    let pathPrefix: String
    let origin: String
    let backupOrigin: String?

    /// A host of your choice, such as the simulator's.
    ///
    /// - Throws: ``WeChatPayError`` of kind `invalidConfiguration` unless both are `http` or `https` URLs without a query.
    public init(baseURL: String, backupBaseURL: String? = nil) throws {
        let main = try Self.split(baseURL)
        let backup = try backupBaseURL.map(Self.split)
        guard backup == nil || backup?.prefix == main.prefix else {
            throw WeChatPayError(.invalidConfiguration, "The backup base URL has another path than the base URL.")
        }
        self.init(main: main, backup: backup)
    }

    private init(main: (origin: String, prefix: String), backup: (origin: String, prefix: String)?) {
        self.origin = main.origin
        self.pathPrefix = main.prefix
        self.backupOrigin = backup?.origin
        self.baseURL = main.origin + main.prefix
        self.backupBaseURL = backup.map { $0.origin + $0.prefix }
    }

    /// api.mch.weixin.qq.com, with api2.wechatpay.cn behind it.
    public static let mainland = Host(
        main: ("https://api.mch.weixin.qq.com", ""), backup: ("https://api2.wechatpay.cn", "")
    )

    /// apihk.mch.weixin.qq.com, for merchants outside mainland China.
    public static let global = Host(main: ("https://apihk.mch.weixin.qq.com", ""), backup: nil)

    /// Whether this is the platform itself, rather than a stand-in.
    var isPlatform: Bool { self == .mainland || self == .global }

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
