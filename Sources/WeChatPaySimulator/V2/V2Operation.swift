import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An operation of APIv2 that the simulator carries out by rules and keeps a state for.
struct V2Operation: Sendable {
    typealias Action = @Sendable (V2Context) throws -> V2Answer

    let method: HTTPRequest.Method
    /// Without `/v2`.
    let path: String
    /// Whether it only looks.
    let isQuery: Bool
    let action: Action

    init(_ path: String, method: HTTPRequest.Method = .post, isQuery: Bool = false, _ action: @escaping Action) {
        self.method = method
        self.path = path
        self.isQuery = isQuery
        self.action = action
    }
}

/// What an operation of APIv2 answers.
enum V2Answer: Sendable {
    /// The members besides those that every answer has.
    case members([XML.Member])
    case file(Data)
    /// A page for the user's browser.
    case page(String)
    /// A failure after which what was done stays done.
    case failed(V2Error)

    static func ok(_ members: XML) -> V2Answer { .members(members.withoutEmptyMembers.members) }
}

/// One verified request of APIv2 on its way through an operation, within one transaction of the state.
struct V2Context {
    let message: V2Message
    let mchid: String
    let appid: String
    /// The business time.
    let now: Date
    let records: Records
    let notifications: NotificationQueue
    /// What the request was signed with; its notifications will be, too.
    let signType: SignType

    func string(_ name: String, maximumLength: Int) throws(V2Error) -> String {
        guard let text = try optionalString(name, maximumLength: maximumLength) else { throw .missing(name) }
        return text
    }

    func optionalString(_ name: String, maximumLength: Int) throws(V2Error) -> String? {
        guard let text = message[name] else { return nil }
        guard text.count <= maximumLength else { throw .wrong(name, "长度超过 \(maximumLength) 个字符") }
        return text
    }

    func string(_ name: String, oneOf values: [String]) throws(V2Error) -> String {
        let text = try string(name, maximumLength: 64)
        guard values.contains(text) else { throw .wrong(name, "取值应为 \(values.joined(separator: "、"))") }
        return text
    }

    /// An amount in fen.
    func amount(_ name: String) throws(V2Error) -> Int { try integer(name, in: 1...1_000_000_000) }

    func integer(_ name: String, in range: ClosedRange<Int>) throws(V2Error) -> Int {
        guard let number = Int(try string(name, maximumLength: 20)) else { throw .wrong(name, "应为整数") }
        guard range.contains(number) else { throw .wrong(name, "取值应在 \(range.lowerBound) 与 \(range.upperBound) 之间") }
        return number
    }

    /// An address for notifications: http or https, with a path and without a query.
    func notifyURL(_ name: String) throws(V2Error) -> String {
        let text = try string(name, maximumLength: 256)
        guard NotifyURL.isValid(text) else { throw .wrong(name, "应为不带参数的 http 或 https 绝对路径") }
        return text
    }

    /// The appid must be one bound to the merchant.
    func requireOwnAppid(_ name: String = "appid") throws(V2Error) {
        guard try string(name, maximumLength: 32) == appid else { throw .failed(code: "APPID_MCHID_NOT_MATCH", "\(name) 和 mch_id 不匹配") }
    }
}
