public import ArgumentParser
public import WeChatPaySimulator

extension PlatformKeySet.Stage: ExpressibleByArgument {}
