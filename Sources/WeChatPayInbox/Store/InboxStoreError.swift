/// Why a store can't be used.
public struct InboxStoreError: Error, CustomStringConvertible {
    public let description: String

    public init(_ description: String) { self.description = description }
}
