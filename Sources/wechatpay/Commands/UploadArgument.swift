import ArgumentParser

/// A file to upload.
struct UploadArgument: ExpressibleByArgument {
    let path: String

    init(argument: String) { path = argument }
}
