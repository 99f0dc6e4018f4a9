import WeChatPay
