import re

import pint

ureg = pint.UnitRegistry()
print(ureg("2**10 m"), ureg(""))

number = r"[-+]?(0|[1-9][0-9]{0,8})(\.[0-9]{1,9})?"
plain = re.compile(number + r" *[a-zA-Z]+(/[a-zA-Z]+)?")
for text in ("60.5 km/h", "2**10 m", "007 m", ""):
    print(ureg(text) if plain.fullmatch(text) else f"refused: {text!r}")
