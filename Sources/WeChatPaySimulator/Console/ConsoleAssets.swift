import HTTPTypes
import Hummingbird
import NIOCore

/// The files that pages are shown with.
enum ConsoleAssets {
    private static let files: [(name: String, type: String, bytes: [UInt8])] = [
        ("style.css", "text/css; charset=utf-8", PackageResources.style_css),
        ("console.js", "text/javascript; charset=utf-8", PackageResources.console_js),
        ("icon.svg", "image/svg+xml", PackageResources.icon_svg),
    ]

    /// Whether a path is that of one of them: there is nothing in them that a page of the net must not have.
    static func isOne(path: String) -> Bool { files.contains { path == ConsolePath.path($0.name) } }

    static func addRoutes(to group: RouterGroup<PlatformContext>) {
        for (name, type, bytes) in files {
            let content = ByteBuffer(bytes: bytes)
            group.get(RouterPath(name)) { _, _ in
                Response(status: .ok, headers: [.contentType: type, .cacheControl: "no-cache"], body: .init(byteBuffer: content))
            }
        }
    }
}
