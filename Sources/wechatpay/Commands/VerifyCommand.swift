import ArgumentParser
import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Verify the signature of an answer or a notification, and say which check failed.",
        discussion: """
            EXAMPLE: wechatpay verify --headers headers.txt --body @body.json

            The headers are lines of the form Name: value, as curl --include prints them. With --ignore-time the time of the check is the \
            message's own, so that an old message can be looked into.
            """
    )

    @OptionGroup(title: "Configuration options")
    var options: ConfigurationOptions

    @Option(help: ArgumentHelp("A file with the headers.", valueName: "file"))
    var headers: String

    @Option(help: ArgumentHelp("The exact body: text, @file, or - for standard input.", valueName: "body"))
    var body: BodyArgument

    @Flag(help: "Take the message's own time for the local clock's.")
    var ignoreTime = false

    func run() async throws {
        guard let text = FileManager.default.contents(atPath: headers) else {
            throw Failure.usage("--headers: there is no readable file \(headers).")
        }
        let fields = Self.fields(String(decoding: text, as: UTF8.self))
        let bytes = try body.read()
        let time = ignoreTime ? fields[.wechatPayTimestamp].flatMap { TimeInterval($0) }.map { Date(timeIntervalSince1970: $0) } : nil
        try await MerchantConfiguration(options).withClient { client in
            do {
                try await client.verify(headers: fields, body: bytes, at: time ?? Date())
            } catch let error as WeChatPayError {
                let signed = SignedText.response(
                    timestamp: fields[.wechatPayTimestamp] ?? "", nonce: fields[.wechatPayNonce] ?? "", body: bytes
                )
                StandardError.write("the text that the signature must fit:\n" + String(decoding: signed, as: UTF8.self))
                throw error
            }
            try StandardOutput.write("verified: signed under \(fields[.wechatPaySerial] ?? "?")")
        }
    }

    private static func fields(_ text: String) -> HTTPFields {
        var fields = HTTPFields()
        for line in text.split(whereSeparator: \.isNewline) {
            guard let colon = line.firstIndex(of: ":"), let name = HTTPField.Name(String(line[..<colon])) else { continue }
            fields.append(HTTPField(name: name, value: String(line[line.index(after: colon)...].drop { $0 == " " })))
        }
        return fields
    }
}
