import Hummingbird

extension Console {
    private static let pageSize = 100

    func addNotificationRoutes(to pages: RouterGroup<PlatformContext>) {
        show(pages, "notifications") { visit, _ in
            try await NotificationsPage(visit: visit, notifications: notifications.latest(limit: Self.pageSize))
        }
        show(pages, "notifications/:id") { visit, values in
            try await NotificationPage(visit: visit, notification: notifications.find(values["id"]))
        }
        act(pages, "notifications/:id/again") { _, values in
            try await notifications.sendAgain(values["id"])
            return Destination(ConsolePath.path("notifications", values["id"]))
        }
        act(pages, "notifications/:id/edited") { form, values in
            let id = try await notifications.send(like: values["id"], content: form.text("content"))
            return Destination(ConsolePath.path("notifications", id))
        }
    }
}
