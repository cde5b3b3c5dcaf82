import re

import pint

ureg = pint.UnitRegistry()
print(ureg("2**10 m"), ureg(""))

plain = re.compile(r"[-+]?(0|[1-9][0-9]{0,8})(\.[0-9]{1,9})? *"  # not 07 m
                   r"[a-zA-Z]+(/[a-zA-Z]+)?")
for text in ("60.5 km/h", "2**10 m", ""):
    print(ureg(text) if plain.fullmatch(text) else f"refused: {text!r}")
