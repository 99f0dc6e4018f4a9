public import ArgumentParser
public import WeChatPayInbox

extension InboxState: ExpressibleByArgument {}
