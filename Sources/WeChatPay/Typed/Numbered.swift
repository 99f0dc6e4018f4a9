/// The values of a field that APIv2 repeats under numbered names: `coupon_id_0`, `coupon_id_1`, or `coupon_refund_id_0_1`.
public struct Numbered<Value: Codable & Hashable & Sendable>: Sendable, Hashable {
    /// By the numbers behind the name.
    public var values: [[Int]: Value]

    public init(_ values: [[Int]: Value] = [:]) { self.values = values }

    public subscript(number: Int) -> Value? {
        get { values[[number]] }
        set { values[[number]] = newValue }
    }

    public subscript(number: Int, second: Int) -> Value? {
        get { values[[number, second]] }
        set { values[[number, second]] = newValue }
    }
}
