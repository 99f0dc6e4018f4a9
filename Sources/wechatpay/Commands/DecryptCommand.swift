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
            A field is decrypted with the merchant's private key; a JSON object (a notification, or its resource) with the APIv3 key.

            EXAMPLE: wechatpay decrypt @notification.json
            EXAMPLE: wechatpay decrypt 'bGV0IHVz…'

            Exit codes: 0 decrypted; 1 the key does not fit or the text was altered; 2 usage or configuration.
            """
    )

    @OptionGroup(title: "Configuration options")
    var options: ConfigurationOptions

    @Argument(help: "The base64 text or the JSON object, as itself, @file, or - for standard input.")
    var input = BodyArgument(argument: "-")

    func run() async throws {
        let bytes = try input.read()
        let configuration = try await MerchantConfiguration.load(options)
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
