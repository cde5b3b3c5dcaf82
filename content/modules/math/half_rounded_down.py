import math
from decimal import ROUND_HALF_UP, Decimal

for text in ("2.5", "3.5"):
    number = float(text)
    print(text, "between", math.floor(number), "and", math.ceil(number))
    commercial = Decimal(text).quantize(Decimal("1"), ROUND_HALF_UP)
    print("    round", round(number), "commercial", commercial)
