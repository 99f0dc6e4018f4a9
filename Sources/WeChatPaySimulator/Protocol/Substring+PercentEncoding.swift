import Foundation

extension Substring {
    /// The text that it stands for; `nil` where a percent sign is followed by no two digits, or it is no UTF-8.
    var percentDecoded: String? {
        utf8.contains(UInt8(ascii: "%")) ? String(self).removingPercentEncoding : String(self)
    }
}
