import Foundation
import Testing

@testable import WeChatPay

/// PKCS#12 files that openssl and Python write: those that open, and what is said of each that does not.
@Suite struct PKCS12FileTests {
    private let key = TestKeys.shared.merchant
    private let certificate = Result { try RSACertificate(pem: TestKeys.shared.merchantCertificate) }

    /// A key with its certificate, and another certificate.
    private func inFolder(_ body: (String) throws -> Void) throws {
        try Outsider.withFolder { folder in
            let other = try TestKeys.shared.platformCertificate.pemRepresentation
            for (name, text) in [("own.key", key.pemRepresentation), ("own.pem", TestKeys.shared.merchantCertificate), ("other.pem", other)] {
                try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
            }
            try body(folder)
        }
    }

    private func export(_ folder: String, _ options: [String], passphrase: String = "1900000109") throws -> Data {
        try Outsider.openssl(["pkcs12", "-export", "-in", "\(folder)/own.pem", "-passout", "pass:\(passphrase)"] + options)
    }

    private func refusal(_ file: Data, passphrase: String = "1900000109") -> WeChatPayError? {
        do {
            _ = try ClientCertificate(pkcs12: file, passphrase: passphrase)
            return nil
        } catch {
            return error as? WeChatPayError
        }
    }

    private static let forms: [[String]] = [
        [], ["-legacy"], ["-keypbe", "NONE", "-certpbe", "NONE"],
        ["-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-RC2-40", "-macalg", "sha1", "-legacy"],
        ["-certpbe", "NONE"], ["-keypbe", "NONE"], ["-macalg", "sha512"], ["-noiter", "-nomaciter"],
    ]

    @Test(arguments: forms, ["1900000109", "", "pass phrase!"])
    func everyFormOpensUnderItsPassphraseOrWithoutOne(form: [String], passphrase: String) throws {
        try inFolder { folder in
            let file = try export(folder, ["-inkey", "\(folder)/own.key", "-certfile", "\(folder)/other.pem"] + form, passphrase: passphrase)
            for given in passphrase.isEmpty ? ["", "1900000109"] : [passphrase] {
                let opened = try ClientCertificate(pkcs12: file, passphrase: given)
                #expect(try opened.certificate == certificate.get())
                #expect(opened.chain.count == 2)
                #expect(opened.privateKey.publicKey == key.publicKey)
            }
        }
    }

    @Test(arguments: forms) func aWrongPassphraseIsSaidToBeWrong(form: [String]) throws {
        try inFolder { folder in
            let file = try export(folder, ["-inkey", "\(folder)/own.key"] + form)
            let wrong = refusal(file, passphrase: "1900000108")
            #expect(wrong?.kind == .invalidConfiguration)
            #expect(
                wrong?.message == "The PKCS#12 file can't be opened: its passphrase is wrong or the file is damaged "
                    + "(the given passphrase and the empty one were tried)."
            )
            #expect(wrong?.advice?.contains("is the merchant's number (mchid), unless it was changed") == true)
            #expect(wrong.map { "\($0)" }?.contains("1900000108") == false, "a passphrase is no part of an error")
            #expect(refusal(file, passphrase: "")?.message.hasSuffix("(the empty passphrase was tried).") == true)
            let foreign = refusal(file, passphrase: "密码")
            #expect(foreign?.message == "The passphrase given for the PKCS#12 file has characters beyond ASCII, which can't be used.")
            #expect(refusal(file, passphrase: String(repeating: "1", count: 5000))?.message.contains("passphrase is wrong") == true)
        }
    }

    @Test(arguments: [["-legacy"], [], ["-certpbe", "NONE"]]) func aFileWithoutCertificateOrWithoutKeyIsNamed(form: [String]) throws {
        try inFolder { folder in
            let keyOnly = try Outsider.openssl(
                ["pkcs12", "-export", "-nocerts", "-inkey", "\(folder)/own.key", "-passout", "pass:1900000109"] + form
            )
            #expect(refusal(keyOnly)?.message == "The PKCS#12 file holds no certificate.")
            let certificateOnly = try export(folder, ["-nokeys"] + form)
            #expect(refusal(certificateOnly)?.message == "The PKCS#12 file holds no private key.")
        }
    }

    /// openssl refuses to write such a file; Python's `cryptography` does not.
    @Test(arguments: ["NoEncryption()", "BestAvailableEncryption(b'1900000109')"])
    func aKeyOfAnotherCertificateIsNamed(encryption: String) throws {
        try inFolder { folder in
            let script = """
                import sys
                from cryptography import x509
                from cryptography.hazmat.primitives.serialization import *
                from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
                key = load_pem_private_key(open("\(folder)/own.key", "rb").read(), None)
                other = x509.load_pem_x509_certificate(open("\(folder)/other.pem", "rb").read())
                sys.stdout.buffer.write(serialize_key_and_certificates(None, key, None, [other], \(encryption)))
                """
            let refusal = refusal(try Outsider.python(script))
            #expect(refusal?.kind == .invalidConfiguration)
            #expect(refusal?.message == "The private key does not belong to the certificate \(TestKeys.shared.platformCertificate.serial).")
            #expect(refusal?.advice?.contains("must come from the same download") == true)
        }
    }

    @Test func whatIsNoSuchFileIsToldApart() throws {
        try inFolder { folder in
            let file = try export(folder, ["-inkey", "\(folder)/own.key"])
            #expect(refusal(Data())?.message == "The file is no PKCS#12 file, or it is damaged.")
            #expect(refusal(Data("garbage".utf8))?.message == "The file is no PKCS#12 file, or it is damaged.")
            #expect(refusal(file.prefix(100))?.message == "The file is no PKCS#12 file, or it is damaged.")
            let text = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/own.key"))
            #expect(refusal(text)?.message == "The file is a PEM text and no PKCS#12 file.")
            let withoutMAC = try export(folder, ["-inkey", "\(folder)/own.key", "-nomac"])
            #expect(refusal(withoutMAC)?.message.contains("has no MAC") == true)
            let elliptic = try Outsider.openssl(["ecparam", "-name", "prime256v1", "-genkey", "-noout"])
            try elliptic.write(to: URL(fileURLWithPath: "\(folder)/ec.key"))
            let keyOnly = try Outsider.openssl(
                ["pkcs12", "-export", "-nocerts", "-inkey", "\(folder)/ec.key", "-passout", "pass:1900000109"]
            )
            #expect(refusal(keyOnly)?.message.contains("not an RSA key") == true)
        }
    }

    /// Whichever byte is wrong, the file is refused or holds the same key: nothing else opens, and nothing ends the process.
    @Test(arguments: [(["-keypbe", "NONE", "-certpbe", "NONE"], 7), ([], 97), (["-legacy"], 97)])
    func aDamagedFileIsRefused(form: [String], step: Int) throws {
        try inFolder { folder in
            let file = try export(folder, ["-inkey", "\(folder)/own.key"] + form)
            for index in stride(from: 0, to: file.count, by: step) {
                var damaged = file
                damaged[index] ^= 0x11
                guard let opened = try? ClientCertificate(pkcs12: damaged, passphrase: "1900000109") else { continue }
                #expect(try opened.certificate == certificate.get(), "byte \(index)")
            }
        }
    }
}
