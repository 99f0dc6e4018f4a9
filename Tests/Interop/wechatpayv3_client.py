"""PyPI's wechatpayv3, unchanged but for the base URL, against the simulator: its own signing, verifying and decrypting."""

import gzip
import hashlib
import json
import urllib.request
from datetime import datetime

import wechatpayv3_products as products
from simulated import BASE_URL, CONFIG, Inbox, check, control, finish
from wechatpayv3 import WeChatPayType
from wechatpayv3_sdk import answer, call, callback, client


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
    code, refunded = answer(wechatpay.refund(out_refund_no=f"{order}-r", amount={"refund": 300, "total": 888, "currency": "CNY"}, out_trade_no=order))
    check(f"{mode}: refund of the deduction", code == 200 and refunded["status"] == "PROCESSING", refunded)
    _, by_order = call(wechatpay, "GET", f"{root}/transactions/out-trade-no/{order}")
    check(f"{mode}: which its query shows", by_order["trade_state"] == "REFUND", by_order)


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


def payment(wechatpay, mode, inbox):
    order, refund = f"py-pay-{mode.replace(' ', '-')}", f"py-refund-{mode.replace(' ', '-')}"
    amount, payer = {"total": 888, "currency": "CNY"}, {"openid": "o-payer"}
    placing = dict(description="充电", out_trade_no=order, amount=amount, payer=payer, notify_url=inbox.url, attach="桌3")
    code, placed = answer(wechatpay.pay(**placing))
    check(f"{mode}: order", code == 200 and placed["prepay_id"], placed)
    code, again = answer(wechatpay.pay(**placing))
    check(f"{mode}: the same order again has the same prepay_id", code == 200 and again == placed, again)
    code, other = answer(wechatpay.pay(**{**placing, "amount": {"total": 889}}))
    check(f"{mode}: another under its number is refused", (code, other["code"]) == (400, "INVALID_REQUEST"), other)
    code, open_order = answer(wechatpay.query(out_trade_no=order))
    check(f"{mode}: unpaid", code == 200 and open_order["trade_state"] == "NOTPAY", open_order)
    paid = control("orders/pay", {"prepay_id": placed["prepay_id"]})
    callback(wechatpay, mode, inbox, lambda resource: resource["transaction_id"] == paid["transaction_id"] and resource["attach"] == "桌3")
    code, found = answer(wechatpay.query(transaction_id=paid["transaction_id"]))
    check(f"{mode}: paid", code == 200 and found["trade_state"] == "SUCCESS" and found["payer"]["openid"] == "o-payer", found)
    code, refused = answer(wechatpay.close(order))
    check(f"{mode}: a paid order is not closed", (code, refused["code"]) == (400, "ORDERPAID"), refused)
    refunding = dict(out_refund_no=refund, amount={"refund": 300, "total": 888, "currency": "CNY"}, out_trade_no=order, notify_url=inbox.url)
    code, refunded = answer(wechatpay.refund(**refunding))
    check(f"{mode}: refund", code == 200 and refunded["status"] == "PROCESSING", refunded)
    control("clock/advance", {"seconds": 61})
    callback(wechatpay, mode, inbox, lambda resource: resource["refund_status"] == "SUCCESS" and resource["amount"]["refund"] == 300)
    code, arrived = answer(wechatpay.query_refund(refund))
    check(f"{mode}: refunded", code == 200 and arrived["status"] == "SUCCESS", arrived)
    abnormal(wechatpay, mode, inbox, order)
    unpaid = f"{order}-2"
    answer(wechatpay.pay(**{**placing, "out_trade_no": unpaid}))
    code, _ = answer(wechatpay.close(unpaid))
    check(f"{mode}: close", code == 204)
    code, closed = answer(wechatpay.query(out_trade_no=unpaid))
    check(f"{mode}: closed", code == 200 and closed["trade_state"] == "CLOSED", closed)
    return order, found["success_time"][:10]


