// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file


extension APIFamily {
    static let all: [APIFamily] = [.brands, .debits, .ecommerce, .global, .marketing, .merchants, .mobility, .payScore, .payments, .publicServices, .transfers, .v2]
}
