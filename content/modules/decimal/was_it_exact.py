from decimal import Context, Decimal, DecimalException
from decimal import Inexact, Overflow, Rounded

context = Context(prec=6, Emax=9)

for a, b in [("10", "4"), ("10", "3"), ("1.50", "2.00000")]:
    context.clear_flags()
    result = context.divide(Decimal(a), Decimal(b))
    raised = [one.__name__ for one in (Inexact, Rounded) if context.flags[one]]
    print(f"{a} / {b} = {result}", raised or "exact")

context.traps[Inexact] = True
try:
    context.multiply(Decimal("1.23456"), Decimal("1.1"))
except DecimalException as error:
    print("stopped:", type(error).__name__)

context.clear_traps()
print("no trap:", context.power(Decimal(10), 12), context.flags[Overflow])
