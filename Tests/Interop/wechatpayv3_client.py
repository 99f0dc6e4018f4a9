"""PyPI's wechatpayv3, unchanged but for the base URL, against the simulator: its own signing, verifying and decrypting."""

import json
import urllib.request
from datetime import datetime

from wechatpayv3 import WeChatPay, WeChatPayType
from wechatpayv3.core import Core
from wechatpayv3.type import RequestType

from simulated import BASE_URL, CONFIG, Inbox, check, control, file, finish

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


def ebike(wechatpay, mode, inbox):
    openid, appid = f"o-{mode.replace(' ', '-')}", CONFIG["appid"]
    root = "/v3/ebike/charge"
    code, opened = call(wechatpay, "POST", f"{root}/contracts/preopen", {"appid": appid, "trade_scene": "CHARGE", "openid": openid})
    check(f"{mode}: preopen", code == 200, opened)
    contract = control("ebike/sign", {"preopen_id": opened["preopen_id"]})["contract_id"]
    code, by_id = call(wechatpay, "GET", f"{root}/contracts/{contract}")
    _, by_user = call(wechatpay, "GET", f"{root}/users/{openid}/contract?trade_scene=CHARGE")
    check(f"{mode}: contract by id and by openid", code == 200 and by_id == by_user and by_id["contract_state"] == "NORMAL", by_id)
    start = {"start_time": "2026-08-26T09:43:39+08:00", "charging_station_name": "一号站", "charging_gun_number": "6555"}
    code, confirmed = call(
        wechatpay, "POST", f"{root}/contracts/{contract}/confirm", {"appid": appid, "charge_info": {**start, "device_id": "12343232"}}
    )
    check(f"{mode}: confirm", code == 200 and confirmed["charging_token"], confirmed)
    order = f"py-{mode.replace(' ', '-')}-1"
    deduction = {
        "appid": appid, "out_trade_no": order, "notify_url": inbox.url, "description": "充电", "charging_token": confirmed["charging_token"],
        "amount": {"total": 888, "currency": "CNY"},
        "charge_info": {**start, "end_time": "2026-08-26T11:43:39+08:00", "charged_capacity": 10},
        "device_info": {"device_id": "12343232", "device_ip": "127.0.0.1"},
    }
    code, accepted = call(wechatpay, "POST", f"{root}/transactions", deduction)
    check(f"{mode}: deduction", code == 200, accepted)
    callback(wechatpay, mode, inbox, lambda resource: resource["out_trade_no"] == order)
    code, again = call(wechatpay, "POST", f"{root}/transactions", deduction)
    check(f"{mode}: the same deduction again has the same answer", code == 200 and again == accepted, again)
    code, other = call(wechatpay, "POST", f"{root}/transactions", {**deduction, "amount": {"total": 889, "currency": "CNY"}})
    check(f"{mode}: another under its number is refused", (code, other["code"]) == (403, "OUT_TRADE_NO_USED"), other)
    _, by_order = call(wechatpay, "GET", f"{root}/transactions/out-trade-no/{order}")
    _, by_number = call(wechatpay, "GET", f"{root}/transactions/id/{by_order['transaction_id']}")
    check(f"{mode}: both queries", by_order == by_number and by_order["trade_state"] == "SUCCESS", by_order)


def start_at_noon():
    """Days count in what follows, so midnight must not fall between two calls."""
    with urllib.request.urlopen(f"{BASE_URL}/simulator/clock", timeout=10) as answer:
        now = datetime.fromisoformat(json.load(answer)["now"])
    noon = now.replace(hour=12, minute=0, second=0)
    control("clock/advance", {"seconds": int((noon - now).total_seconds()) % 86400})


