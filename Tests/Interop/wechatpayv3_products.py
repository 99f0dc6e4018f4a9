"""More of wechatpayv3 against the simulator: payments by code, parking as a partner, coupons."""

import json
from datetime import datetime, timedelta
from urllib.parse import quote
from urllib.request import urlopen

from simulated import BASE_URL, CONFIG, check, control
from wechatpayv3 import WeChatPayType
from wechatpayv3_sdk import answer, callback, callbacks, client

SUB_MCHID = "1900000109"


def run(wechatpay, mode, inbox):
    by_code(wechatpay, mode)
    parking(client(mode, partner_mode=True), mode, inbox)
    coupons(wechatpay, mode, inbox)


def by_code(wechatpay, mode):
    number = f"py-code-{mode.replace(' ', '-')}"
    digits = "0" if mode == "certificates" else "1"

    def charge(suffix, total, code):
        return answer(
            wechatpay.pay(
                description="充电", out_trade_no=f"{number}-{suffix}", amount={"total": total}, payer={"auth_code": code},
                scene_info={"store_info": {"id": "store-1"}}, pay_type=WeChatPayType.CODEPAY,
            )
        )

    code, paid = charge(1, 100, f"13456789012345678{digits}")
    check(f"{mode}: payment by code", code == 200 and paid["trade_state"] == "SUCCESS", paid)
    code, waiting = charge(2, 200_000, f"13456789112345678{digits}")
    check(f"{mode}: a large one waits for the password", code == 200 and waiting["trade_state"] == "USERPAYING", waiting)
    control(f"orders/{number}-2/enter-password", {})
    _, found = answer(wechatpay.query(out_trade_no=f"{number}-2"))
    check(f"{mode}: until it is entered", found["trade_state"] == "SUCCESS", found)
    for suffix, state in ((1, "REVOKED"), (3, None)):
        code, reversed_ = answer(wechatpay.codepay_reverse(f"{number}-{suffix}"))
        check(f"{mode}: reversed, {'paid' if state else 'before it came'}", code == 200, reversed_)
    _, found = answer(wechatpay.query(out_trade_no=f"{number}-1"))
    check(f"{mode}: which its query shows", found["trade_state"] == "REVOKED", found)
    code, refused = charge(3, 100, f"13456789212345678{digits}")
    check(f"{mode}: a number that was taken back stays so", code == 400, refused)


def parking(partner, mode, inbox):
    name = f"py-park-{mode.replace(' ', '-')}"
    openid, plate = f"o-{name}", {"plate_number": "粤B88888" + ("1" if mode == "certificates" else "2"), "plate_color": "GREEN"}
    start, end = "2026-08-26T10:43:39+08:00", "2026-08-26T12:43:39+08:00"

    def service():
        # The SDK signs the path as it is, so what is not ASCII must be encoded before.
        return answer(partner.parking_service_find(quote(plate["plate_number"]), plate["plate_color"], openid, sub_mchid=SUB_MCHID))[1]["service_state"]

    def enter(number):
        return answer(partner.parking_enter(number, **plate, start_time=start, parking_name="欢乐海岸停车场", free_duration=1200, notify_url=inbox.url, sub_mchid=SUB_MCHID))

    def deduct(number, entered, total=700):
        return answer(
            partner.parking_order(
                "停车场扣费", number, total, entered["id"], **plate, start_time=start, end_time=end, parking_name="欢乐海岸停车场", charging_duration=3600,
                device_id="12313", notify_url=inbox.url, sub_appid="wxcbda96de0b165486", sub_mchid=SUB_MCHID,
            )
        )

    def state(number):
        return answer(partner.parking_order_query(number, sub_mchid=SUB_MCHID))[1]["trade_state"]

    check(f"{mode}: no parking service", service() == "OUT_SERVICE")
    control("parking/open", {**plate, "openid": openid})
    check(f"{mode}: parking service", service() == "NORMAL")
    code, entered = enter(f"{name}-1")
    check(f"{mode}: a vehicle comes in", code == 200 and entered["state"] == "NORMAL", entered)
    check(f"{mode}: once", enter(f"{name}-1")[1] == entered)
    code, accepted = deduct(f"{name}-1", entered)
    check(f"{mode}: its deduction is accepted", code == 200 and accepted["trade_state"] == "ACCEPTED", accepted)
    code, again = deduct(f"{name}-1", entered, 701)
    check(f"{mode}: another under its number is refused", (code, again["code"]) == (403, "OUT_TRADE_NO_USED"), again)
    control(f"deductions/{name}-1/fail", {})
    callback(partner, mode, inbox, lambda resource: (resource["out_trade_no"], resource["trade_state"]) == (f"{name}-1", "PAY_FAIL"))
    deduct(f"{name}-1", entered)
    control("clock/advance", {"seconds": 61})
    callback(partner, mode, inbox, lambda resource: (resource["trade_state"], resource["amount"]["total"]) == ("SUCCESS", 700))
    check(f"{mode}: made at the second attempt", state(f"{name}-1") == "SUCCESS")
    code, refused = deduct(f"{name}-2", entered)
    check(f"{mode}: a parking is paid for once", code == 400, refused)

    enter(f"{name}-2")
    _, third = enter(f"{name}-3")
    deduct(f"{name}-3", third)
    control(f"deductions/{name}-3/owe", {})
    callback(partner, mode, inbox, lambda resource: (resource["parking_state"], resource["blocked_state_description"]) == ("BLOCKED", "OVERDUE"))
    control("clock/advance", {"seconds": 61})
    callback(partner, mode, inbox, lambda resource: (resource["trade_state"], resource["user_repaid"]) == ("SUCCESS", "N"))
    control(f"deductions/{name}-3/repay", {})
    callbacks(
        partner, mode, inbox,
        {
            "TRANSACTION.PAY_BACK": lambda resource: resource["user_repaid"] == "Y",
            "VEHICLE.ENTRANCE_STATE_CHANGE": lambda resource: resource["parking_state"] == "NORMAL",
        },
    )
    returned = 0
    for part in (300, 399, 1, 1):
        amount = {"refund": part, "total": 700, "currency": "CNY"}
        code, back = answer(partner.refund(out_refund_no=f"{name}-{returned}", amount=amount, out_trade_no=f"{name}-3", sub_mchid=SUB_MCHID))
        returned += part if code == 200 else 0
    check(f"{mode}: given back to the fen", (returned, back.get("code"), state(f"{name}-3")) == (700, "INVALID_REQUEST", "REFUND"), back)


