public import ArgumentParser
public import WeChatPay

extension SignType: ExpressibleByArgument {}