def papay(wechatpay, mode, inbox):
    start_at_noon()
    appid, mchid, code_of_contract = CONFIG["appid"], CONFIG["mchid"], f"py-{mode.replace(' ', '-')}"
    offer = {
        "sign_scene": "SIGN_SCENE_APP", "appid": appid, "openid": "o-papay", "plan_id": 12535, "out_contract_code": code_of_contract,
        "contract_display_account": "会员", "contract_notify_url": inbox.url, "out_user_code": "u-1",
        "device_info": {
            "device_type": "DEVICE_TYPE_PHONE", "device_os": "x", "device_id": "d", "device_running_as_root": False, "device_ip": "127.0.0.1",
            "weixin_installed": True, "weixin_version": "8", "days_since_first_login": "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS",
        },
    }
    code, presigned = call(wechatpay, "POST", "/v3/papay/sign/contracts/pre-entrust-sign", offer)
    check(f"{mode}: pre-entrust-sign", code == 200, presigned)
    contract = control("papay/sign", {"pre_entrustweb_id": presigned["pre_entrustweb_id"]})["contract_id"]
    callback(wechatpay, mode, inbox, lambda resource: resource["contract_id"] == contract)
    code, found = call(wechatpay, "GET", f"/v3/papay/sign/contracts/plan-id/12535/out-contract-code/{code_of_contract}")
    check(f"{mode}: contract by the merchant's number", code == 200 and found["contract_state"] == "SIGNED", found)
    notice = {"mchid": mchid, "appid": appid, "deduct_duration": {"count": 1, "unit": "DAY"}, "estimated_amount": {"amount": 100, "currency": "CNY"}}
    code, nothing = call(wechatpay, "POST", f"/v3/papay/contracts/{contract}/notify", notice)
    check(f"{mode}: pre-deduction notice is answered 204, verified", code == 204 and nothing is None, nothing)
    deduction = {
        "appid": appid, "out_trade_no": f"py-papay-{mode.replace(' ', '-')}", "description": "月费", "transaction_notify_url": inbox.url,
        "contract_id": contract, "amount": {"total": 100, "currency": "CNY"},
    }
    control("clock/advance", {"seconds": 86400})
    code, refused = call(wechatpay, "POST", "/v3/papay/pay/transactions/apply", deduction)
    check(f"{mode}: refused on the waiting day", (code, refused["code"]) == (403, "RULE_LIMIT"), refused)
    control("clock/advance", {"seconds": 86400})
    code, accepted = call(wechatpay, "POST", "/v3/papay/pay/transactions/apply", deduction)
    check(f"{mode}: accepted after it", code == 200, accepted)
    callback(wechatpay, mode, inbox, lambda resource: resource["out_trade_no"] == deduction["out_trade_no"])
    code, order = call(wechatpay, "GET", f"/v3/pay/transactions/out-trade-no/{deduction['out_trade_no']}?mchid={mchid}")
    check(f"{mode}: query", code == 200 and order["trade_state"] == "SUCCESS", order)
    call(wechatpay, "POST", f"/v3/papay/contracts/{contract}/notify", notice)
    control(f"contracts/{contract}/close-service", {})
    callback(wechatpay, mode, inbox, lambda resource: resource["contract_termination_mode"] == "USER_TERMINATE")
    control("clock/advance", {"seconds": 2 * 86400})
    code, refused = call(wechatpay, "POST", "/v3/papay/pay/transactions/apply", {**deduction, "out_trade_no": deduction["out_trade_no"] + "-2"})
    check(f"{mode}: refused once the user has closed the service", (code, refused["code"]) == (403, "RULE_LIMIT"), refused)


def callback(wechatpay, mode, inbox, is_expected):
    headers, body = inbox.next()
    result = wechatpay.callback(headers, body)
    check(f"{mode}: callback accepts {json.loads(body)['event_type']}", result and is_expected(result["resource"]), result)
    check(f"{mode}: callback refuses it altered", not wechatpay.callback(headers, body.replace(b"EV-", b"EX-")))


def main():
    inbox = Inbox(204)
    for mode in ("certificates", "public key"):
        wechatpay = client(mode)
        if mode == "certificates":
            check("certificates: downloaded and decrypted at start", len(wechatpay._core._certificates) == 1)
        ebike(wechatpay, mode, inbox)
        papay(wechatpay, mode, inbox)
    control("certificates/rotate", {})
    wechatpay = client("certificates")
    check("certificates: both after a rotation", len(wechatpay._core._certificates) == 2)
    code, refusal = call(client("public key", cert_serial_no="00FF"), "GET", "/v3/certificates")
    check("a wrong serial is refused", (code, refusal["code"]) == (401, "SIGN_ERROR"), refusal)
    code, refusal = call(client("public key", mchid="1900000001"), "GET", "/v3/certificates")
    check("a wrong mchid is refused", (code, refusal["code"]) == (401, "SIGN_ERROR"), refusal)
    finish()


main()
