from functools import cache


@cache
def shipping_price(weight, options):
    print("  calculating ...")
    price = 4.90 + 0.80 * weight
    return price * options.get("factor", 1) + options.get("extra", 0)


def price(weight, **options):
    return shipping_price(weight, frozendict(options))


print(f"{price(5, factor=2, extra=1.5):.2f}")
print(f"{price(5, extra=1.5, factor=2):.2f}")
print(f"{price(5):.2f}")

try:
    shipping_price(5, {"factor": 2})
except TypeError as error:
    print(type(error).__name__, "for a plain dict")
