"""The least that a merchant in Python could write with httpx and cryptography: signed and verified, and nothing else."""

import asyncio
import base64
import json
import time
import uuid

import httpx
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key
from measurement import BASE_URL, CONFIG, NOTIFY_URL, PREFIX, QUERIED, file, main, measure, measure_tasks, notices

KEY = load_pem_private_key(file("apiclient_key.pem").encode(), None)
PLATFORM_KEY = load_pem_public_key(file("pub_key.pem").encode())
RESOURCES = AESGCM(CONFIG["apiV3Key"].encode())


def headers(method, target, body):
    timestamp, nonce = int(time.time()), uuid.uuid4().hex
    text = f"{method}\n{target}\n{timestamp}\n{nonce}\n".encode() + body + b"\n"
    signature = base64.b64encode(KEY.sign(text, PKCS1v15(), SHA256())).decode()
    return {
        "Accept": "application/json",
        "Content-Type": "application/json",
        "Wechatpay-Serial": CONFIG["platformPublicKeyID"],
        "Authorization": f'WECHATPAY2-SHA256-RSA2048 mchid="{CONFIG["mchid"]}",nonce_str="{nonce}",signature="{signature}",'
        f'timestamp="{timestamp}",serial_no="{CONFIG["merchantSerial"]}"',
    }


def require_signature(headers, body):
    text = f'{headers["Wechatpay-Timestamp"]}\n{headers["Wechatpay-Nonce"]}\n'.encode() + body + b"\n"
    PLATFORM_KEY.verify(base64.b64decode(headers["Wechatpay-Signature"]), text, PKCS1v15(), SHA256())


def request(number):
    if number % 2 == 0:
        return "GET", f"/v3/pay/transactions/out-trade-no/{QUERIED}?mchid={CONFIG['mchid']}", b""
    return placing(f"{PREFIX}{number}")


def placing(number):
    order = {
        "appid": CONFIG["appid"], "mchid": CONFIG["mchid"], "description": "充电", "out_trade_no": number, "notify_url": NOTIFY_URL,
        "amount": {"total": 100},
    }
    return "POST", "/v3/pay/transactions/native", json.dumps(order).encode()


def accept(answer):
    require_signature(answer.headers, answer.content)
    assert answer.status_code == 200, answer.text
    return json.loads(answer.content)


def call(at_once, count):
    """With one at a time httpx is faster without tasks."""
    if at_once > 1:
        return asyncio.run(call_tasks(at_once, count))
    with httpx.Client(base_url=BASE_URL, timeout=30) as client:

        def send(method, target, body):
            return accept(client.request(method, target, content=body, headers=headers(method, target, body)))

        send(*placing(QUERIED))
        measure(lambda number: send(*request(number)), at_once, count)


async def call_tasks(at_once, count):
    limits = httpx.Limits(max_connections=at_once, max_keepalive_connections=at_once)
    async with httpx.AsyncClient(base_url=BASE_URL, timeout=30, limits=limits) as client:

        async def send(method, target, body):
            return accept(await client.request(method, target, content=body, headers=headers(method, target, body)))

        await send(*placing(QUERIED))
        await measure_tasks(lambda number: send(*request(number)), at_once, count)


def verify(count):
    given = notices()

    def step(number):
        headers, body = given[number % len(given)]
        require_signature(headers, body.encode())
        resource = json.loads(body)["resource"]
        text = RESOURCES.decrypt(resource["nonce"].encode(), base64.b64decode(resource["ciphertext"]), resource["associated_data"].encode())
        assert json.loads(text)["trade_state"] == "SUCCESS", text

    measure(step, 1, count)


main(call=call, verify=verify)
