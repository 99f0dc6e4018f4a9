/// The names that an upload goes by: they differ between operations.
struct UploadForm: Sendable, Hashable {
    /// The file's part of the form.
    var part = "file"
    /// The member of `meta` for the file's name.
    var filename: String? = "filename"
    /// The member of `meta` for the file's digest: SHA-256, or MD5 in APIv2.
    var digest: String? = "sha256"

    init() {}

    /// - Parameter names: the three, with commas between them; an empty one is not there.
    init(names: String) {
        let names = names.split(separator: ",", omittingEmptySubsequences: false).map { $0.isEmpty ? nil : String($0) }
        part = names[0] ?? "file"
        filename = names[1]
        digest = names[2]
    }
}
