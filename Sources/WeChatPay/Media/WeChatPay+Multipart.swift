#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension WeChatPay {
    /// A file with its `meta`, as uploads take it. The text of `meta` is what is signed.
    public struct Multipart: Sendable {
        public var file: File
        /// Members of `meta` besides the file's name and digest, which the client fills in under the names that the operation has.
        public var meta: [String: JSON]
        var typedMeta: (any Encodable & Sendable)?
        private let boundary = Nonce.make()

        public init(file: File, meta: [String: JSON] = [:]) {
            self.file = file
            self.meta = meta
        }

        public init(file: Data, filename: String, fileType: String, meta: [String: JSON] = [:]) {
            self.init(file: File(file, name: filename, type: fileType), meta: meta)
        }

        init(file: File, typedMeta: (any Encodable & Sendable)?) {
            self.init(file: file)
            self.typedMeta = typedMeta
        }

        /// - Throws: ``WeChatPayError`` of kind `invalidRequest` for a name or a type that would break the form.
        func encoded(as form: UploadForm, _ file: ExaminedFile, with encoder: JSONEncoder) throws -> (body: MultipartBody, meta: Data) {
            let metaText = try encoder.encode(JSON.object(members(as: form, digest: file.digest.value, with: encoder)))
            return (try body(of: [Part(name: "meta", type: "application/json", content: metaText)], as: form, file), metaText)
        }

        /// A part of the form besides the file.
        struct Part {
            var name: String
            var type: String?
            var content: Data
        }

        /// The form: some parts, then the file.
        func body(of parts: [Part], as form: UploadForm, _ examined: ExaminedFile) throws -> MultipartBody {
            guard !file.name.isEmpty, !(file.name + file.type).contains(where: { $0.isNewline || $0 == "\"" }) else {
                throw WeChatPayError(.invalidRequest, "The file's name or type is empty or has a line break or a quotation mark.")
            }
            var head = Data()
            for part in parts {
                head.append(Data("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(part.name)\"".utf8))
                if let type = part.type { head.append(Data("\r\nContent-Type: \(type)".utf8)) }
                head.append(Data("\r\n\r\n".utf8))
                head.append(part.content)
                head.append(Data("\r\n".utf8))
            }
            let disposition = "form-data; name=\"\(form.part)\"; filename=\"\(file.name)\""
            head.append(Data("--\(boundary)\r\nContent-Disposition: \(disposition)\r\nContent-Type: \(file.type)\r\n\r\n".utf8))
            return MultipartBody(
                contentType: "multipart/form-data; boundary=\(boundary)", head: head, file: examined, tail: Data("\r\n--\(boundary)--\r\n".utf8)
            )
        }

        private func members(as form: UploadForm, digest: String, with encoder: JSONEncoder) throws -> [String: JSON] {
            var members = meta
            if let typedMeta { members = try JSONDecoder().decode([String: JSON].self, from: encoder.encode(typedMeta)) }
            if let name = form.filename { members[name] = .string(file.name) }
            if let name = form.digest { members[name] = .string(digest) }
            return members
        }
    }
}
