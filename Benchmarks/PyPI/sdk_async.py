"""PyPI's wechatpayv3 by its asynchronous half, unchanged but for the base URL."""

import asyncio
import json

from measurement import BASE_URL, CONFIG, NOTIFY_URL, PREFIX, QUERIED, file, main, measure_tasks, notices
from wechatpayv3.async_ import AsyncWeChatPay, WeChatPayType
from wechatpayv3.async_.core import AsyncCore

AsyncCore._gate_way = property(lambda self: BASE_URL, lambda self, value: None)


def client():
    return AsyncWeChatPay(
        wechatpay_type=WeChatPayType.NATIVE, mchid=CONFIG["mchid"], private_key=file("apiclient_key.pem"),
        cert_serial_no=CONFIG["merchantSerial"], appid=CONFIG["appid"], apiv3_key=CONFIG["apiV3Key"], notify_url=NOTIFY_URL,
        public_key=file("pub_key.pem"), public_key_id=CONFIG["platformPublicKeyID"], timeout=(5, 30),
    )


async def call(at_once, count):
    async with client() as wechatpay:

        async def place(number):
            status, text = await wechatpay.pay(description="充电", out_trade_no=number, amount={"total": 100})
            assert status == 200 and json.loads(text)["code_url"], text

        async def step(number):
            if number % 2 == 0:
                status, text = await wechatpay.query(out_trade_no=QUERIED)
                assert status == 200 and json.loads(text)["out_trade_no"], text
            else:
                await place(f"{PREFIX}{number}")

        await place(QUERIED)
        await measure_tasks(step, at_once, count)


async def verify(count):
    given = notices()
    async with client() as wechatpay:

        async def step(number):
            headers, body = given[number % len(given)]
            notice = wechatpay.callback(headers, body)
            assert notice["resource"]["trade_state"] == "SUCCESS", notice

        await measure_tasks(step, 1, count)


main(call=lambda *numbers: asyncio.run(call(*numbers)), verify=lambda *numbers: asyncio.run(verify(*numbers)))
