/// How an upload is written, and what file it takes: it differs between operations.
struct UploadForm: Sendable, Hashable {
    /// The file's part of the form.
    var part = "file"
    /// The member of `meta` for the file's name.
    var filename: String? = "filename"
    /// The member of `meta` for the file's digest: SHA-256, or MD5 in APIv2.
    var digest: String? = "sha256"
    /// In bytes; `nil` where no limit is documented.
    var maximumSize: Int?
    /// What the file's name may end with, in lower case; empty where it may be anything.
    var endings: [String] = []

    init() {}

    /// - Parameter facts: part, filename, digest, size and endings, with commas between them and spaces between the endings; an empty
    ///   one is not there.
    init(facts: String) {
        let facts = facts.split(separator: ",", omittingEmptySubsequences: false).map { $0.isEmpty ? nil : String($0) }
        part = facts[0] ?? "file"
        filename = facts[1]
        digest = facts[2]
        maximumSize = facts[3].flatMap { Int($0) }
        endings = facts[4]?.split(separator: " ").map(String.init) ?? []
    }

    /// - Throws: ``WeChatPayError`` of kind `invalidRequest` for a file that the platform would refuse.
    func check(_ file: WeChatPay.File, size: Int) throws {
        guard file.isHeldToLimits else { return }
        let advice = "The documentation says so. If the platform takes it all the same, set the file's isHeldToLimits to false."
        if let maximumSize, size > maximumSize {
            throw WeChatPayError(
                .invalidRequest, "The file has \(size) bytes; this operation takes \(maximumSize) at most. Nothing was sent.", advice: advice
            )
        }
        if !endings.isEmpty, !file.name.contains(".") || !endings.contains(file.ending) {
            throw WeChatPayError(
                .invalidRequest, "The file's name must end with .\(endings.joined(separator: ", .")) for this operation. Nothing was sent.",
                advice: advice
            )
        }
    }
}
