"""PyPI's wechatpayv3, unchanged but for the base URL: what its stories have in common."""

import json

from wechatpayv3 import WeChatPay, WeChatPayType
from wechatpayv3.core import Core
from wechatpayv3.type import RequestType

from simulated import BASE_URL, CONFIG, check, file

# The SDK sets its gateway to the platform's in its initializer; this is the only thing about it that is changed.
Core._gate_way = property(lambda self: BASE_URL, lambda self, value: None)

def client(mode, **changes):
    arguments = dict(
        wechatpay_type=WeChatPayType.JSAPI,
        mchid=CONFIG["mchid"],
        private_key=file("privateKey"),
        cert_serial_no=CONFIG["merchantSerial"],
        appid=CONFIG["appid"],
        apiv3_key=CONFIG["apiV3Key"],
        timeout=(5, 10),
    )
    if mode == "public key":
        arguments.update(public_key=file("platformPublicKey"), public_key_id=CONFIG["platformPublicKeyID"])
    return WeChatPay(**{**arguments, **changes})


def call(wechatpay, method, path, body=None):
    code, message = wechatpay._core.request(path, method=RequestType[method], data=body)
    return code, json.loads(message) if message else None


def answer(reply):
    """The status and the JSON of what the SDK returns."""
    code, message = reply
    return code, json.loads(message) if message else None


def callback(wechatpay, mode, inbox, is_expected):
    headers, body = inbox.next()
    result = wechatpay.callback(headers, body)
    check(f"{mode}: callback accepts {json.loads(body)['event_type']}", result and is_expected(result["resource"]), result)
    check(f"{mode}: callback refuses it altered", not wechatpay.callback(headers, body.replace(b"EV-", b"EX-")))


def callbacks(wechatpay, mode, inbox, expected):
    """As many notifications as are expected by their types, in whatever order they come: each is verified and decrypted by the SDK."""
    told = {}
    for _ in expected:
        headers, body = inbox.next()
        result = wechatpay.callback(headers, body)
        told[json.loads(body)["event_type"]] = result and result["resource"]
    check(f"{mode}: callback accepts {', '.join(expected)}", set(told) == set(expected) and all(expected[name](told[name]) for name in told), told)
