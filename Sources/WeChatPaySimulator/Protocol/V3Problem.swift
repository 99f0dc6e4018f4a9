/// What went wrong with the business, and how APIv3 says it.
protocol V3Problem: Error {
    var platformError: PlatformError { get }
}

extension PlatformError: V3Problem {
    var platformError: PlatformError { self }
}
