import WeChatPaySpec

/// One document of Spec/: a family of operations and the shapes they share.
struct SpecFamily {
    /// The document's file name without its extension: `pay-score`.
    let name: String
    let title: String
    let operations: [APIOperation]
    /// The objects that are used in several places, by name.
    let shapes: [(name: String, fields: [APIField])]
    /// The enumerations that are used in several places, by name.
    let enumerations: [(name: String, values: [String])]

    /// `PayScore`: the namespace of its types. APIv2's root is a type `V2` already.
    var namespace: String { name == "v2" ? "APIv2" : SwiftName.namespace(name) }
    /// `WeChatPayPayScore`.
    var module: String { "WeChatPay" + folder }
    var folder: String { name == "v2" ? "V2" : namespace }
}
