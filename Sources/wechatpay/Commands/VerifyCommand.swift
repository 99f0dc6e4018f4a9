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
            EXAMPLE: wechatpay verify --body @notification.xml

            The headers are lines of the form Name: value, as `call --include` and `curl --include` print them, or single --header options. \
            A message of APIv2 is XML with the signature in it, and needs no headers. \
            With --ignore-time the time of the check is the message's own, so that an old message can be looked into.

            Exit codes: 0 the signature fits; 1 it does not, and standard error says why; 2 usage or configuration.
            """
    )

    @OptionGroup(title: "Configuration options")
    var options: ConfigurationOptions

    @Option(help: ArgumentHelp("A file with the headers.", valueName: "file"))
    var headers: String?

    @Option(name: .customLong("header"), help: ArgumentHelp("One header; may be given more than once.", valueName: "name=value"))
    var single: [PairArgument] = []

    @Option(help: ArgumentHelp("The exact body: text, @file, or - for standard input.", valueName: "body"))
    var body: BodyArgument

    @Flag(help: "Take the message's own time for the local clock's.")
    var ignoreTime = false

    func run() async throws {
        let fields = try fields()
        let bytes = try body.read()
        if bytes.isXML { return try await verifyV2(bytes) }
        guard headers != nil || !single.isEmpty else { throw Failure.usage("give the message's headers: --headers file, or --header name=value.") }
        let time = ignoreTime ? fields[.wechatPayTimestamp].flatMap { TimeInterval($0) }.map { Date(timeIntervalSince1970: $0) } : nil
        try await MerchantConfiguration.load(options).withClient { client in
            do {
                try await client.verify(headers: fields, body: bytes, at: time ?? Date())
            } catch let error as WeChatPayError where error.kind == .signatureMismatch {
                let signed = SignedText.response(
                    timestamp: fields[.wechatPayTimestamp] ?? "", nonce: fields[.wechatPayNonce] ?? "", body: bytes
                )
                StandardError.write("the text that the signature must fit:\n" + String(decoding: signed, as: UTF8.self))
                throw error
            }
            try StandardOutput.write("verified: signed under \(fields[.wechatPaySerial] ?? "?")")
        }
    }

    private func verifyV2(_ bytes: Data) async throws {
        try await MerchantConfiguration.load(options).withClient { client in
            do {
                try await client.verify(headers: [:], body: bytes, at: Date())
            } catch let error as WeChatPayError where error.kind == .signatureMismatch {
                StandardError.write("the text that the sign must fit, before the key:\n" + SignedText.parameters(try XML(parsing: bytes).texts))
                throw error
            }
            try StandardOutput.write("verified: signed with the APIv2 key")
        }
    }

    private func fields() throws -> HTTPFields {
        var fields = HTTPFields()
        if let headers {
            guard let bytes = FileManager.default.contents(atPath: headers) else {
                throw Failure.usage("--headers: there is no readable file \(headers).")
            }
            let lines = String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            for line in lines.prefix(while: { !$0.isEmpty }) {
                guard let colon = line.firstIndex(of: ":"), let name = HTTPField.Name(String(line[..<colon])) else { continue }
                fields.append(HTTPField(name: name, value: String(line[line.index(after: colon)...].drop { $0 == " " })))
            }
        }
        for pair in single {
            guard let name = HTTPField.Name(pair.name) else { throw Failure.usage("--header: \(pair.name) is no header's name.") }
            fields.append(HTTPField(name: name, value: pair.value))
        }
        return fields
    }
}
