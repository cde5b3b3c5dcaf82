import decimal
from contextlib import contextmanager
from decimal import Decimal


@contextmanager
def digits(count):
    context = decimal.getcontext()
    before, context.prec = context.prec, count
    try:
        yield context
    finally:
        context.prec = before
        print("back to", before, "digits")


with digits(5) as context:
    print(Decimal(2).sqrt(), "with", context.prec, "digits")

try:
    with digits(3):
        print(Decimal(1) / 0)
except ZeroDivisionError as error:
    print(type(error).__name__)
print(Decimal(2).sqrt())
