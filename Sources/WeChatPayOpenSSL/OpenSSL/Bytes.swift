import COpenSSL

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

// How bytes go to OpenSSL and come back.

extension Data {
    /// Calls `body` with the bytes. OpenSSL wants to be told where they are even when there are none.
    func withBytes<Result>(_ body: (UnsafePointer<UInt8>, Int) throws(OpenSSLError) -> Result) throws(OpenSSLError) -> Result {
        let result = withUnsafeBytes { bytes in
            Swift.Result { () throws(OpenSSLError) in
                guard let start = bytes.baseAddress else {
                    var none: UInt8 = 0
                    return try body(&none, 0)
                }
                return try body(start.assumingMemoryBound(to: UInt8.self), bytes.count)
            }
        }
        return try result.get()
    }

    /// Calls a reader of OpenSSL's, which moves the pointer that it is given.
    func read<Result>(_ reader: (inout UnsafePointer<UInt8>?, Int) -> Result?, _ operation: StaticString) throws(OpenSSLError) -> Result {
        try withBytes { start, count throws(OpenSSLError) in
            var start = UnsafePointer<UInt8>?.some(start)
            return try require(reader(&start, count), operation)
        }
    }

    /// Collects what an operation of OpenSSL's writes, and cuts off what it does not fill.
    init(
        atMost limit: Int, _ operation: StaticString, writtenBy write: (UnsafeMutablePointer<UInt8>?, inout Int) -> Int32
    ) throws(OpenSSLError) {
        self.init(count: limit)
        var count = limit
        let result = withUnsafeMutableBytes { write($0.baseAddress?.assumingMemoryBound(to: UInt8.self), &count) }
        try succeed(result, operation)
        removeLast(limit - count)
    }
}
