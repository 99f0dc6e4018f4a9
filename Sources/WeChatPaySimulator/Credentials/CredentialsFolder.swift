import NIOSSL
import SystemPackage
import WeChatPay

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The folder with a merchant's files under the names that the platform hands out, readable by their owner only.
struct CredentialsFolder {
    private static let secretsName = "simulator.json"
    private static let authorityName = "simulator_ca.pem"

    let path: String

    /// The credentials in the folder; new ones where it has none.
    func loadOrCreate() throws -> Simulator.Credentials {
        do {
            try createFolder()
            if let credentials = try load() { return credentials }
            guard !FileManager.default.fileExists(atPath: file("apiclient_key.pem")) else {
                throw SimulatorError(english: "\(path) holds a merchant's files that this simulator did not make; choose another folder.")
            }
            let credentials = try Simulator.Credentials.generate()
            try save(credentials)
            return credentials
        } catch let error as SimulatorError {
            throw error
        } catch {
            throw SimulatorError(english: "The credentials folder \(path) can't be used: \(error).")
        }
    }

    /// The credentials in the folder; `nil` where it has none.
    func load() throws -> Simulator.Credentials? {
        guard let bytes = FileManager.default.contents(atPath: file(Self.secretsName)) else { return nil }
        do {
            return try JSONDecoder().decode(Simulator.Credentials.self, from: bytes)
        } catch {
            throw SimulatorError(english: "\(file(Self.secretsName)) can't be read; move it away, and new credentials are made.")
        }
    }

    /// Writes everything but the configuration, which ``writeConfiguration(_:baseURL:secureBaseURL:)`` does once the addresses are known.
    func save(_ credentials: Simulator.Credentials) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try write(encoder.encode(credentials), to: Self.secretsName)
        try write(Data(credentials.privateKey.utf8), to: "apiclient_key.pem")
        try write(Data(credentials.certificate.utf8), to: "apiclient_cert.pem")
        try write(Data(credentials.platformPublicKey.utf8), to: "pub_key.pem")
        let bundle = NIOSSLPKCS12Bundle(
            certificateChain: [try NIOSSLCertificate(bytes: Array(credentials.certificate.utf8), format: .pem)],
            privateKey: try NIOSSLPrivateKey(bytes: Array(credentials.privateKey.utf8), format: .pem)
        )
        try write(Data(bundle.serialize(passphrase: Array(credentials.mchid.utf8))), to: "apiclient_cert.p12")
    }

    /// Writes `wechatpay.json`, ready for the command line.
    func writeConfiguration(_ credentials: Simulator.Credentials, baseURL: String, secureBaseURL: String) throws {
        // A folder of an earlier version has none.
        try write(Data(credentials.authority.utf8), to: Self.authorityName)
        var configuration: [String: String] = [
            "mchid": credentials.mchid, "appid": credentials.appid, "privateKey": "apiclient_key.pem", "certificate": "apiclient_cert.pem",
            "merchantSerial": credentials.merchantSerial, "apiV3Key": credentials.apiV3Key, "apiV2Key": credentials.apiV2Key,
            "workwxSecret": credentials.workwxSecret, "baseURL": baseURL, "clientCertificateBaseURL": secureBaseURL,
            "trustRoots": Self.authorityName,
        ]
        if credentials.platform.stage != .certificates {
            configuration["platformPublicKey"] = "pub_key.pem"
            configuration["platformPublicKeyID"] = credentials.platformPublicKeyID
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try write(encoder.encode(configuration), to: "wechatpay.json")
    }

    private func file(_ name: String) -> String { path + "/" + name }

    private func createFolder() throws {
        var isFolder = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
            guard isFolder else { throw SimulatorError(english: "\(path) is no folder.") }
            return
        }
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    /// Replaces a file as a whole: nobody ever sees it half written, or readable by others.
    private func write(_ bytes: Data, to name: String) throws {
        let temporary = file(".\(name).\(Nonce.make(length: 8))")
        let descriptor = try FileDescriptor.open(
            FilePath(temporary), .writeOnly, options: [.create, .exclusiveCreate], permissions: .ownerReadWrite
        )
        try descriptor.closeAfter { _ = try descriptor.writeAll(bytes) }
        guard rename(temporary, file(name)) == 0 else { throw Errno(rawValue: errno) }
    }
}
