import HTTPTypes
import WeChatPay

/// Uploads (图片、视频上传): files that other operations then name by their media_id.
enum MediaOperations {
    static let all = [
        Operation(.post, "/v3/merchant/media/upload", isHeldAgainstDescription: true) { context in
            .ok(["media_id": .string(try upload(.image, context).id)])
        },
        Operation(.post, "/v3/merchant/media/video_upload", isHeldAgainstDescription: true) { context in
            .ok(["media_id": .string(try upload(.video, context).id)])
        },
        Operation(.post, "/v3/marketing/favor/media/image-upload", isHeldAgainstDescription: true) { context in
            .ok(["media_url": .string("https://simulator.invalid/wxpaylogo/\(try upload(.marketingImage, context).id)/0")])
        },
    ]

    private static func upload(_ kind: Media.Kind, _ context: OperationContext) throws -> Media {
        guard let form = context.form, let meta = form.parts["meta"], let file = form.parts["file"] else {
            throw PlatformError.parameter("file", issue: "缺少必填参数")
        }
        let media = try Media(kind, filename: Fields(JSON(parsing: meta)).string("filename", maximumLength: 256), file: file, at: context.now)
        if let earlier = try context.records.find(Media.self, media.id) { return earlier }
        try context.records.save(media)
        return media
    }
}

extension MediaProblem: V3Problem {
    var platformError: PlatformError {
        switch self {
        case .empty: .parameter("file", issue: "文件内容为空")
        }
    }
}
