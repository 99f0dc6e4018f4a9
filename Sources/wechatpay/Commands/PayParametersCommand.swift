import ArgumentParser
import WeChatPay

struct PayParametersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pay-parameters",
        abstract: "Print what a page, a mini program or an app passes on to WeChat to pay an order.",
        discussion: """
            To find out why WeChat refuses a paySign: make the parameters anew with the same --timestamp and --nonce and compare; --text \
            prints the text that is signed.
            """,
        subcommands: [PayParametersJSAPICommand.self, PayParametersAppCommand.self]
    )
}

struct PayParametersJSAPICommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jsapi",
        abstract: "For a web page in WeChat or a mini program.",
        discussion: """
            EXAMPLE: wechatpay pay-parameters jsapi --prepay-id wx201410272009395522657a690389285100
            EXAMPLE: wechatpay pay-parameters jsapi --prepay-id wx201410272009395522657a690389285100 --sign-type MD5 --text

            Exit codes: 0 printed; 1 the key refused to sign; 2 usage or configuration.
            """
    )

    @OptionGroup(title: "Configuration options")
    var options: ConfigurationOptions

    @OptionGroup
    var order: PaidOrderOptions

    func run() async throws {
        let configuration = try await MerchantConfiguration.load(options)
        let (parameters, appID) = (try order.parameters(configuration), try order.appID(configuration))
        let made =
            if let signType = order.signType {
                try parameters.v2.jsapi(appID: appID, prepayID: order.prepayID, signType: signType)
            } else {
                try await parameters.jsapi(appID: appID, prepayID: order.prepayID)
            }
        try order.write(made, signedText: made.signedText)
    }
}

struct PayParametersAppCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "app",
        abstract: "For an app with the WeChat SDK.",
        discussion: """
            EXAMPLE: wechatpay pay-parameters app --prepay-id wx201410272009395522657a690389285100
            EXAMPLE: wechatpay pay-parameters app --prepay-id wx201410272009395522657a690389285100 --sign-type HMAC-SHA256

            Exit codes: 0 printed; 1 the key refused to sign; 2 usage or configuration.
            """
    )

    @OptionGroup(title: "Configuration options")
    var options: ConfigurationOptions

    @OptionGroup
    var order: PaidOrderOptions

    @Option(help: ArgumentHelp("partnerid; without, the merchant's number.", valueName: "mchid"))
    var partnerid: String?

    func run() async throws {
        let configuration = try await MerchantConfiguration.load(options)
        let (parameters, appID) = (try order.parameters(configuration), try order.appID(configuration))
        let made =
            if let signType = order.signType {
                try parameters.v2.app(appID: appID, prepayID: order.prepayID, partnerID: partnerid, signType: signType)
            } else {
                try await parameters.app(appID: appID, prepayID: order.prepayID, partnerID: partnerid)
            }
        try order.write(made, signedText: made.signedText)
    }
}
