import Synchronization
package import WeChatPaySpec

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// All documented operations. Each is decoded when it is asked for, once.
package struct APICatalog: Sendable {
    package static let shared = APICatalog(families: APIFamily.all)

    package struct Entry: Sendable {
        /// `POST /v3/…`
        package let name: String
        package let family: APIFamily
        package let method: Substring
        let segments: [Substring]
        private let json: StaticString
        private let decoded = Decoded()

        /// `/v3/…`
        package var path: Substring { name.dropFirst(method.count + 1) }

        init(name: String, json: StaticString, family: APIFamily) {
            self.name = name
            self.family = family
            // By bytes: all names are taken apart when a program first asks for one.
            let space = name.utf8.firstIndex(of: UInt8(ascii: " ")) ?? name.endIndex
            self.method = name[..<space]
            self.segments = name[space...].dropFirst().pathSegments
            self.json = json
        }

        /// The generator wrote the text with the very types that read it.
        package var operation: APIOperation {
            get throws {
                if let operation = decoded.operation.withLock({ $0 }) { return operation }
                let operation = try JSONDecoder().decode(APIOperation.self, from: json.withUTF8Buffer { Data($0) })
                decoded.operation.withLock { $0 = operation }
                return operation
            }
        }

        private final class Decoded: Sendable {
            let operation = Mutex<APIOperation?>(nil)
        }

        /// How many of its segments are no variables, when `path` is a path of this operation.
        func fixedSegments(matching path: [Substring]) -> Int? {
            guard path.count == segments.count else { return nil }
            var fixed = 0
            for (own, given) in zip(segments, path) where own != given {
                guard own.hasPrefix("{") else { return nil }
                fixed -= 1
            }
            return fixed + path.count
        }
    }

    package let families: [APIFamily]
    package let entries: [Entry]
    private let byName: [String: Int]
    /// By method and path.
    private let byPath: PathTree

    init(families: [APIFamily]) {
        self.families = families
        self.entries = families.flatMap { family in
            family.texts.map { Entry(name: $0.name.description, json: $0.json, family: family) }
        }
        self.byPath = PathTree(entries.map { [$0.method] + $0.segments })
        self.byName = Dictionary(entries.enumerated().map { ($0.element.name, $0.offset) }) { first, _ in first }
    }

    /// The operation of a name such as `POST /v3/ebike/charge/contracts/{contract_id}/confirm`.
    package func entry(named name: String) -> Entry? { byName[name].map { entries[$0] } }

    /// The operation that a call is one of: `path` has values or variables in its places, and no query.
    package func entry(method: String, path: String) -> Entry? {
        // Some differ in nothing but the name of a variable.
        entry(named: "\(method) \(path)") ?? byPath.number(of: [method[...]] + path[...].pathSegments).map { entries[$0] }
    }
}
