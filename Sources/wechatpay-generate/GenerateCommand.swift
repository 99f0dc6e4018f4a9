import ArgumentParser
import Foundation

@main
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wechatpay-generate", abstract: "Write the typed endpoints and everything else that follows from Spec/."
    )

    @Option(help: "The package's folder.")
    var root = "."

    @Flag(help: "Write nothing; fail when a generated file differs from what Spec/ says.")
    var check = false

    func run() throws {
        let root = URL(filePath: root)
        let documents = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Spec").path)
            .filter { $0.hasSuffix(".yaml") && $0 != "webhooks.yaml" }.sorted()
        let families = try documents.map { try SpecReader(file: root.appending(path: "Spec/\($0)")).family() }
        let webhooks = try SpecReader(file: root.appending(path: "Spec/webhooks.yaml"))
        let notifications = try webhooks.notifications()
        var files = [
            OperationRulesTable(families: families).file(), EmbeddedFamilies(families: families).file(),
            WebhookRulesTable(notifications: notifications).file(), try EmbeddedNotifications(notifications: notifications).file(),
        ]
        files += TypedEvents(notifications: notifications, shapes: try webhooks.shapes()).files()
        for family in families {
            files += TypedEndpoints(family: family).files()
            files.append(try EmbeddedSpec(family: family).file())
            files.append(TypedCases(family: family).file())
        }
        let folders = GeneratedFolders(root: root)
        let operations = families.reduce(0) { $0 + $1.operations.count }
        guard check else {
            try folders.write(files)
            print("\(operations) operations in \(families.count) families, \(notifications.count) notifications: \(files.count) files.")
            return
        }
        let differences = try folders.differences(from: files)
        guard differences.isEmpty else {
            print("Generated code and Spec/ differ; run `make generate` and commit:\n" + differences.map { "  \($0)\n" }.joined())
            throw ExitCode.failure
        }
        print("Generated code and Spec/ agree: \(operations) operations in \(families.count) families, \(notifications.count) notifications.")
    }
}
