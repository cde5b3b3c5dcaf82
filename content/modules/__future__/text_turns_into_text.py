from __future__ import annotations

source = "def pay(amount: int): ..."
for alone in (False, True):
    names = {}
    code = compile(source, "shop.py", "exec", dont_inherit=True)
    exec(code if alone else source, names)
    hint = names["pay"].__annotations__["amount"]
    print("on its own:" if alone else "as text:   ", repr(hint))
