from __future__ import annotations

source = "def pay(amount: int): pass"
for alone in (False, True):
    names = {}
    exec(compile(source, "shop.py", "exec", dont_inherit=alone), names)
    hint = names["pay"].__annotations__["amount"]
    print(f"dont_inherit={alone!s:6} the hint is {hint!r}")
