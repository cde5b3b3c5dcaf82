from decimal import Decimal

Number = int | float | Decimal

for price in (12, 9.5, Decimal("3.20"), "4.00"):
    one_of = isinstance(price, (int, float, Decimal))
    print(f"{price!r:15} tuple: {one_of!s:5}", end=" ")
    print("union:", isinstance(price, Number))

print("None in a union:", isinstance(None, int | None))
for wrong in ((int, None), [int, float], list[int]):
    try:
        isinstance(None, wrong)
    except TypeError as error:
        print(error)
