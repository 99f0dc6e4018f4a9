import Crypto
import Foundation
import HTTPTypes
import Synchronization

@testable import WeChatPay

/// A platform that has one file: it names links to it, and hands it out in parts, over connections that may break.
final class FileHost: Transport {
    /// What one connection does.
    enum Connection: Sendable {
        case whole
        /// It breaks behind so many bytes.
        case broken(after: Int)
        /// It gives what was asked for by Range, from another place if told so.
        case part(from: Int? = nil)
        /// The link has expired.
        case refused
    }

    private let file: Data
    private let contents: Data
    private let hash: (type: String, value: String)
    private let partSize: Int
    private let connections: Mutex<[Connection]>
    private let received = Mutex<[TransportRequest]>([])
    private let origin: String
    private let path: String

    /// - Parameters:
    ///   - file: as it is on the platform.
    ///   - contents: the same without its compression.
    ///   - connections: one after another; whole ones behind them.
    init(
        _ file: Data, contents: Data? = nil, hashType: String = "SHA1", hashValue: String? = nil, partSize: Int = 100,
        connections: [Connection] = [], origin: String = "https://platform.test", path: String = "/v3/billdownload/file"
    ) {
        self.file = file
        self.contents = contents ?? file
        self.hash = (hashType, hashValue ?? Insecure.SHA1.hash(data: self.contents).hexadecimal)
        self.partSize = partSize
        self.connections = Mutex(connections)
        self.origin = origin
        self.path = path
    }

    var requests: [TransportRequest] { received.withLock { $0 } }
    /// The requests for the file itself.
    var downloads: [TransportRequest] { requests.filter { $0.url.contains("?token=") } }

    func send(_ request: TransportRequest) async throws -> TransportResponse {
        let number = received.withLock { requests in
            requests.append(request)
            return requests.count
        }
        return try PlatformDouble.answer(
            body:
                #"{"hash_type":"\#(hash.type)","hash_value":"\#(hash.value)","download_url":"\#(origin)\#(path)?token=a%2Fb+\#(number)"}"#
        )
    }

    func stream(_ request: TransportRequest) async throws -> TransportStream {
        received.withLock { $0.append(request) }
        let connection = connections.withLock { $0.isEmpty ? .whole : $0.removeFirst() }
        switch connection {
        case .whole: return stream(file, status: 200)
        case .broken(let count): return stream(file, status: 200, end: count)
        case .part(let place):
            let asked = request.headers[.range].flatMap { Int($0.dropFirst("bytes=".count).dropLast()) } ?? 0
            let start = place ?? asked
            return stream(
                file.dropFirst(start), status: 206, headers: [.contentRange: "bytes \(start)-\(file.count - 1)/\(file.count)"]
            )
        case .refused: return stream(Data(#"{"code":"INVALID_REQUEST","message":"expired"}"#.utf8), status: 400)
        }
    }

    func shutdown() async throws {}

    private func stream(_ body: Data, status: Int, headers: HTTPFields = [:], end: Int? = nil) -> TransportStream {
        var headers = headers
        headers[.contentLength] = String(body.count)
        let partSize = partSize
        return TransportStream(
            status: status, headers: headers,
            body: AsyncThrowingStream { parts in
                var rest = body.prefix(end ?? body.count)
                while !rest.isEmpty {
                    parts.yield(Data(rest.prefix(partSize)))
                    rest = rest.dropFirst(partSize)
                }
                parts.finish(throwing: end == nil ? nil : TransportError(.connectionLost, reason: "by the test"))
            }
        )
    }

    func client(configure: (inout WeChatPay.Configuration) throws -> Void = { _ in }) throws -> WeChatPay {
        try PlatformDouble.accepting().client {
            $0.transport = self
            try configure(&$0)
        }
    }
}
