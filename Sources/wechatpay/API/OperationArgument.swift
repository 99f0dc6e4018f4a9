import ArgumentParser
import WeChatPayCatalog
import WeChatPaySpec

/// The operation that a command is about: its method and its path, or only its path.
struct OperationArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Method and path, as one argument or two; the path may have values in the place of its variables.", valueName: "operation"),
        completion: .custom(OperationCompletion.words)
    )
    var words: [String]

    /// The documented operation.
    ///
    /// - Throws: ``Failure`` that names the operations that may be meant.
    func entry() throws -> APICatalog.Entry {
        let parts = words.flatMap { $0.split(whereSeparator: \.isWhitespace) }.map(String.init)
        return switch parts.count {
        case 1: try Self.entry(path: parts[0])
        case 2: try Self.entry(method: parts[0].uppercased(), path: parts[1])
        default: throw Failure.usage("\(words.joined(separator: " ")) is no operation; it must be a method and a path: POST /v3/….")
        }
    }

    private static func entry(method: String, path: String) throws -> APICatalog.Entry {
        if let entry = APICatalog.shared.entry(method: method, path: path) { return entry }
        let siblings = APICatalog.shared.entries(path: path)
        guard siblings.isEmpty else {
            throw Failure.usage("\(method) \(path) is no documented operation, but this is:\(list(siblings))")
        }
        throw unknown("\(method) \(path)", path: path, method: method)
    }

    private static func entry(path: String) throws -> APICatalog.Entry {
        let entries = APICatalog.shared.entries(path: path)
        guard entries.count <= 1 else { throw Failure.usage("\(path) has several operations; say which:\(list(entries))") }
        guard let entry = entries.first else { throw unknown(path, path: path, method: nil) }
        return entry
    }

    private static func unknown(_ name: String, path: String, method: String?) -> Failure {
        let similar = APICatalog.shared.entries(like: path, method: method)
        return Failure.usage(
            "\(name) is no documented operation. "
                + (similar.isEmpty
                    ? "Find it by a word of its path or its name: wechatpay api list --search …" : "Is one of these meant?\(list(similar))")
        )
    }

    private static func list(_ entries: [APICatalog.Entry]) -> String { entries.map { "\n  \($0.name)" }.joined() }
}
