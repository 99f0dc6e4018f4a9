import Benchmark
import Crypto
import CryptoExtras
import Foundation
import WeChatPay
import WeChatPaySimulator

/// The same key for the client's operations and the crypto library's bare ones, so that their ratio says what the client adds.
private struct Keys {
    let client: RSAPrivateKey
    let bare: _RSA.Signing.PrivateKey
    let barePublic: _RSA.Signing.PublicKey
    let message: Data
    let signature: Data

    init() throws {
        client = try RSAPrivateKey.generate()
        bare = try _RSA.Signing.PrivateKey(pemRepresentation: client.pemRepresentation)
        barePublic = bare.publicKey
        message = SignedText.request(
            method: "POST", target: "/v3/pay/transactions/jsapi", timestamp: 1_554_208_460, nonce: Nonce.make(),
            body: Data(repeating: UInt8(ascii: "a"), count: 1024)
        )
        signature = try client.signature(for: message)
    }
}

let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(metrics: [.throughput, .wallClock], maxDuration: .seconds(3), maxIterations: 100_000)

    Benchmark("sign") { benchmark, keys in
        for _ in benchmark.scaledIterations { blackHole(try keys.client.signature(for: keys.message)) }
    } setup: {
        try Keys()
    }

    Benchmark("sign, bare library") { benchmark, keys in
        for _ in benchmark.scaledIterations {
            blackHole(try keys.bare.signature(for: SHA256.hash(data: keys.message), padding: .insecurePKCS1v1_5))
        }
    } setup: {
        try Keys()
    }

    Benchmark("verify") { benchmark, keys in
        for _ in benchmark.scaledIterations { blackHole(keys.client.publicKey.isValidSignature(keys.signature, for: keys.message)) }
    } setup: {
        try Keys()
    }

    Benchmark("verify, bare library") { benchmark, keys in
        let signature = _RSA.Signing.RSASignature(rawRepresentation: keys.signature)
        for _ in benchmark.scaledIterations {
            blackHole(keys.barePublic.isValidSignature(signature, for: SHA256.hash(data: keys.message), padding: .insecurePKCS1v1_5))
        }
    } setup: {
        try Keys()
    }

    Benchmark("APIv3 resource, decrypt 1 KiB") { benchmark in
        let key = try APIv3Key(Nonce.make(length: 32))
        let resource = try key.encrypt(Data(repeating: UInt8(ascii: "a"), count: 1024), associatedData: "transaction")
        benchmark.startMeasurement()
        for _ in benchmark.scaledIterations { blackHole(try key.decrypt(resource)) }
    }

    receiveBenchmarks()

    Benchmark("call, one after another") { benchmark, platform in
        for _ in benchmark.scaledIterations { blackHole(try await platform.call()) }
    } setup: {
        try await RunningPlatform()
    }

    // One iteration is 640 calls.
    Benchmark("640 calls, 64 at once") { benchmark, platform in
        for _ in benchmark.scaledIterations {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<64 {
                    group.addTask { for _ in 0..<10 { blackHole(try await platform.call()) } }
                }
                try await group.waitForAll()
            }
        }
    } setup: {
        try await RunningPlatform()
    }
}
