/// What a shell offers where a notification's type is to be named.
enum EventTypeCompletion {
    static func words(_ line: [String], index: Int, prefix: String) -> [String] { [] }
}