def abnormal(wechatpay, mode, inbox, order):
    number = f"{order}-bounced"
    _, refunded = answer(
        wechatpay.refund(out_refund_no=number, amount={"refund": 1, "total": 888, "currency": "CNY"}, out_trade_no=order, notify_url=inbox.url)
    )
    control(f"refunds/{number}/bounce", {})
    callback(wechatpay, mode, inbox, lambda resource: resource["refund_status"] == "ABNORMAL")
    code, again = answer(
        wechatpay.abnormal_refund(
            refund_id=refunded["refund_id"], out_refund_no=number, type="USER_BANK_CARD", bank_type="CMB_DEBIT",
            bank_account="6225880137008888", real_name="张三",
        )
    )
    check(f"{mode}: a bounced refund goes to a card", code == 200 and again["status"] == "PROCESSING", again)
    control("clock/advance", {"seconds": 61})
    callback(wechatpay, mode, inbox, lambda resource: resource["refund_status"] == "SUCCESS")


def combined(wechatpay, mode, inbox):
    number = f"py-combined-{mode.replace(' ', '-')}"
    parts = [
        {
            "mchid": CONFIG["mchid"], "attach": "a", "amount": {"total_amount": total, "currency": "CNY"}, "out_trade_no": f"{number}-{total}",
            "description": "充电",
        }
        for total in (300, 588)
    ]
    code, placed = answer(wechatpay.combine_pay(number, parts, combine_payer_info={"openid": "o-payer"}, notify_url=inbox.url))
    check(f"{mode}: combined order", code == 200 and placed["prepay_id"], placed)
    paid = control("orders/pay", {"prepay_id": placed["prepay_id"]})
    callback(wechatpay, mode, inbox, lambda resource: resource["combine_transaction_id"] == paid["transaction_id"])
    code, found = answer(wechatpay.combine_query(number))
    states = [part["trade_state"] for part in found["sub_orders"]]
    check(f"{mode}: combined order paid", code == 200 and states == ["SUCCESS", "SUCCESS"], found)


def channels(wechatpay, mode, inbox):
    """Native, app and H5: each paid by what the user is handed."""
    page = {"payer_client_ip": "127.0.0.1", "h5_info": {"type": "Wap"}}
    for kind, total in ((WeChatPayType.NATIVE, 101), (WeChatPayType.APP, 202), (WeChatPayType.H5, 303)):
        name = kind.name.lower()
        number = f"py-{name}-{mode.replace(' ', '-')}"
        code, placed = answer(
            wechatpay.pay(
                description="充电", out_trade_no=number, amount={"total": total, "currency": "CNY"}, notify_url=inbox.url, pay_type=kind,
                scene_info=page if kind == WeChatPayType.H5 else None,
            )
        )
        check(f"{mode}: {name} order", code == 200 and placed, placed)
        paid = control("orders/pay", placed)
        callback(wechatpay, mode, inbox, lambda resource: (resource["out_trade_no"], resource["amount"]["total"]) == (number, total))
        _, found = answer(wechatpay.query(out_trade_no=number))
        check(f"{mode}: {name} order paid", (found["trade_state"], found["transaction_id"]) == ("SUCCESS", paid["transaction_id"]), found)
        # Given back in three parts, and no fen more.
        for part in (1, 50, total - 51, 1):
            code, back = answer(
                wechatpay.refund(out_refund_no=f"{number}-{RETURNED.get(number, 0)}", amount={"refund": part, "total": total, "currency": "CNY"}, out_trade_no=number)
            )
            RETURNED[number] = RETURNED.get(number, 0) + (part if code == 200 else 0)
            if code != 200:
                break
        check(f"{mode}: {name} order given back to the fen", (RETURNED[number], back.get("code")) == (total, "INVALID_REQUEST"), back)
        PAID[number] = total


# What the bills have to list, by the merchant's numbers, in fen.
PAID, RETURNED = {}, {}


