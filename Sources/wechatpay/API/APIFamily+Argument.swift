import ArgumentParser
import WeChatPayCatalog
import WeChatPaySpec

extension APIFamily: ExpressibleByArgument {
    init?(argument: String) { self.init(named: argument) }

    var defaultValueDescription: String { name }

    static var allValueStrings: [String] { names }

    static var defaultCompletionKind: CompletionKind { .list(names) }
}
