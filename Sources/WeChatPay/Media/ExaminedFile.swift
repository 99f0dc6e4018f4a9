import Crypto

/// A file that an operation takes, as far as is documented, with what the form says of it.
struct ExaminedFile: Sendable {
    let content: WeChatPay.File.Content
    /// In bytes.
    let size: Int
    let digest: FileDigest

    /// Size and digest, by one pass over it.
    ///
    /// - Throws: ``WeChatPayError`` of kind `fileNotRead`, or `invalidRequest` for a file that the platform would refuse.
    init(_ file: WeChatPay.File, for form: UploadForm, by function: FileDigest.Function) async throws {
        var hash = function.makeHash()
        var size = 0
        switch file.content {
        case .bytes(let bytes):
            hash.update(data: bytes)
            size = bytes.count
        case .disk(let file):
            for try await part in file {
                hash.update(data: part)
                size += part.count
            }
        }
        try form.check(file, size: size)
        self.content = file.content
        self.size = size
        self.digest = FileDigest(function, of: hash)
    }
}
