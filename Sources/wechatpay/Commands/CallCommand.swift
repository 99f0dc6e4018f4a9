import ArgumentParser
import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

struct CallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Call any API: signed, verified, its body printed.",
        discussion: """
            EXAMPLE: wechatpay call GET v3/ebike/charge/contracts/{contract_id} --var contract_id=Wx15… --query sub_mchid=1900000109
            EXAMPLE: wechatpay call POST v3/pay/transactions/native --json @order.json --dry-run

            Exit codes: 0 answered; 1 refused or not sent; 2 usage or configuration; 3 unknown outcome: query before you do anything else.
            """
    )

    @OptionGroup(title: "Configuration options")
    var options: ConfigurationOptions

    @Argument(
        help: "get, post, put, patch or delete.",
        transform: { verb in
            guard ["GET", "POST", "PUT", "PATCH", "DELETE"].contains(verb.uppercased()), let method = HTTPRequest.Method(verb.uppercased()) else {
                throw ValidationError("\(verb) is no verb of the platform: get, post, put, patch or delete.")
            }
            return method
        })
    var verb: HTTPRequest.Method

    @Argument(help: "The path, its variables in braces, as the platform's documentation writes it.")
    var template: String

    @Option(name: .customLong("var"), help: ArgumentHelp("A value for a variable of the path.", valueName: "name=value"))
    var variables: [PairArgument] = []

    @Option(name: .customLong("query"), help: ArgumentHelp("A parameter of the query.", valueName: "name=value"))
    var query: [PairArgument] = []

    @Option(help: ArgumentHelp("The body: a JSON text, @file, or - for standard input.", valueName: "body"))
    var json: BodyArgument?

    @Option(name: .customLong("header"), help: ArgumentHelp("A further header.", valueName: "name=value"))
    var headers: [PairArgument] = []

    @Flag(help: "Print status and headers, too.")
    var include = false

    @Flag(help: "Print the signed request as a curl command, and send nothing.")
    var dryRun = false

    func run() async throws {
        let request = try request()
        try await MerchantConfiguration(options).withClient { client in
            if dryRun {
                try StandardOutput.write(CurlCommand(try await client.signed(request)).text)
                return
            }
            let response = try await client.send(request)
            if include {
                let fields = response.headers.map { "\($0.name.rawName): \($0.value)" }
                try StandardOutput.write((["HTTP \(response.status)"] + fields + [""]).joined(separator: "\n"))
            }
            if !response.isVerified { StandardError.write("note: the platform leaves this answer unsigned; nothing vouches for it.") }
            if !response.body.isEmpty { try StandardOutput.writeBody(response.body) }
        }
    }

    private func request() throws -> WeChatPay.Request {
        var body = WeChatPay.Request.Body.none
        if let json {
            let text = try json.read()
            guard (try? JSON(parsing: text)) != nil else { throw Failure.usage("--json: the body is no JSON text.") }
            body = .text(text)
        }
        return WeChatPay.Request(
            method: verb, template: template, variables: try Self.unique(variables, "--var"),
            query: WeChatPay.Query(items: query.map { .init(name: $0.name, value: $0.value) }), headers: try Self.unique(headers, "--header"),
            body: body
        )
    }

    private static func unique(_ pairs: [PairArgument], _ option: String) throws -> [String: String] {
        try pairs.reduce(into: [:]) { values, pair in
            guard values.updateValue(pair.value, forKey: pair.name) == nil else { throw Failure.usage("\(option): \(pair.name) is given twice.") }
        }
    }
}

/// A signed request as a command that sends it.
struct CurlCommand {
    let text: String

    init(_ request: TransportRequest) {
        var words = ["curl", "--request", request.method.rawValue]
        for field in request.headers { words += ["--header", Self.quoted("\(field.name.rawName): \(field.value)")] }
        if !request.body.isEmpty { words += ["--data-binary", Self.quoted(String(decoding: request.body, as: UTF8.self))] }
        words.append(Self.quoted(request.url))
        text = words.joined(separator: " ")
    }

    private static func quoted(_ word: String) -> String { "'" + word.replacing("'", with: "'\\''") + "'" }
}
