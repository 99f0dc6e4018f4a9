import ArgumentParser
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The order that a front end is to pay.
struct PaidOrderOptions: ParsableArguments {
    @Option(name: .customLong("prepay-id"), help: ArgumentHelp("prepay_id of the order's answer.", valueName: "id"))
    var prepayID: String

    @Option(name: .customLong("appid"), help: ArgumentHelp("The order's appid; without, the configured one.", valueName: "appid"))
    var givenAppID: String?

    @Option(help: "The order's sign_type, for an order of APIv2; without, it is one of APIv3.")
    var signType: SignType?

    @Option(help: "Seconds since 1970; without, now.")
    var timestamp: Int?

    @Option(help: "The nonce; without, a random one.")
    var nonce: String?

    @Flag(help: "Print the signed text instead; that of APIv2 goes on with &key= and the key.")
    var text = false

    func appID(_ configuration: MerchantConfiguration) throws -> String {
        guard let appID = givenAppID ?? configuration.value(.appid) else {
            throw Failure.usage("no appid is configured. Put it into \(ConfigurationFile.name), the environment (WECHATPAY_APPID) or --appid.")
        }
        return appID
    }

    func parameters(_ configuration: MerchantConfiguration) throws -> PayParameters {
        let (time, nonce) = (timestamp.map { Date(timeIntervalSince1970: TimeInterval($0)) }, nonce)
        return PayParameters(
            merchant: try configuration.merchant(), apiV2Key: try configuration.apiV2Key(), now: { time ?? Date() }, nonce: { nonce ?? Nonce.make() }
        )
    }

    func write(_ parameters: some Encodable, signedText: String) throws {
        if text {
            try StandardOutput.write(Data(signedText.utf8))
        } else {
            try StandardOutput.write(JSON(parsing: JSONEncoder().encode(parameters)).laidOut())
        }
    }
}
