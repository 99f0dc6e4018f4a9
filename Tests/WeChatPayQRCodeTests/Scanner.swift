import Foundation

/// Reads pictures by zbar, and makes pictures of SVG by librsvg.
enum Scanner {
    /// What the QR codes of a picture say, one after another; empty where none is found. Codes that are light on dark are not found.
    static func scan(_ picture: Data) throws -> Data {
        let script = "/usr/bin/env zbarimg --quiet --nodbus --raw -Sdisable -Sqrcode.enable -Sbinary \"$0\" || [ $? -eq 4 ]"
        return try Outsider.withFolder { folder in
            try picture.write(to: URL(fileURLWithPath: "\(folder)/picture"))
            return try Outsider.run("sh", "-c", script, "\(folder)/picture")
        }
    }

    /// The PNG that librsvg draws of an SVG document.
    static func rasterize(_ svg: String, pixelsPerUnit: Int) throws -> Data {
        try Outsider.run("rsvg-convert", "--zoom", "\(pixelsPerUnit)", input: Data(svg.utf8))
    }
}
