import WeChatPay

extension FaultQueue.Entry.Trouble {
    /// `{"method": "POST", "path": "/v3/…", "effect": "delay=2s", "occurrence": "times=3"}`, or with `event_type` in place of method and path.
    /// `seconds` may say how long a `delay` is, too.
    ///
    /// - Throws: ``SimulatorError`` that says what can be written.
    init(_ body: JSON) throws {
        guard var effect = body.effect.string else { throw SimulatorError(english: "A fault has an effect, such as \"delay=2s\".", kind: .invalid) }
        if !body.seconds.isNull {
            guard !effect.contains(",") else {
                throw SimulatorError.invalid("Where there are several effects, each says its own duration: delay=2s.", "有多个故障时，时长写在各自后面：delay=2s。")
            }
            guard let seconds = body.seconds.double, (0...3600).contains(seconds) else {
                throw SimulatorError(english: "seconds is a number from 0 to 3600.", kind: .invalid)
            }
            effect += "=\(Int(seconds * 1000))ms"
        }
        if !body.occurrence.isNull, body.occurrence.string == nil {
            throw SimulatorError(english: "occurrence is a text, such as \"times=3\".", kind: .invalid)
        }
        let occurrence = try FaultText.occurrence(body.occurrence.string)
        if let event = body.event_type.string {
            self = .notification(NotificationFault(try FaultText.notificationEffect(effect), of: event, occurrence))
        } else if let method = body.method.string, let path = body.path.string {
            self = .answer(try FaultText.fault(FaultText.effect(effect), method, path, occurrence))
        } else {
            throw SimulatorError(english: "A fault has a method and a path, or the event_type of notifications; each may be \"*\".", kind: .invalid)
        }
    }
}
