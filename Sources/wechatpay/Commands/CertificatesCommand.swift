import ArgumentParser
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

struct CertificatesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificates",
        abstract: "Download the platform's certificates to wechatpay_SERIAL.pem.",
        discussion: """
            They are decrypted with the APIv3 key and the answer is verified with them. A file that is there with other contents is left alone.

            EXAMPLE: wechatpay certificates --out certs

            Exit codes: 0 written; 1 refused or failed; 2 usage or configuration, or a file is in the way; 3 the answer could not be trusted.
            """
    )

    @OptionGroup(title: "Configuration options")
    var options: ConfigurationOptions

    @Option(help: ArgumentHelp("The folder to write to.", valueName: "folder"))
    var out = "."

    func run() async throws {
        try await MerchantConfiguration.load(options).withClient { client in
            try createFolder()
            for key in try await client.downloadPlatformCertificates() {
                guard let certificate = key.certificate else { continue }
                let path = "\(out)/wechatpay_\(certificate.serial).pem"
                try Self.write(Data(certificate.pemRepresentation.utf8), to: path)
                let start = certificate.notValidBefore.formatted(.iso8601)
                let end = certificate.notValidAfter.formatted(.iso8601)
                try StandardOutput.write("\(path)  serial \(certificate.serial)  valid \(start) to \(end)")
            }
        }
    }

    private func createFolder() throws {
        do {
            try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
        } catch {
            throw Failure.usage("--out: the folder \(out) can't be made.")
        }
    }

    private static func write(_ bytes: Data, to path: String) throws {
        if let present = FileManager.default.contents(atPath: path) {
            guard present == bytes else { throw Failure.usage("\(path) exists with other contents; move it away first.") }
            return
        }
        guard FileManager.default.createFile(atPath: path, contents: bytes) else { throw Failure.usage("\(path) can't be written.") }
    }
}
