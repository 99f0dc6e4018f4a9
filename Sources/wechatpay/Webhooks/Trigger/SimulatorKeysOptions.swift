import ArgumentParser
import WeChatPaySimulator

/// Whose keys sign and encrypt notifications that only the platform could make otherwise.
struct SimulatorKeysOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder with a simulator's keys, which `wechatpay simulate` writes.", valueName: "folder"))
    var credentials = "wechatpay-simulator"

    /// - Throws: ``Failure`` where there are none.
    func writer() throws -> NotificationWriter {
        guard let writer = try writerIfAny() else {
            throw Failure.usage(
                "there are no simulator's keys in \(credentials). `wechatpay simulate` writes them on its first start; it need not run later. "
                    + "Name its folder by --credentials."
            )
        }
        return writer
    }

    func writerIfAny() throws -> NotificationWriter? { try NotificationWriter(credentialsFolder: credentials) }
}
