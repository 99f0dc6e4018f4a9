// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that the main package's graph doesn't carry the benchmark library.
let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "swift-wechatpay", path: ".."),
        .package(url: "https://github.com/ordo-one/benchmark.git", from: "1.38.0", traits: []),
        .package(url: "https://github.com/swift-server/async-http-client.git", from: "1.37.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
    ],
    targets: [
        .executableTarget(name: "Files", dependencies: [.product(name: "WeChatPay", package: "swift-wechatpay")], path: "Benchmarks/Files"),
        .executableTarget(
            name: "Inbox",
            dependencies: [
                "SigningPlatform",
                .product(name: "WeChatPay", package: "swift-wechatpay"),
                .product(name: "WeChatPayInbox", package: "swift-wechatpay"),
                .product(name: "WeChatPayInboxPostgreSQL", package: "swift-wechatpay"),
                .product(name: "WeChatPayInboxSQLite", package: "swift-wechatpay"),
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Benchmarks/Inbox"
        ),
        .executableTarget(
            name: "Load",
            dependencies: [
                .product(name: "WeChatPay", package: "swift-wechatpay"),
                .product(name: "WeChatPaySimulator", package: "swift-wechatpay"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            path: "Benchmarks/Load"
        ),
        .target(
            name: "SigningPlatform",
            dependencies: [
                .product(name: "WeChatPay", package: "swift-wechatpay"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            path: "Benchmarks/SigningPlatform",
            swiftSettings: [.enableUpcomingFeature("InternalImportsByDefault")]
        ),
        .executableTarget(
            name: "Peers",
            dependencies: [
                "SigningPlatform",
                .product(name: "WeChatPay", package: "swift-wechatpay"),
                .product(name: "WeChatPayOpenSSL", package: "swift-wechatpay"),
                .product(name: "WeChatPayPayments", package: "swift-wechatpay"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            path: "Benchmarks/Peers"
        ),
        .executableTarget(
            name: "OpenSSL",
            dependencies: [
                .product(name: "WeChatPay", package: "swift-wechatpay"),
                .product(name: "WeChatPayOpenSSL", package: "swift-wechatpay"),
            ],
            path: "Benchmarks/OpenSSL"
        ),
        .executableTarget(
            name: "Protocol",
            dependencies: [
                .product(name: "WeChatPay", package: "swift-wechatpay"),
                .product(name: "WeChatPayPayments", package: "swift-wechatpay"),
                .product(name: "WeChatPaySimulator", package: "swift-wechatpay"),
                .product(name: "Benchmark", package: "benchmark"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            path: "Benchmarks/Protocol",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
        ),
    ]
)
