/// The values in a line of a bill.
///
/// Commas stand between them, and a grave accent before each, so that spreadsheets take it as text. Only the two together part values: a
/// description may hold a comma. A line without the accents is parted by commas.
struct BillValues: Sendable {
    private let line: [UInt8]
    /// Where each ends.
    private let ends: [Int]
    /// How many accents stand before each: one or none.
    private let accents: Int

    init(_ line: [UInt8]) {
        let accents = line.first == UInt8(ascii: "`") ? 1 : 0
        var ends: [Int] = []
        ends.reserveCapacity(32)
        for place in line.indices where line[place] == UInt8(ascii: ",") {
            if accents == 0 || (place + 1 < line.count && line[place + 1] == UInt8(ascii: "`")) { ends.append(place) }
        }
        ends.append(line.count)
        self.line = line
        self.ends = ends
        self.accents = accents
    }

    var count: Int { ends.count }

    subscript(_ place: Int) -> ArraySlice<UInt8> {
        let start = place == 0 ? 0 : ends[place - 1] + 1
        return line[start + accents..<ends[place]]
    }
}
