import Crypto
import WeChatPay
import WeChatPaySpec

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The form of an upload, read as its description says.
struct Upload {
    let form: MultipartForm
    let fields: [APIField]

    /// The parts by their names, the file's bytes left out.
    var json: JSON {
        .object(
            Dictionary(
                uniqueKeysWithValues: fields.compactMap { field in
                    form.parts[field.name].map { (field.name, .string(field.kind == .file ? "" : String(decoding: $0, as: UTF8.self))) }
                }
            )
        )
    }

    /// A digest that `meta` has of the file must be the file's. Those with SM3 are not looked at.
    func checkDigest() throws(PlatformError) {
        guard let file = fields.first(where: { $0.kind == .file }).flatMap({ form.parts[$0.name] }) else { return }
        for meta in fields {
            for field in meta.fields where field.computed == .sha256 {
                let digest = json[meta.name].parsedText?[field.name] ?? .null
                guard digest.string?.lowercased() == SHA256.hash(data: file).hexadecimal else {
                    throw .parameter("\(meta.name)/\(field.name)", value: digest, issue: "与文件的 SHA-256 摘要不一致")
                }
            }
        }
    }

    /// The file must be of a size and under a name that are documented to be taken.
    func checkLimits() throws(PlatformError) {
        guard let field = fields.first(where: { $0.kind == .file }), let limits = field.limits else { return }
        for meta in fields {
            for name in meta.fields where name.computed == .filename && !limits.endings.isEmpty {
                let value = json[meta.name].parsedText?[name.name].string ?? ""
                guard let dot = value.lastIndex(of: "."), limits.endings.contains(value[value.index(after: dot)...].lowercased()) else {
                    throw .parameter("\(meta.name)/\(name.name)", issue: "应以 \(limits.endings.joined(separator: "、")) 为后缀")
                }
            }
        }
        if let maximum = limits.maximumSize, let file = form.parts[field.name], file.count > maximum {
            let text = maximum.isMultiple(of: 1 << 20) ? "\(maximum >> 20)M" : "\(maximum >> 10)K"
            throw .parameter(field.name, issue: "文件大小不能超过 \(text)")
        }
    }
}
