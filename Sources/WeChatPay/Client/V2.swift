/// The root of APIv2.
public struct V2: Endpoint {
    public let path: Path
}
