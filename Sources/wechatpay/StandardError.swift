import SystemPackage

/// Diagnostics go here, so that standard output holds results only.
enum StandardError {
    static func write(_ text: String) {
        _ = try? FileDescriptor.standardError.writeAll(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
    }
}
