from typing import assert_type, cast

price = cast(float, "2.50")
print(repr(price))
print(repr(assert_type(price, int)))
print(repr(float(price)))
