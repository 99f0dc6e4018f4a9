extension JSON {
    /// An object whose members are texts; of two with one name the first counts.
    package init(texts: some Sequence<(name: String, value: String)>) {
        self = .object(Dictionary(texts.map { ($0.name, .string($0.value)) }) { first, _ in first })
    }
}