def coupons(wechatpay, mode, inbox):
    mchid, name = CONFIG["mchid"], f"py-stock-{mode.replace(' ', '-')}"
    openid = f"o-{name}"
    with urlopen(f"{BASE_URL}/simulator/clock", timeout=10) as clock:
        begin = datetime.fromisoformat(json.load(clock)["now"]).replace(microsecond=0) + timedelta(minutes=1)
    code, created = answer(
        wechatpay.marketing_favor_stock_create(
            "充电立减", mchid, begin.isoformat(), (begin + timedelta(days=1)).isoformat(),
            {
                "max_coupons": 2, "max_amount": 400, "max_coupons_per_user": 2, "natural_person_limit": False, "prevent_api_abuse": False,
            },
            {
                "coupon_available_time": {}, "fixed_normal_coupon": {"coupon_amount": 200, "transaction_minimum": 500},
                "available_merchants": [mchid],
            },
            name, no_cash=True,
        )
    )
    check(f"{mode}: a stock of coupons", code == 200 and created["stock_id"], created)
    stock = created["stock_id"]
    status = lambda: answer(wechatpay.marketing_favor_stock_detail(mchid, stock))[1]["status"]
    check(f"{mode}: not started", status() == "unactivated")
    for act in (wechatpay.marketing_favor_stock_start, wechatpay.marketing_favor_stock_pause, wechatpay.marketing_favor_stock_restart):
        code, changed = answer(act(mchid, stock))
        check(f"{mode}: {act.__name__}", code == 200 and changed["stock_id"] == stock, changed)
    code, heard = answer(wechatpay.marketing_favor_callback_update(inbox.url))
    check(f"{mode}: the address for coupons", code == 200 and heard["notify_url"] == inbox.url, heard)
    control("clock/advance", {"seconds": 120})
    send = lambda number: answer(wechatpay.marketing_favor_stock_send(stock, openid, f"{name}-{number}", mchid))
    code, sent = send(1)
    check(f"{mode}: a coupon, sent once for a number", code == 200 and send(1) == (200, sent), sent)
    send(2)
    code, refused = send(3)
    check(f"{mode}: and no more than there are", code >= 400 and refused["code"] in ("NOT_ENOUGH", "RULE_LIMIT"), refused)
    _, placed = answer(
        wechatpay.pay(description="充电", out_trade_no=name, amount={"total": 888, "currency": "CNY"}, payer={"openid": openid}, notify_url=inbox.url)
    )
    transaction = control("orders/pay", {"prepay_id": placed["prepay_id"]})["transaction_id"]
    used = {}
    callbacks(
        wechatpay, mode, inbox,
        {
            "COUPON.USE": lambda resource: used.update(resource) or resource["consume_information"]["transaction_id"] == transaction,
            "TRANSACTION.SUCCESS": lambda resource: (resource["amount"]["total"], resource["amount"]["payer_total"]) == (888, 688),
        },
    )
    _, coupon = answer(wechatpay.marketing_favor_coupon_detail(used["coupon_id"], openid))
    check(f"{mode}: it is used", (coupon["status"], coupon["stock_id"]) == ("USED", stock), coupon)
    _, held = answer(wechatpay.marketing_favor_user_coupon(openid, stock_id=stock, status="SENDED"))
    check(f"{mode}: the other is not", held["total_count"] == 1 and held["data"][0]["coupon_id"] != used["coupon_id"], held)
    shares = []
    for part in (333, 555):
        amount = {"refund": part, "total": 888, "currency": "CNY"}
        _, back = answer(wechatpay.refund(out_refund_no=f"{name}-{part}", amount=amount, out_trade_no=name))
        shares.append((back["amount"]["payer_refund"], back["amount"]["discount_refund"]))
    check(f"{mode}: refunds give the coupon its share", [sum(share) for share in zip(*shares)] == [688, 200], shares)
    control("clock/advance", {"seconds": 3 * 86400})
    check(f"{mode}: the stock stops with its time", status() == "stoped")
    for flow, rows in ((wechatpay.marketing_favor_use_flow, 1), (wechatpay.marketing_favor_refund_flow, 2)):
        code, file = answer(flow(stock))
        code, contents = wechatpay.download_bill(file["url"])
        lines = contents.decode().splitlines() if code == 200 else []
        check(f"{mode}: {flow.__name__}", len(lines) == rows + 3 and used["coupon_id"] in lines[1], lines)
