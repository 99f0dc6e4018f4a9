/// What went wrong with the business, and how APIv2 says it.
protocol V2Problem: Error {
    var v2Error: V2Error { get }
}

extension V2Error: V2Problem {
    var v2Error: V2Error { self }
}
