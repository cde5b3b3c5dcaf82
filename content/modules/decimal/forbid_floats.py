from decimal import Decimal, FloatOperation, localcontext

try:
    Decimal("9.99") * 1.19
except TypeError as error:
    print("TypeError:", error)

print("comparing works:", Decimal("0.1") == 0.1, Decimal("0.5") == 0.5)

with localcontext() as context:
    context.traps[FloatOperation] = True
    try:
        Decimal(1.19)
    except FloatOperation:
        print("floats are refused now")
    print("still allowed:", Decimal("0.5") == 0.5, Decimal.from_float(0.5))
