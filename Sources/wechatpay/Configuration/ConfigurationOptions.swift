import ArgumentParser
import Configuration

/// Where a merchant's keys are; for every command that needs them.
struct ConfigurationOptions: ParsableArguments {
    @Option(help: ArgumentHelp("A wechatpay.json; without, ./wechatpay.json, then ~/.config/wechatpay/wechatpay.json.", valueName: "file"))
    var config: String?

    @Option(help: "The merchant's number.")
    var mchid: String?

    @Option(help: ArgumentHelp("The merchant's private key: apiclient_key.pem.", valueName: "file"))
    var privateKey: String?

    @Option(help: ArgumentHelp("The merchant's certificate: apiclient_cert.pem.", valueName: "file"))
    var certificate: String?

    @Option(
        help: ArgumentHelp(
            "Both in one file: apiclient_cert.p12. Its passphrase is the mchid, unless WECHATPAY_PKCS12_PASSPHRASE says another.", valueName: "file"))
    var pkcs12: String?

    @Option(help: ArgumentHelp("The merchant certificate's serial, where there is no certificate.", valueName: "serial"))
    var merchantSerial: String?

    @Option(help: ArgumentHelp("A file with the APIv3 key. (A key itself is no argument: others could see it.)", valueName: "file"))
    var apiV3KeyFile: String?

    @Option(help: ArgumentHelp("A file with the APIv2 key. (A key itself is no argument: others could see it.)", valueName: "file"))
    var apiV2KeyFile: String?

    @Option(help: ArgumentHelp("The platform's public key: pub_key.pem.", valueName: "file"))
    var platformPublicKey: String?

    @Option(name: .customLong("platform-public-key-id"), help: ArgumentHelp("Its ID: PUB_KEY_ID_….", valueName: "id"))
    var platformPublicKeyID: String?

    @Option(
        name: .customLong("platform-certificate"),
        help: ArgumentHelp("A platform certificate downloaded earlier: wechatpay_SERIAL.pem. May be given more than once.", valueName: "file"))
    var platformCertificates: [String] = []

    @Option(name: .customLong("base-url"), help: ArgumentHelp("Where the platform is; the simulator prints its own.", valueName: "url"))
    var baseURL: String?

    @Option(
        name: .customLong("client-certificate-base-url"),
        help: ArgumentHelp("Where calls go that show the merchant's certificate, when that is another port, as the simulator's.", valueName: "url"))
    var clientCertificateBaseURL: String?

    @Option(help: ArgumentHelp("Authorities whose TLS certificates are trusted in place of the system's: simulator_ca.pem.", valueName: "file"))
    var trustRoots: String?

    @Option(help: "Which of the platform's keys to trust; without, the public key where there is one.")
    var keys: KeyMode?

    /// The flags that were given.
    var values: [Setting: ConfigContent] {
        let texts: [Setting: String?] = [
            .mchid: mchid, .privateKey: privateKey, .certificate: certificate, .pkcs12: pkcs12, .merchantSerial: merchantSerial,
            .apiV3KeyFile: apiV3KeyFile, .apiV2KeyFile: apiV2KeyFile, .platformPublicKey: platformPublicKey,
            .platformPublicKeyID: platformPublicKeyID,
            .baseURL: baseURL, .clientCertificateBaseURL: clientCertificateBaseURL, .trustRoots: trustRoots, .keys: keys?.rawValue,
        ]
        var values = texts.compactMapValues { $0 }.mapValues { ConfigContent.string($0) }
        if !platformCertificates.isEmpty { values[.platformCertificates] = .stringArray(platformCertificates) }
        return values
    }
}

enum KeyMode: String, ExpressibleByArgument, CaseIterable {
    case automatic
    case publicKey = "public-key"
    case both
}
