import Foundation

/// A file that the generator writes, below the package's folder.
struct GeneratedFile {
    let path: String
    let text: String
}

/// The package's folder, as far as it is generated.
struct GeneratedFolders {
    let root: URL

    /// Everything in these folders comes from the generator.
    private static let names = [
        "Sources/WeChatPay/Client/Generated", "Sources/WeChatPay/Webhooks/Generated", "Sources/WeChatPayAPI", "Sources/WeChatPayCatalog/Generated",
        "Tests/WeChatPayAPITests/Generated",
    ]

    /// What differs from `files`: missing, changed or left over.
    func differences(from files: [GeneratedFile]) throws -> [String] {
        let expected = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
        let present = try Set(presentFiles())
        let stale = present.subtracting(expected.keys).map { "\($0): not generated any more" }
        let changed = expected.compactMap { path, text -> String? in
            guard present.contains(path) else { return "\(path): missing" }
            let there = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
            return there == text ? nil : "\(path): differs"
        }
        return (stale + changed).sorted()
    }

    func write(_ files: [GeneratedFile]) throws {
        for path in try Set(presentFiles()).subtracting(files.map(\.path)) { try FileManager.default.removeItem(at: root.appending(path: path)) }
        for file in files {
            let url = root.appending(path: file.path)
            if let there = try? String(contentsOf: url, encoding: .utf8), there == file.text { continue }
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: url)
        }
    }

    private func presentFiles() throws -> [String] {
        Self.names.flatMap { name -> [String] in
            let folder = root.appending(path: name)
            let below = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
            return below.filter { $0.hasSuffix(".swift") && ("/\(name)/\($0)").contains("/Generated/") }.map { "\(name)/\($0)" }
        }
    }
}
