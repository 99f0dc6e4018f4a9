#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Who looks at a page, and when.
struct Visit: Sendable {
    let language: Language
    /// What a form must bring back: another site's page can't know it.
    let token: String
    /// Whose phone is shown, by the openid; `nil` for everyone's. All links and forms of a page keep it.
    let user: String?
    /// Path and query of the page.
    let target: String
    let clock: SimulatorClock.Reading
}
