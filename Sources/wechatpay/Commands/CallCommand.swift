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
            EXAMPLE: wechatpay call POST v2/pay/orderquery --xml '<xml><appid>wx…</appid><mch_id>1900000109</mch_id>…</xml>'
            EXAMPLE: wechatpay call POST v3/merchant/media/upload --upload shop.jpg
            EXAMPLE: wechatpay call POST v3/mch-manage/submission-files/sub-mchid/1900000109/upload --upload shop.jpg --meta '{"item_id":1}'

            Of a page for the user's browser (v2/papay/entrustweb) the signed URL is printed.

            Path, query and body are checked against the documentation first, as by `api lint`; with a problem nothing is sent.

            Exit codes: 0 answered; 1 refused or not sent; 2 usage or configuration; 3 unknown outcome: query before you do anything else.
            """
    )

    @OptionGroup(title: "Configuration options")
    var options: ConfigurationOptions

    @Argument(
        help: "get, post, put, patch or delete.", completion: .list(["GET", "POST", "PUT", "PATCH", "DELETE"]),
        transform: { verb in
            guard ["GET", "POST", "PUT", "PATCH", "DELETE"].contains(verb.uppercased()), let method = HTTPRequest.Method(verb.uppercased()) else {
                throw ValidationError("\(verb) is no verb of the platform: get, post, put, patch or delete.")
            }
            return method
        })
    var verb: HTTPRequest.Method

    @Argument(
        help: "The path, its variables in braces, as the platform's documentation writes it.", completion: .custom(OperationCompletion.words))
    var template: String

    @Option(name: .customLong("var"), help: ArgumentHelp("A value for a variable of the path.", valueName: "name=value"))
    var variables: [PairArgument] = []

    @Option(name: .customLong("query"), help: ArgumentHelp("A parameter of the query.", valueName: "name=value"))
    var query: [PairArgument] = []

    @Option(help: ArgumentHelp("The body: a JSON text, @file, or - for standard input.", valueName: "body"))
    var json: BodyArgument?

    @Option(
        help: ArgumentHelp(
            "The body of a call of APIv2: its XML, @file, or - for standard input. nonce_str and sign are filled in; --json does, too.",
            valueName: "body"))
    var xml: BodyArgument?

    @Option(help: ArgumentHelp("A file to upload; its name and SHA-256 are filled in as the operation names them.", valueName: "file"))
    var upload: UploadArgument?

    @Option(help: ArgumentHelp("What else the upload's meta says: a JSON text, @file, or - for standard input.", valueName: "meta"))
    var meta: BodyArgument?

    @Option(name: .customLong("header"), help: ArgumentHelp("A further header.", valueName: "name=value"))
    var headers: [PairArgument] = []

    @Flag(help: "Print status and headers, too.")
    var include = false

    @Flag(help: "Print the signed request as a curl command, and send nothing.")
    var dryRun = false

    @Flag(inversion: .prefixedNo, help: "Check the call against the documentation before it is sent.")
    var lint = true

    func validate() throws {
        guard [json != nil, xml != nil, upload != nil].count(where: { $0 }) <= 1 else {
            throw ValidationError("--json, --xml and --upload exclude each other: a call has one body.")
        }
        guard meta == nil || upload != nil else { throw ValidationError("--meta goes with --upload.") }
        guard upload == nil || verb == .post else { throw ValidationError("--upload goes with post.") }
        guard !template.contains("?") else { throw ValidationError("The path holds a query; give it by --query name=value.") }
        let names = template.split(separator: "/").filter { $0.hasPrefix("{") && $0.hasSuffix("}") }.map { String($0.dropFirst().dropLast()) }
        if let missing = names.first(where: { name in !variables.contains { $0.name == name } }) {
            throw ValidationError("The path's variable \(missing) has no value; add --var \(missing)=…")
        }
        if let unknown = variables.first(where: { !names.contains($0.name) }) {
            throw ValidationError("--var \(unknown.name): the path has no variable {\(unknown.name)}.")
        }
    }

    func run() async throws {
        let request = try request()
        let documented = try CallLint(request)
        if lint { try Self.check(documented) }
        try await MerchantConfiguration.load(options).withClient { client in
            if documented.isForTheBrowser, !dryRun {
                try StandardOutput.write(try await client.signed(request).url)
                StandardError.write("note: nothing was sent; this is a page for the user's browser.")
                return
            }
            if dryRun {
                try StandardOutput.write(try await CurlCommand(client.signed(request)).text)
                StandardError.write("note: nothing was sent; the signature is good for five minutes and for one use.")
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

    private static func check(_ lint: CallLint) throws {
        if let warning = lint.warning { StandardError.write("warning: \(warning)") }
        let problems = lint.problems
        for problem in problems { StandardError.write(problem) }
        guard problems.isEmpty else { throw Failure.usage("nothing was sent; --no-lint sends it all the same.") }
    }

    private func request() throws -> WeChatPay.Request {
        var body = WeChatPay.Request.Body.none
        if let json {
            body = .text(try json.readJSON().text)
        } else if let xml {
            body = .xml(try xml.readXML())
        } else if let upload {
            var multipart = WeChatPay.Multipart(file: WeChatPay.File(path: upload.path))
            multipart.file.isHeldToLimits = lint
            if let meta {
                guard let members = try meta.readJSON("--meta").value.object else { throw Failure.usage("--meta: it is no JSON object.") }
                multipart.meta = members
            }
            body = .multipart(multipart)
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
