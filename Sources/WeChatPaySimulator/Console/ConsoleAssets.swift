import HTTPTypes
import Hummingbird
import NIOCore

/// The files that pages are shown with.
enum ConsoleAssets {
    private static let files: [(name: RouterPath, type: String, bytes: [UInt8])] = [
        ("style.css", "text/css; charset=utf-8", PackageResources.style_css),
        ("console.js", "text/javascript; charset=utf-8", PackageResources.console_js),
        ("icon.svg", "image/svg+xml", PackageResources.icon_svg),
    ]

    static func addRoutes(to group: RouterGroup<PlatformContext>) {
        for (name, type, bytes) in files {
            let content = ByteBuffer(bytes: bytes)
            group.get(name) { _, _ in
                Response(status: .ok, headers: [.contentType: type, .cacheControl: "no-cache"], body: .init(byteBuffer: content))
            }
        }
    }
}
