/// What writes parts of pages: has HTML's elements by their names, and texts in the visitor's language.
protocol Markup: Sendable {
    var visit: Visit { get }
}

extension Markup {
    typealias Attribute = HTML.Attribute

    func t(_ text: Text) -> String { text[visit.language] }

    func html(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("html", attributes, content()) }
    func head(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("head", attributes, content()) }
    func body(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("body", attributes, content()) }
    func main(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("main", attributes, content()) }
    func nav(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("nav", attributes, content()) }
    func header(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("header", attributes, content()) }
    func details(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("details", attributes, content()) }
    func noscript(@HTMLBuilder content: () -> HTML) -> HTML { HTML("noscript", [], content()) }
    func section(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("section", attributes, content()) }
    func div(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("div", attributes, content()) }
    func span(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("span", attributes, content()) }
    func p(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("p", attributes, content()) }
    func a(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("a", attributes, content()) }
    func b(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("b", attributes, content()) }
    func small(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("small", attributes, content()) }
    func code(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("code", attributes, content()) }
    func pre(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("pre", attributes, content()) }
    func mark(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("mark", attributes, content()) }
    func strong(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("strong", attributes, content()) }
    func h1(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("h1", attributes, content()) }
    func h2(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("h2", attributes, content()) }
    func h3(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("h3", attributes, content()) }
    func ul(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("ul", attributes, content()) }
    func ol(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("ol", attributes, content()) }
    func li(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("li", attributes, content()) }
    func dl(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("dl", attributes, content()) }
    func dt(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("dt", attributes, content()) }
    func dd(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("dd", attributes, content()) }
    func form(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("form", attributes, content()) }
    func label(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("label", attributes, content()) }
    func button(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("button", attributes, content()) }
    func select(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("select", attributes, content()) }
    func option(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("option", attributes, content()) }
    func textarea(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("textarea", attributes, content()) }
    func thead(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("thead", attributes, content()) }
    func tbody(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("tbody", attributes, content()) }
    func tr(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("tr", attributes, content()) }
    func th(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("th", attributes, content()) }
    func td(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("td", attributes, content()) }
    func time(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("time", attributes, content()) }
    func svg(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("svg", attributes, content()) }
    func script(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { HTML("script", attributes, content()) }

    func meta(_ attributes: Attribute...) -> HTML { HTML("meta", attributes, nil) }
    func link(_ attributes: Attribute...) -> HTML { HTML("link", attributes, nil) }
    func input(_ attributes: Attribute...) -> HTML { HTML("input", attributes, nil) }
    func path(_ attributes: Attribute...) -> HTML { HTML("path", attributes, .empty) }
}

extension HTML.Attribute {
    static func id(_ value: String) -> Self { Self(name: "id", value: .text(value)) }
    static func `class`(_ value: String) -> Self { Self(name: "class", value: .text(value)) }
    static func href(_ value: String) -> Self { Self(name: "href", value: .text(value)) }
    static func rel(_ value: String) -> Self { Self(name: "rel", value: .text(value)) }
    static func name(_ value: String) -> Self { Self(name: "name", value: .text(value)) }
    static func content(_ value: String) -> Self { Self(name: "content", value: .text(value)) }
    static func charset(_ value: String) -> Self { Self(name: "charset", value: .text(value)) }
    static func lang(_ value: String) -> Self { Self(name: "lang", value: .text(value)) }
    static func action(_ value: String) -> Self { Self(name: "action", value: .text(value)) }
    static func method(_ value: String) -> Self { Self(name: "method", value: .text(value)) }
    static func type(_ value: String) -> Self { Self(name: "type", value: .text(value)) }
    static func value(_ value: String) -> Self { Self(name: "value", value: .text(value)) }
    static func `for`(_ value: String) -> Self { Self(name: "for", value: .text(value)) }
    static func placeholder(_ value: String) -> Self { Self(name: "placeholder", value: .text(value)) }
    static func role(_ value: String) -> Self { Self(name: "role", value: .text(value)) }
    static func datetime(_ value: String) -> Self { Self(name: "datetime", value: .text(value)) }
    static func scope(_ value: String) -> Self { Self(name: "scope", value: .text(value)) }
    static func src(_ value: String) -> Self { Self(name: "src", value: .text(value)) }
    static func rows(_ value: String) -> Self { Self(name: "rows", value: .text(value)) }
    static func min(_ value: String) -> Self { Self(name: "min", value: .text(value)) }
    static func step(_ value: String) -> Self { Self(name: "step", value: .text(value)) }
    static func inputmode(_ value: String) -> Self { Self(name: "inputmode", value: .text(value)) }
    static func autocomplete(_ value: String) -> Self { Self(name: "autocomplete", value: .text(value)) }
    static func viewBox(_ value: String) -> Self { Self(name: "viewBox", value: .text(value)) }
    static func d(_ value: String) -> Self { Self(name: "d", value: .text(value)) }
    static func translate(_ value: String) -> Self { Self(name: "translate", value: .text(value)) }
    static func ariaLabel(_ value: String) -> Self { Self(name: "aria-label", value: .text(value)) }
    static func ariaCurrent(_ value: String) -> Self { Self(name: "aria-current", value: .text(value)) }
    static func ariaHidden(_ value: String) -> Self { Self(name: "aria-hidden", value: .text(value)) }
    static func live(_ value: String) -> Self { Self(name: "data-live", value: .text(value)) }
    static func events(_ value: String) -> Self { Self(name: "data-events", value: .text(value)) }
    static func required(_ isThere: Bool = true) -> Self { Self(name: "required", value: .flag(isThere)) }
    static func selected(_ isThere: Bool = true) -> Self { Self(name: "selected", value: .flag(isThere)) }
    static func checked(_ isThere: Bool = true) -> Self { Self(name: "checked", value: .flag(isThere)) }
    static func `defer`(_ isThere: Bool = true) -> Self { Self(name: "defer", value: .flag(isThere)) }
}
