import ArgumentParser
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

struct DecryptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decrypt",
        abstract: "Decrypt a sensitive field of an answer, or the resource of a notification.",
        discussion: """
            A field is decrypted with the merchant's private key; a JSON object (a notification, or its resource) with the APIv3 key; \
            a refund notice of APIv2 (XML, or with --req-info that member's text alone) with the APIv2 key.

            EXAMPLE: wechatpay decrypt @notification.json
            EXAMPLE: wechatpay decrypt 'bGV0IHVz…'
            EXAMPLE: wechatpay decrypt @refund-notice.xml

            Exit codes: 0 decrypted; 1 the key does not fit or the text was altered; 2 usage or configuration.
            """
    )

    @OptionGroup(title: "Configuration options")
    var options: ConfigurationOptions

    @Flag(help: "The text is req_info, of a refund notice of APIv2.")
    var reqInfo = false

    @Argument(help: "The base64 text, the JSON object or the XML, as itself, @file, or - for standard input.")
    var input = BodyArgument(argument: "-")

    func run() async throws {
        let bytes = try input.read()
        let configuration = try await MerchantConfiguration.load(options)
        if reqInfo || bytes.isXML {
            guard let key = try configuration.apiV2Key() else { throw Failure.usage("no APIv2 key is configured (apiV2Key).") }
            guard let ciphertext = reqInfo ? String(decoding: bytes, as: UTF8.self) : try XML(parsing: bytes).req_info.string else {
                throw Failure.usage("the message has no req_info: it is no refund notice.")
            }
            try StandardOutput.writeBody(try key.decrypt(ciphertext))
            return
        }
        guard let json = try? JSON(parsing: bytes), json.object != nil else {
            let ciphertext = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
            try StandardOutput.write(try configuration.merchant().decrypt(ciphertext))
            return
        }
        guard let key = try configuration.apiV3Key() else { throw Failure.usage("no APIv3 key is configured (apiV3Key, or apiV3KeyFile).") }
        let resource = json.resource.isNull ? json : json.resource
        guard let encrypted = try? JSONDecoder().decode(EncryptedResource.self, from: resource.encoded()) else {
            throw Failure.usage("the object has no algorithm, nonce and ciphertext.")
        }
        try StandardOutput.writeBody(try key.decrypt(encrypted))
    }
}
