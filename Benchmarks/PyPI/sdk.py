"""PyPI's wechatpayv3, unchanged but for the base URL."""

import json

from measurement import BASE_URL, CONFIG, NOTIFY_URL, PREFIX, QUERIED, file, main, measure, notices
from wechatpayv3 import WeChatPay, WeChatPayType
from wechatpayv3.core import Core

Core._gate_way = property(lambda self: BASE_URL, lambda self, value: None)
client = WeChatPay(
    wechatpay_type=WeChatPayType.NATIVE, mchid=CONFIG["mchid"], private_key=file("apiclient_key.pem"), cert_serial_no=CONFIG["merchantSerial"],
    appid=CONFIG["appid"], apiv3_key=CONFIG["apiV3Key"], notify_url=NOTIFY_URL, public_key=file("pub_key.pem"),
    public_key_id=CONFIG["platformPublicKeyID"], timeout=(5, 30),
)


def step(number):
    if number % 2 == 0:
        status, text = client.query(out_trade_no=QUERIED)
        assert status == 200 and json.loads(text)["out_trade_no"], text
    else:
        place(f"{PREFIX}{number}")


def place(number):
    status, text = client.pay(description="充电", out_trade_no=number, amount={"total": 100})
    assert status == 200 and json.loads(text)["code_url"], text


def call(at_once, count):
    place(QUERIED)
    measure(step, at_once, count)


def verify(count):
    given = notices()

    def step(number):
        headers, body = given[number % len(given)]
        notice = client.callback(headers, body)
        assert notice["resource"]["trade_state"] == "SUCCESS", notice

    measure(step, 1, count)


main(call=call, verify=verify)
