import Crypto
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A file that a merchant has uploaded. The same file under the same name is the same.
struct Media: Record {
    /// What may be uploaded where.
    enum Kind: String, Codable, Sendable {
        /// Of applications and complaints.
        case image
        case video
        /// Of coupons.
        case marketingImage
    }

    static let kind = "media"

    /// The media_id.
    let id: String
    let kind: Kind
    let filename: String
    let sha256: String
    /// In bytes.
    let size: Int
    let time: Date

    /// - Throws: ``MediaProblem``.
    init(_ kind: Kind, filename: String, file: Data, at now: Date) throws(MediaProblem) {
        guard !file.isEmpty else { throw .empty }
        self.kind = kind
        self.filename = filename
        self.sha256 = SHA256.hash(data: file).hexadecimal
        self.size = file.count
        self.time = now
        self.id = Data(SHA256.hash(data: Data("\(kind.rawValue)\n\(filename)\n\(sha256)".utf8))).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}

/// Why a file is not taken. What is wrong with its size or its name shows before, in the operation's description.
enum MediaProblem: Error, Sendable, Equatable {
    case empty
}
