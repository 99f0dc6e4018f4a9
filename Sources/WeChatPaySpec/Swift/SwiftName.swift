/// How wire names become Swift names.
package enum SwiftName {
    /// Words that are written in one case.
    private static let acronyms: [String: String] = [
        "api": "API", "appid": "AppID", "appids": "AppIDs", "etc": "ETC", "gps": "GPS", "h5": "H5", "id": "ID", "ids": "IDs", "ip": "IP",
        "jsapi": "JSAPI", "json": "JSON", "mcc": "MCC", "openid": "OpenID", "openids": "OpenIDs", "os": "OS", "pos": "POS", "qr": "QR",
        "sha256": "SHA256",
        "sku": "SKU",
        "sms": "SMS", "sn": "SN", "unionid": "UnionID", "uri": "URI", "url": "URL", "urls": "URLs", "vin": "VIN", "xml": "XML",
    ]

    /// Words that begin a property in two parts: `appid` is `appID`.
    private static let leading: [String: String] = [
        "appid": "appID", "appids": "appIDs", "openid": "openID", "openids": "openIDs", "unionid": "unionID",
    ]

    private static let keywords: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else", "enum", "extension",
        "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
        "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript",
        "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]

    /// Types that generated code names, and words that can't name one.
    private static let takenTypes: Set<String> = [
        "Any", "Bool", "Chain", "Codable", "Decoder", "Double", "Encoder", "Endpoint", "FormText", "Hashable", "Int", "JSON", "JSONText",
        "LosslessStringConvertible", "Numbered", "OpenEnumeration", "Path", "Protocol", "Self", "Sendable", "Sensitive", "String", "Timestamp",
        "Type", "V2", "V3", "WeChatPay",
        // The families' namespaces, which a type of the same name would hide.
        "APIv2", "Brands", "Debits", "Ecommerce", "Global", "Marketing", "Merchants", "Mobility", "PayScore", "Payments", "PublicServices",
        "Transfers",
    ]

    /// Properties that every value has already.
    private static let takenProperties = ["self": "selfLink", "hash_value": "hashText"]

    /// `out_trade_no` is `outTradeNo`, `notify_url` is `notifyURL`.
    package static func property(_ wireName: String) -> String {
        if let name = takenProperties[wireName] { return name }
        let words = words(of: wireName)
        guard let first = words.first else { return wireName }
        let name = (leading[first] ?? lowered(first)) + words.dropFirst().map(capitalized).joined()
        return escaped(name.first?.isNumber == true ? "_" + name : name)
    }

    /// `scene_info` is `SceneInfo`; a name that is taken gets the suffix.
    package static func type(_ wireName: String, suffixIfTaken suffix: String = "Value") -> String {
        let name = namespace(wireName)
        if name.first?.isNumber == true { return "N" + name }
        return takenTypes.contains(name) ? name + suffix : name
    }

    /// `pay-score` is `PayScore`.
    package static func namespace(_ name: String) -> String { words(of: name).map(capitalized).joined() }

    /// A segment as the dynamic chain writes it: `out-trade-no` is `outTradeNo`, snake_case stays.
    package static func segment(_ segment: String) -> String {
        let parts = segment.split(separator: "-")
        return escaped((parts.first.map(String.init) ?? "") + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined())
    }

    /// `NOT_ENOUGH` is `notEnough`, `1.0` is `value1_0`.
    package static func member(_ value: String) -> String {
        let parts = value.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let words = parts.map { $0 == $0.uppercased() ? $0.lowercased() : $0.prefix(1).lowercased() + $0.dropFirst() }
        if value.first?.isNumber == true || parts.isEmpty { return "value" + parts.joined(separator: "_") }
        let name = words[0] + words.dropFirst().map(capitalized).joined()
        // On an optional, `.none` would mean that there is no value.
        return name == "none" ? "noneValue" : escaped(name)
    }

    package static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    private static func words(of wireName: String) -> [String] {
        wireName.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func lowered(_ word: String) -> String {
        word == word.uppercased() ? word.lowercased() : word.prefix(1).lowercased() + word.dropFirst()
    }

    private static func capitalized(_ word: String) -> String { acronyms[word] ?? word.prefix(1).uppercased() + word.dropFirst() }
}
