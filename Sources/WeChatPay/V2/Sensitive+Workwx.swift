import Crypto

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Sensitive {
    /// WeCom's signature with this secret: MD5, in upper-case hexadecimal.
    func workwxSignature(of parameters: [V2Parameter]) -> String {
        Insecure.MD5.hash(data: Data("\(SignedText.parameters(parameters))&secret=\(text)".utf8)).hexadecimal.uppercased()
    }
}
