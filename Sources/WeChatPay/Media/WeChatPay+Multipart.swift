import Crypto

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension WeChatPay {
    /// A file with its `meta`, as uploads take it. The text of `meta` is what is signed.
    public struct Multipart: Sendable {
        /// The file's bytes.
        public var file: Data
        public var filename: String
        /// The file's media type, such as `image/png`.
        public var fileType: String
        /// Members of `meta` besides the file's name and digest, which the client fills in under the names that the operation has.
        public var meta: [String: JSON]
        var typedMeta: (any Encodable & Sendable)?
        private let boundary = Nonce.make()

        public init(file: Data, filename: String, fileType: String, meta: [String: JSON] = [:]) {
            self.file = file
            self.filename = filename
            self.fileType = fileType
            self.meta = meta
        }

        init(file: File, typedMeta: (any Encodable & Sendable)?) {
            self.init(file: file.bytes, filename: file.name, fileType: file.type)
            self.typedMeta = typedMeta
        }

        var contentType: String { "multipart/form-data; boundary=\(boundary)" }

        /// - Throws: ``WeChatPayError`` of kind `invalidRequest` for a name or a type that would break the form.
        func encoded(as form: UploadForm, with encoder: JSONEncoder) throws -> (body: Data, meta: Data) {
            let metaText = try encoder.encode(JSON.object(members(as: form, with: encoder)))
            return (try encoded([Part(name: "meta", type: "application/json", content: metaText), filePart(named: form.part)]), metaText)
        }

        /// A part of the form.
        struct Part {
            var name: String
            var filename: String?
            var type: String?
            var content: Data
        }

        func filePart(named name: String) -> Part { Part(name: name, filename: filename, type: fileType, content: file) }

        func encoded(_ parts: [Part]) throws -> Data {
            guard !filename.isEmpty, !(filename + fileType).contains(where: { $0.isNewline || $0 == "\"" }) else {
                throw WeChatPayError(.invalidRequest, "The file's name or type is empty or has a line break or a quotation mark.")
            }
            var body = Data()
            for part in parts {
                body.append(Data("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(part.name)\"".utf8))
                if let filename = part.filename { body.append(Data("; filename=\"\(filename)\"".utf8)) }
                if let type = part.type { body.append(Data("\r\nContent-Type: \(type)".utf8)) }
                body.append(Data("\r\n\r\n".utf8))
                body.append(part.content)
                body.append(Data("\r\n".utf8))
            }
            body.append(Data("--\(boundary)--\r\n".utf8))
            return body
        }

        private func members(as form: UploadForm, with encoder: JSONEncoder) throws -> [String: JSON] {
            var members = meta
            if let typedMeta { members = try JSONDecoder().decode([String: JSON].self, from: encoder.encode(typedMeta)) }
            if let name = form.filename { members[name] = .string(filename) }
            if let name = form.digest { members[name] = .string(SHA256.hash(data: file).hexadecimal) }
            return members
        }
    }
}
