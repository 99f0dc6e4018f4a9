import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// One verified request on its way through an operation, within one transaction of the state.
struct OperationContext {
    /// The path's variables.
    let variables: [String: String]
    let query: [String: String]
    let body: Fields
    /// The body of an upload.
    var form: MultipartForm?
    let mchid: String
    let appid: String
    /// Where the request came to.
    let baseURL: String
    /// The business time.
    let now: Date
    let records: Records
    let notifications: NotificationQueue
    let cipher: FieldCipher

    func variable(_ name: String) throws -> String {
        guard let value = variables[name], !value.isEmpty else { throw PlatformError.parameter(name, issue: "缺少路径参数", location: "uri") }
        return value
    }

    func requiredQuery(_ name: String) throws -> String {
        guard let value = query[name], !value.isEmpty else { throw PlatformError.parameter(name, issue: "缺少查询参数", location: "query") }
        return value
    }

    func integerQuery(_ name: String, in range: ClosedRange<Int>) throws -> Int? {
        guard let text = query[name] else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw PlatformError.parameter(
                name, value: .string(text), issue: "取值应在 \(range.lowerBound) 与 \(range.upperBound) 之间", location: "query"
            )
        }
        return number
    }

    /// The appid must be one bound to the merchant.
    func requireOwnAppid(_ mode: PaymentMode = .direct) throws {
        let appid = try body.string(mode.appid, maximumLength: 32)
        guard appid == self.appid else {
            throw PlatformError.noAuthority("appid \(appid) 未与商户号 \(mchid) 绑定，应为 \(self.appid)")
        }
    }
}
