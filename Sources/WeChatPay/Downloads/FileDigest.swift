import Crypto

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The digest that a file must have.
struct FileDigest: Sendable, Hashable {
    enum Function: String { case sha1 = "SHA1", sha256 = "SHA256", sha512 = "SHA512", md5 = "MD5" }

    let function: Function
    /// In lower-case hexadecimal.
    let value: String

    /// - Throws: ``WeChatPayError`` of kind `unreadableBody` for a digest that can't be checked.
    init(type: String, value: String) throws {
        guard let function = Function(rawValue: type.uppercased().replacing("-", with: "")) else {
            throw WeChatPayError(.unreadableBody, "The file's digest is of type \(type.quotedInErrors), which this client can't compute.")
        }
        let length = function.makeHash().byteCount * 2
        guard value.utf8.count == length, value.allSatisfy(\.isHexDigit) else {
            throw WeChatPayError(.unreadableBody, "The file's hash_value is no \(function.rawValue): it is not of \(length) hexadecimal digits.")
        }
        self.function = function
        self.value = value.lowercased()
    }

    /// The digest of what has been hashed.
    init(_ function: Function, of hash: any HashFunction) {
        self.function = function
        self.value = hash.hexadecimal
    }

    /// Takes a file's bytes as they come.
    struct Check {
        private let expected: FileDigest
        private var hash: any HashFunction

        init(_ expected: FileDigest) {
            self.expected = expected
            self.hash = expected.function.makeHash()
        }

        mutating func update(_ part: Data) { hash.update(data: part) }

        /// - Throws: `mismatch` if the bytes are not those of the digest.
        func finish(_ mismatch: @autoclosure () -> WeChatPayError) throws {
            guard hash.hexadecimal == expected.value else { throw mismatch() }
        }
    }
}

extension FileDigest.Function {
    func makeHash() -> any HashFunction {
        switch self {
        case .sha1: Insecure.SHA1()
        case .sha256: SHA256()
        case .sha512: SHA512()
        case .md5: Insecure.MD5()
        }
    }
}

extension HashFunction {
    fileprivate var byteCount: Int { Digest.byteCount }
    fileprivate var hexadecimal: String { finalize().hexadecimal }
}
