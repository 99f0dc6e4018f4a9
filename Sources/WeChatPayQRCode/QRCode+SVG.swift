extension QRCode {
    /// The code with its quiet zone as an SVG document, one unit per module, which takes the size of the place where it is shown.
    ///
    /// It can stand in HTML as it is.
    public func svg() -> String {
        let side = extent.count
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" shape-rendering="crispEdges">\
            <rect width="\(side)" height="\(side)" fill="#fff"/><path fill="#000" d="\(path)"/></svg>
            """
    }

    /// One rectangle for every run of dark modules in a row.
    private var path: String {
        var path = ""
        for y in 0..<size {
            var x = 0
            while x < size {
                let end = (x..<size).first { !self[$0, y] } ?? size
                if end > x { path += "M\(x + Self.quietZone) \(y + Self.quietZone)h\(end - x)v1H\(x + Self.quietZone)z" }
                x = end + 1
            }
        }
        return path
    }
}
