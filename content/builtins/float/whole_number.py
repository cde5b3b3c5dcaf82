def tidy(number):
    return int(number) if number.is_integer() else number


for price in (5.0, 5.25, -3.0, 1e6, float("inf")):
    print(f"{price!r:9} {str(price.is_integer()):5} -> {tidy(price)}")

print(f"{5.0:g} {5.25:g} {1e6:g}")
print(0.1 * 3 * 10, (0.1 * 3 * 10).is_integer())
