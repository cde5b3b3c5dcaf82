import json


def describe(event):
    match event:
        case {"type": "payment", "amount": int(cents), "currency": currency}:
            return f"{cents / 100:.2f} {currency} paid"
        case {"type": "payment"}:
            return "a faulty payment"
        case {"type": "login", "user": {"name": str(name)}, **rest}:
            return f"{name} logged in, also told: {sorted(rest)}"
        case _:
            return "unknown event"


for text in (
    '{"type": "payment", "amount": 1250, "currency": "EUR", "id": 7}',
    '{"type": "payment", "amount": "much"}',
    '{"type": "login", "user": {"name": "Ada"}, "from": "Bonn"}',
    '{}',
):
    print(describe(json.loads(text)))
