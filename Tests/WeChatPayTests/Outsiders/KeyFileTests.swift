import Foundation
import Testing

@testable import WeChatPay

/// Key files in the forms that openssl writes, and those that must be refused.
@Suite struct KeyFileTests {
    private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    /// A key with its certificate, valid for ten days.
    private func makeMerchant(in folder: String) throws {
        try Outsider.run(
            "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "\(folder)/key.pem", "-out", "\(folder)/cert.pem", "-days", "10",
            "-subj", "/CN=1900000109", "-set_serial", "0x5157F09EFDC096DE15EBE81A47057A7232F1B8E1"
        )
    }

    @Test func pkcs1AndPkcs8AreTheSameKey() throws {
        try Outsider.withFolder { folder in
            try makeMerchant(in: folder)
            let pkcs1 = String(decoding: try Outsider.run("openssl", "rsa", "-in", "\(folder)/key.pem", "-traditional"), as: UTF8.self)
            #expect(pkcs1.contains("BEGIN RSA PRIVATE KEY"))
            let first = try Merchant(id: "1900000109", privateKey: pkcs1, certificate: text("\(folder)/cert.pem"))
            let second = try Merchant(id: "1900000109", privateKey: text("\(folder)/key.pem"), certificate: text("\(folder)/cert.pem"))
            #expect(first.publicKey == second.publicKey)
            #expect(first.serial == "5157F09EFDC096DE15EBE81A47057A7232F1B8E1")
        }
    }

    @Test(arguments: [[], ["-legacy"], ["-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES", "-macalg", "sha1"]])
    func pkcs12HoldsKeyAndCertificate(form: [String]) throws {
        try Outsider.withFolder { folder in
            try makeMerchant(in: folder)
            let arguments =
                ["pkcs12", "-export", "-inkey", "\(folder)/key.pem", "-in", "\(folder)/cert.pem", "-out", "\(folder)/cert.p12"] + form
                + ["-passout", "pass:1900000109"]
            try Outsider.openssl(arguments)
            let bundle = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/cert.p12"))
            let merchant = try Merchant(id: "1900000109", pkcs12: bundle)
            let key = try RSAPrivateKey(pem: text("\(folder)/key.pem"))
            #expect(merchant.publicKey == key.publicKey)
            #expect(merchant.serial == "5157F09EFDC096DE15EBE81A47057A7232F1B8E1")
            #expect(refusal { try Merchant(id: "1900000109", pkcs12: bundle, serial: "5F00") }?.message.contains("is not the certificate's") == true)
            for wrong in ["", "1900000108"] {
                let error = refusal { try Merchant(id: "1900000109", pkcs12: bundle, passphrase: wrong) }
                #expect(error?.message.contains("passphrase is wrong or the file is damaged") == true)
            }
            #expect(refusal { try Merchant(id: "1900000109", pkcs12: bundle.prefix(100)) }?.kind == .invalidConfiguration)
        }
    }

    @Test(arguments: [
        (["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024"], "damaged, too short or not RSA"),
        (["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"], "damaged, too short or not RSA"),
        (["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-aes256", "-pass", "pass:x"], "private key under a password"),
    ])
    func aKeyThatCanNotServeIsRefusedByName(command: [String], reason: String) throws {
        let pem = String(decoding: try Outsider.openssl(command), as: UTF8.self)
        let error = refusal { try RSAPrivateKey(pem: pem) }
        #expect(error?.kind == .invalidConfiguration)
        #expect(error?.message.contains(reason) == true)
        let secret = pem.split(separator: "\n")[1]
        #expect(error.map { "\($0)" }?.contains(secret) == false)
    }

    private func refusal<Value>(_ body: () throws -> Value) -> WeChatPayError? {
        do {
            _ = try body()
            return nil
        } catch {
            return error as? WeChatPayError
        }
    }
}
