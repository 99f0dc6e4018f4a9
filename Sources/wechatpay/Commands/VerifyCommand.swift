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
            EXAMPLE: wechatpay verify --request request.http --platform-public-key pub_key.pem --platform-public-key-id PUB_KEY_ID_…
            EXAMPLE: wechatpay verify --body @notification.xml --api-v2-key-file key.txt

            The headers are lines of the form Name: value, as `call --include` and `curl --include` print them, or single --header options. \
            --request takes both in one file: the headers, an empty line, the exact body, as `webhooks show` prints them. \
            A message of APIv2 is XML with the signature in it, and needs no headers.

            The key alone is enough: the platform's public key or certificate, for APIv2 the APIv2 key; no merchant need be configured. \
            With --ignore-time the time of the check is the message's own, so that an old message can be looked into.

            Where the signature does not fit, the text that it must fit is printed: compare it, byte for byte, with what your code verifies.

            Exit codes: 0 the signature fits; 1 it does not, and standard error says which check failed; 2 usage or configuration.
            """
    )

    @OptionGroup(title: "Configuration options")
    var options: ConfigurationOptions

    @Option(help: ArgumentHelp("A file with the headers.", valueName: "file"))
    var headers: String?

    @Option(name: .customLong("header"), help: ArgumentHelp("One header; may be given more than once.", valueName: "name=value"))
    var single: [PairArgument] = []

    @Option(help: ArgumentHelp("The exact body: text, @file, or - for standard input.", valueName: "body"))
    var body: BodyArgument?

    @Option(help: ArgumentHelp("A file with headers, an empty line and the body; - for standard input.", valueName: "file"))
    var request: String?

    @Flag(help: "Take the message's own time for the local clock's.")
    var ignoreTime = false

    func validate() throws {
        guard (body == nil) != (request == nil) else { throw ValidationError("give the message: --body with its headers, or --request.") }
        guard request == nil || headers == nil else { throw ValidationError("--headers goes with --body; --request has its own.") }
    }

    func run() async throws {
        let (fields, bytes) = try message()
        let configuration = try await MerchantConfiguration.load(options)
        if bytes.isXML { return try Self.verifyV2(bytes, configuration) }
        guard !fields.isEmpty else { throw Failure.usage("give the message's headers: --headers file, or --header name=value.") }
        let time = ignoreTime ? fields[.wechatPayTimestamp].flatMap { TimeInterval($0) }.map { Date(timeIntervalSince1970: $0) } : nil
        do {
            try await Self.verify(fields, bytes, at: time ?? Date(), configuration)
        } catch let error as WeChatPayError where error.kind == .signatureMismatch {
            let signed = SignedText.response(timestamp: fields[.wechatPayTimestamp] ?? "", nonce: fields[.wechatPayNonce] ?? "", body: bytes)
            StandardError.write("the text that the signature must fit:\n" + String(decoding: signed, as: UTF8.self))
            throw error
        }
        try StandardOutput.write("verified: signed under \(fields[.wechatPaySerial] ?? "?")")
    }

    /// With the platform's keys alone, where they are at hand; else with a merchant, who can download them.
    private static func verify(_ fields: HTTPFields, _ bytes: Data, at time: Date, _ configuration: MerchantConfiguration) async throws {
        let keys = try configuration.platformKeys()
        if !keys.isAutomatic, !keys.keys.isEmpty { return try await keys.verify(headers: fields, body: bytes, at: time) }
        guard configuration.value(.mchid) != nil else {
            throw Failure.usage(
                "no key of the platform is configured: give --platform-public-key with --platform-public-key-id, or --platform-certificate; "
                    + "or a merchant's configuration, with which the certificates can be downloaded."
            )
        }
        try await configuration.withClient { try await $0.verify(headers: fields, body: bytes, at: time) }
    }

    private static func verifyV2(_ bytes: Data, _ configuration: MerchantConfiguration) throws {
        guard let key = try configuration.apiV2Key() else {
            throw Failure.usage("a message of APIv2 is verified with the APIv2 key, and none is configured: --api-v2-key-file, or apiV2Key.")
        }
        do {
            try key.verify(bytes)
        } catch let error as WeChatPayError where error.kind == .signatureMismatch {
            StandardError.write("the text that the sign must fit, before the key:\n" + SignedText.parameters(try XML(parsing: bytes).texts))
            throw error
        }
        try StandardOutput.write("verified: signed with the APIv2 key")
    }

    private func message() throws -> (HTTPFields, Data) {
        guard let request else { return (try fields(from: headers.map(Self.bytes)), try body?.read() ?? Data()) }
        let bytes = request == "-" ? StandardInput.readAll() : try Self.bytes(request, "--request")
        let ends = ["\r\n\r\n", "\n\n"].compactMap { bytes.firstRange(of: Data($0.utf8)) }
        guard let end = ends.min(by: { $0.lowerBound < $1.lowerBound }) else {
            throw Failure.usage("--request: there is no empty line between headers and body in \(request).")
        }
        return (try fields(from: bytes[..<end.lowerBound]), bytes[end.upperBound...])
    }

    private static func bytes(_ path: String) throws -> Data { try bytes(path, "--headers") }

    private static func bytes(_ path: String, _ option: String) throws -> Data {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw Failure.usage("\(option): there is no readable file \(path).")
        }
        return bytes
    }

    private func fields(from head: Data?) throws -> HTTPFields {
        var fields = HTTPFields()
        if let head {
            let lines = String(decoding: head, as: UTF8.self).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
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
