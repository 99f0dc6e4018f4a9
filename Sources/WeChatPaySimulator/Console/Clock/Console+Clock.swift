import Hummingbird

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Console {
    func addClockRoutes(to pages: RouterGroup<PlatformContext>) {
        show(pages, "clock") { visit, _ in
            try await ClockPage(visit: visit, nextNotification: notifications.nextDue())
        }
        let path = Destination(Section.clock.path)
        act(pages, "clock/pause") { _, _ in
            try await clock.pause()
            return path
        }
        act(pages, "clock/resume") { _, _ in
            try await clock.resume()
            return path
        }
        act(pages, "clock/advance") { form, _ in
            guard let unit = ClockPage.Unit(rawValue: try form.text("unit")) else {
                throw SimulatorError("There is no such unit of time.", "没有这个时间单位。")
            }
            let seconds = try form.number("amount") * unit.seconds
            guard (0...4e9).contains(seconds) else {
                throw SimulatorError("The clock moves forward only, and by a hundred years at most.", "时钟只能向前拨动，最多一百年。")
            }
            try await clock.advance(by: .seconds(seconds))
            return path
        }
        act(pages, "clock/set") { form, _ in
            let text = try form.text("time")
            guard let time = ShanghaiTime.date(browserText: text) else { throw SimulatorError("“\(text)” is no time.", "“\(text)”不是时间。") }
            try await clock.advance(to: time)
            return path
        }
    }
}

extension ShanghaiTime {
    /// Reads `2018-06-08T10:34` or `2018-06-08T10:34:56`, as a browser's field has it.
    static func date(browserText text: String) -> Date? { date((text.utf8.count == 16 ? text + ":00" : text) + "+08:00") }
}
