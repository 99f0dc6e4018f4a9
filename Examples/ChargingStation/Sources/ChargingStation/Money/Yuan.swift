/// Writes fen as people read them: 184 is `1.84`.
enum Yuan {
    static func text(fen: Int) -> String {
        let cents = fen.magnitude % 100
        return "\(fen < 0 ? "-" : "")\(fen.magnitude / 100).\(cents < 10 ? "0" : "")\(cents)"
    }
}