def sharing(wechatpay, mode, inbox):
    number, receiver = f"py-shared-{mode.replace(' ', '-')}", "1900000200"
    _, placed = answer(
        wechatpay.pay(
            description="充电", out_trade_no=number, amount={"total": 1000, "currency": "CNY"}, payer={"openid": "o-payer"}, notify_url=inbox.url,
            settle_info={"profit_sharing": True},
        )
    )
    transaction = control("orders/pay", {"prepay_id": placed["prepay_id"]})["transaction_id"]
    callback(wechatpay, mode, inbox, lambda resource: resource["out_trade_no"] == number)
    code, added = answer(wechatpay.profitsharing_add_receiver("MERCHANT_ID", receiver, "PARTNER", name="合作方"))
    check(f"{mode}: a receiver with an encrypted name", code == 200 and added["account"] == receiver, added)
    part = {"type": "MERCHANT_ID", "account": receiver, "amount": 200, "description": "分给合作方"}
    code, shared = answer(wechatpay.profitsharing_order(transaction, f"{number}-1", [part], False))
    check(f"{mode}: profit sharing", code == 200 and shared["state"] in ("PROCESSING", "FINISHED"), shared)
    control("clock/advance", {"seconds": 120})
    _, found = answer(wechatpay.profitsharing_order_query(transaction, f"{number}-1"))
    check(f"{mode}: shared", found["state"] == "FINISHED" and found["receivers"][0]["result"] == "SUCCESS", found)
    code, back = answer(wechatpay.profitsharing_return(f"{number}-r", receiver, 50, "退回", out_order_no=f"{number}-1"))
    check(f"{mode}: a part is returned", code == 200 and back["amount"] == 50, back)
    code, again = answer(wechatpay.profitsharing_return(f"{number}-r", receiver, 50, "退回", out_order_no=f"{number}-1"))
    check(f"{mode}: the same return again is the same", code == 200 and again == back, again)
    code, returned = answer(wechatpay.profitsharing_return_query(f"{number}-1", f"{number}-r"))
    check(f"{mode}: query of the return", (code, returned["result"], returned["amount"]) == (200, "SUCCESS", 50), returned)
    code, refused = answer(wechatpay.profitsharing_return(f"{number}-r2", receiver, 151, "退回", out_order_no=f"{number}-1"))
    check(f"{mode}: no more is returned than was shared", code == 400, refused)
    code, freed = answer(wechatpay.profitsharing_unfreeze(transaction, f"{number}-2", "解冻"))
    check(f"{mode}: the rest is freed", code == 200, freed)
    control("clock/advance", {"seconds": 120})
    _, left = answer(wechatpay.profitsharing_amount_query(transaction))
    check(f"{mode}: nothing is left to share", left["unsplit_amount"] == 0, left)
    code, removed = answer(wechatpay.profitsharing_delete_receiver("MERCHANT_ID", receiver))
    check(f"{mode}: the receiver is removed", code == 200 and removed["account"] == receiver, removed)
    PAID[number] = 1000


def transfers(wechatpay, mode, inbox):
    number = f"pytransfer{mode.replace(' ', '')}"
    reports = [{"info_type": "活动名称", "info_content": "新会员有礼"}, {"info_type": "奖励说明", "info_content": "抽奖一等奖"}]
    arguments = dict(
        transfer_scene_id="1000", openid="o-payer", transfer_amount=500, transfer_remark="奖励", transfer_scene_report_infos=reports,
        notify_url=inbox.url,
    )
    code, sent = answer(wechatpay.mch_transfer_bills(number, **arguments))
    check(f"{mode}: transfer", code == 200 and sent["state"] == "WAIT_USER_CONFIRM", sent)
    control(f"transfers/{number}/confirm", {})
    control("clock/advance", {"seconds": 120})
    callback(wechatpay, mode, inbox, lambda resource: (resource["out_bill_no"], resource["state"]) == (number, "SUCCESS"))
    _, found = answer(wechatpay.mch_transfer_bills_query(out_bill_no=number))
    check(f"{mode}: transferred", found["state"] == "SUCCESS" and found["transfer_amount"] == 500, found)
    _, by_number = answer(wechatpay.mch_transfer_bills_query(transfer_bill_no=found["transfer_bill_no"]))
    check(f"{mode}: found by the platform's number", by_number == found, by_number)
    answer(wechatpay.mch_transfer_bills(f"{number}3", **arguments))
    control(f"transfers/{number}3/fail", {"reason": "ACCOUNT_FROZEN"})
    callback(wechatpay, mode, inbox, lambda resource: (resource["state"], resource["fail_reason"]) == ("FAIL", "ACCOUNT_FROZEN"))
    answer(wechatpay.mch_transfer_bills(f"{number}2", **arguments))
    code, cancelled = answer(wechatpay.mch_transfer_bills_cancel(f"{number}2"))
    check(f"{mode}: a transfer nobody took is taken back", code == 200 and cancelled["state"] == "CANCELING", cancelled)
    control("clock/advance", {"seconds": 120})
    callback(wechatpay, mode, inbox, lambda resource: resource["state"] == "CANCELLED")


