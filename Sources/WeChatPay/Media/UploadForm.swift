/// The names that an upload goes by: they differ between operations.
package struct UploadForm: Sendable {
    /// The file's part of the form.
    let part: String
    /// The member of `meta` for the file's name.
    let filename: String?
    /// The member of `meta` for the file's SHA-256 digest.
    let sha256: String?

    package init(part: String, filename: String? = nil, sha256: String? = nil) {
        self.part = part
        self.filename = filename
        self.sha256 = sha256
    }

    /// What most uploads have.
    static let usual = UploadForm(part: "file", filename: "filename", sha256: "sha256")
}
