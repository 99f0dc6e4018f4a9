/// Where an endpoint stands: a path under one client.
///
/// Typed endpoints carry one; it opens no door of its own.
public struct Path: Sendable {
    let client: WeChatPay
    let template: PathTemplate

    /// The path below this one by a segment of its own text, as typed endpoints are made.
    public func appending(_ segment: String) -> Path {
        Path(client: client, template: template.appending(.literal(segment)))
    }

    /// The path below this one by a value.
    ///
    /// - Parameter name: the variable's name in the documentation, for errors, logs and metrics.
    public func appending(value: String, named name: String? = nil) -> Path {
        Path(client: client, template: template.appending(.value(value, name: name)))
    }

    func appending(member: String) -> Path {
        Path(client: client, template: template.appending(member: member))
    }
}

extension Path: CustomStringConvertible {
    public var description: String { template.description }
}
