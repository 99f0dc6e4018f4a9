import ArgumentParser
import WeChatPay

@main
struct WeChatPayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wechatpay",
        abstract: "Call WeChat Pay (微信支付), look up its operations, check a merchant's keys, and run a simulator of the platform.",
        discussion: """
            Start with `wechatpay demo`: it needs no merchant account.

            Exit codes: 0 done; 1 refused or failed; 2 usage or configuration; 3 the outcome of a call is unknown, \
            so query before you do anything else.
            """,
        version: WeChatPay.version,
        subcommands: [
            DemoCommand.self, SimulateCommand.self, CallCommand.self, BillCommand.self, WebhooksCommand.self, APICommand.self,
            CertificatesCommand.self,
            SignCommand.self, VerifyCommand.self, EncryptCommand.self, DecryptCommand.self, PayParametersCommand.self, QRCommand.self,
            DoctorCommand.self, CompletionCommand.self,
        ]
    )

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            Failure(error).exit()
        }
    }
}
