import SystemPackage

/// Diagnostics go here, so that standard output holds results only.
enum StandardError {
    static func write(_ text: String) { writeAsIs(text.hasSuffix("\n") ? text : text + "\n") }

    /// Without a line's end.
    static func writeAsIs(_ text: String) { _ = try? FileDescriptor.standardError.writeAll(Array(text.utf8)) }
}
