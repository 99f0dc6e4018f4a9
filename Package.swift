// swift-tools-version: 6.2

import PackageDescription

var swiftSettings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

// Set in CI. Not the default, so that a newer compiler's warnings don't break anyone's build.
if Context.environment["WECHATPAY_STRICT"] != nil {
    swiftSettings.append(.treatAllWarnings(as: .error))
}

/// The families of typed endpoints: one library each, as Spec/ has one document each.
let families = [
    "Brands", "Debits", "Ecommerce", "Global", "Marketing", "Merchants", "Mobility", "PayScore", "Payments", "PublicServices", "Transfers", "V2",
]

let package = Package(
    name: "swift-wechatpay",
    platforms: [.macOS(.v15), .iOS(.v18)],
    products: [
        .library(name: "WeChatPay", targets: ["WeChatPay"]),
        .library(name: "WeChatPayAPI", targets: ["WeChatPayAPI"]),
        .library(name: "WeChatPayHummingbird", targets: ["WeChatPayHummingbird"]),
        .library(name: "WeChatPayInbox", targets: ["WeChatPayInbox"]),
        .library(name: "WeChatPayInboxPostgreSQL", targets: ["WeChatPayInboxPostgreSQL"]),
        .library(name: "WeChatPayInboxSQLite", targets: ["WeChatPayInboxSQLite"]),
        .library(name: "WeChatPayOpenSSL", targets: ["WeChatPayOpenSSL"]),
        .library(name: "WeChatPayQRCode", targets: ["WeChatPayQRCode"]),
        .library(name: "WeChatPaySimulator", targets: ["WeChatPaySimulator"]),
        .executable(name: "wechatpay", targets: ["wechatpay"]),
    ] + families.map { .library(name: "WeChatPay\($0)", targets: ["WeChatPay\($0)"]) },
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-asn1.git", from: "1.7.0"),
        .package(url: "https://github.com/apple/swift-certificates.git", from: "1.21.0"),
        .package(url: "https://github.com/apple/swift-collections.git", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-configuration.git", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-distributed-tracing.git", from: "1.7.0"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-metrics.git", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.30.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.0"),
        .package(url: "https://github.com/apple/swift-system.git", from: "1.6.0"),
        .package(url: "https://github.com/CoreOffice/XMLCoder.git", from: "0.18.0"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.0"),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.0"),
        .package(url: "https://github.com/swift-server/async-http-client.git", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    ],
    targets: [
        .target(
            name: "WeChatPay",
            dependencies: [
                "CZlib",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
                .product(name: "X509", package: "swift-certificates"),
                .product(name: "XMLCoder", package: "XMLCoder"),
            ],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "WeChatPayAPI",
            dependencies: families.map { .target(name: "WeChatPay\($0)") },
            path: "Sources/WeChatPayAPI/All",
            swiftSettings: swiftSettings
        ),
        .target(name: "WeChatPaySpec", dependencies: ["WeChatPay"], swiftSettings: swiftSettings),
        .target(name: "WeChatPayCatalog", dependencies: ["WeChatPaySpec"], swiftSettings: swiftSettings),
        .target(
            name: "WeChatPayInbox",
            dependencies: [
                "WeChatPay",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "WeChatPayHummingbird",
            dependencies: [
                "WeChatPay",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "WeChatPayInboxPostgreSQL",
            dependencies: [
                "CPostgreSQL",
                "WeChatPay",
                "WeChatPayInbox",
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "WeChatPayInboxSQLite",
            dependencies: [
                "WeChatPay",
                "WeChatPayInbox",
                "WeChatPaySQLite",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: swiftSettings
        ),
        .target(name: "WeChatPaySQLite", dependencies: [.product(name: "GRDB", package: "GRDB.swift")], swiftSettings: swiftSettings),
        .target(
            name: "WeChatPayOpenSSL",
            dependencies: [
                "COpenSSL",
                "WeChatPay",
                .product(name: "SwiftASN1", package: "swift-asn1"),
            ],
            swiftSettings: swiftSettings
        ),
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
        .systemLibrary(name: "CPostgreSQL", pkgConfig: "libpq", providers: [.apt(["libpq-dev"]), .brew(["libpq"])]),
        .systemLibrary(name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
        .systemLibrary(name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"]), .brew(["libpng"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .target(name: "WeChatPayQRCode", dependencies: ["CQRencode", "CPNG"], swiftSettings: swiftSettings),
        .executableTarget(
            name: "wechatpay-generate",
            dependencies: [
                "WeChatPaySpec",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "WeChatPaySimulator",
            dependencies: [
                "CZlib",
                "WeChatPay",
                "WeChatPayCatalog",
                "WeChatPaySQLite",
                "WeChatPaySpec",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "X509", package: "swift-certificates"),
            ],
            resources: ["Control/openapi.yaml", "Console/Assets/console.js", "Console/Assets/icon.svg", "Console/Assets/style.css"]
                .map { .embedInCode($0) },
            swiftSettings: swiftSettings
        ),
        .executableTarget(
            name: "wechatpay",
            dependencies: [
                "WeChatPay",
                "WeChatPayHummingbird",
                "WeChatPayInbox",
                "WeChatPayInboxPostgreSQL",
                "WeChatPayInboxSQLite",
                "WeChatPayQRCode",
                "WeChatPaySimulator",
                "WeChatPayCatalog",
                "WeChatPaySpec",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "WeChatPayTests",
            dependencies: [
                "WeChatPay",
                "WeChatPaySimulator",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "MetricsTestKit", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
                .product(name: "X509", package: "swift-certificates"),
            ],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "WeChatPayAPITests",
            dependencies: [
                "WeChatPayAPI",
                "WeChatPaySimulator",
                "WeChatPayCatalog",
                "WeChatPaySpec",
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "X509", package: "swift-certificates"),
            ],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "WeChatPayHummingbirdTests",
            dependencies: [
                "WeChatPay",
                "WeChatPayHummingbird",
                "WeChatPaySimulator",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "MetricsTestKit", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: swiftSettings
        ),
        .executableTarget(
            name: "InboxWorker",
            dependencies: [
                "WeChatPay",
                "WeChatPayInbox",
                "WeChatPayInboxPostgreSQL",
                "WeChatPayInboxSQLite",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Tests/InboxWorker",
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "WeChatPayInboxTests",
            dependencies: [
                "InboxWorker",
                "WeChatPay",
                "WeChatPayInbox",
                "WeChatPayInboxSQLite",
                "WeChatPaySQLite",
                "WeChatPaySimulator",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "WeChatPayInboxPostgreSQLTests",
            dependencies: [
                "InboxWorker",
                "WeChatPay",
                "WeChatPayInbox",
                "WeChatPayInboxPostgreSQL",
                "WeChatPaySimulator",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "WeChatPayOpenSSLTests",
            dependencies: [
                "WeChatPay",
                "WeChatPayOpenSSL",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: swiftSettings
        ),
        .testTarget(name: "WeChatPayQRCodeTests", dependencies: ["WeChatPayQRCode"], swiftSettings: swiftSettings),
        .testTarget(
            name: "WeChatPaySimulatorTests",
            dependencies: [
                "WeChatPay",
                "WeChatPaySimulator",
                "WeChatPayCatalog",
                "WeChatPaySpec",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "X509", package: "swift-certificates"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "WeChatPayCommandTests",
            dependencies: [
                "wechatpay",
                "WeChatPay",
                "WeChatPayInbox",
                "WeChatPayInboxSQLite",
                "WeChatPayQRCode",
                "WeChatPaySimulator",
                "WeChatPayCatalog",
                "WeChatPaySpec",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "X509", package: "swift-certificates"),
            ],
            swiftSettings: swiftSettings
        ),
    ]
        + families.map {
            .target(name: "WeChatPay\($0)", dependencies: ["WeChatPay"], path: "Sources/WeChatPayAPI/\($0)", swiftSettings: swiftSettings)
        },
    swiftLanguageModes: [.v6]
)