def listed(text, mode):
    """Each payment and refund of the mode's, in fen, as the trade bill has them."""
    lines = text.lstrip("\ufeff").splitlines()
    heads, paid, returned = lines[0].split(","), {}, {}
    for line in lines[1:-2]:
        row = dict(zip(heads, (value.lstrip("`") for value in line.split(","))))
        number = row["商户订单号"]
        paid[number] = paid.get(number, 0) + round(float(row["订单金额"]) * 100)
        returned[number] = returned.get(number, 0) + round(float(row["退款金额"]) * 100)
    ours = [number for number in PAID if number.endswith(mode.replace(" ", "-"))]
    return {number: paid.get(number) for number in ours}, {number: returned.get(number) for number in ours}


def bills(wechatpay, mode, order, date):
    control("clock/advance", {"seconds": 2 * 86400})
    for name, answered in (("trade", wechatpay.trade_bill(date)), ("fund flow", wechatpay.fundflow_bill(date))):
        code, bill = answer(answered)
        check(f"{mode}: {name} bill", code == 200 and bill["hash_type"] == "SHA1", bill)
        code, contents = wechatpay.download_bill(bill["download_url"])
        text = gzip.decompress(contents)
        check(f"{mode}: its digest fits", code == 200 and hashlib.sha1(text).hexdigest() == bill["hash_value"])
        check(f"{mode}: it has the order", order in text.decode())
        if name == "trade":
            expected = tuple({number: book.get(number, 0) for number in PAID if number.endswith(mode.replace(" ", "-"))} for book in (PAID, RETURNED))
            check(f"{mode}: it has what was paid and given back, to the fen", listed(text.decode(), mode) == expected and expected[0], expected)
    control("clock/advance", {"seconds": 301})
    code, expired = answer(wechatpay.download_bill(bill["download_url"]))
    check(f"{mode}: its URL expires", (code, expired["code"]) == (400, "INVALID_REQUEST"), expired)


def main():
    inbox = Inbox(204)
    for mode in ("certificates", "public key"):
        wechatpay = client(mode)
        if mode == "certificates":
            check("certificates: downloaded and decrypted at start", len(wechatpay._core._certificates) == 1)
        ebike(wechatpay, mode, inbox)
        papay(wechatpay, mode, inbox)
        paid = payment(wechatpay, mode, inbox)
        combined(wechatpay, mode, inbox)
        channels(wechatpay, mode, inbox)
        sharing(wechatpay, mode, inbox)
        transfers(wechatpay, mode, inbox)
        bills(wechatpay, mode, *paid)
        products.run(wechatpay, mode, inbox)
    control("certificates/rotate", {})
    wechatpay = client("certificates")
    check("certificates: both after a rotation", len(wechatpay._core._certificates) == 2)
    code, refusal = call(client("public key", cert_serial_no="00FF"), "GET", "/v3/certificates")
    check("a wrong serial is refused", (code, refusal["code"]) == (401, "SIGN_ERROR"), refusal)
    code, refusal = call(client("public key", mchid="1900000001"), "GET", "/v3/certificates")
    check("a wrong mchid is refused", (code, refusal["code"]) == (401, "SIGN_ERROR"), refusal)
    finish()


main()
