from decimal import Decimal, getcontext, localcontext

print("usual:", Decimal(1) / Decimal(7))

with localcontext() as context:
    context.prec = 50
    print("50:   ", Decimal(1) / Decimal(7))
    print("root: ", Decimal(2).sqrt())

with localcontext() as context:
    context.prec = 4
    print("4:    ", Decimal("1234.567") + 0)  # rounds
    print("as it was:", Decimal("1234.567"))  # does not round

print("afterwards:", getcontext().prec, "digits")
