import ArgumentParser
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A file to upload.
struct UploadArgument: ExpressibleByArgument {
    private static let types = [
        "bmp": "image/bmp", "gif": "image/gif", "jpeg": "image/jpeg", "jpg": "image/jpeg", "png": "image/png", "avi": "video/x-msvideo",
        "m4v": "video/x-m4v", "mkv": "video/x-matroska", "mov": "video/quicktime", "mp4": "video/mp4", "mpeg": "video/mpeg",
        "wmv": "video/x-ms-wmv", "flv": "video/x-flv", "csv": "text/csv", "pdf": "application/pdf", "zip": "application/zip",
    ]

    let path: String

    init(argument: String) { path = argument }

    func read() throws -> WeChatPay.Multipart {
        guard let bytes = FileManager.default.contents(atPath: path) else { throw Failure.usage("--upload: there is no readable file \(path).") }
        let name = String(path.split(separator: "/").last ?? "")
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return WeChatPay.Multipart(file: bytes, filename: name, fileType: Self.types[ending] ?? "application/octet-stream")
    }
}
