/// The console's pages that are always there.
enum ConsolePages {
    static let paths = ["", "/requests", "/notifications", "/clock", "/keys", "/faults", "/phone/parking", "/phone/coupons"]
}
