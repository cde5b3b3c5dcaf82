from decimal import Decimal, DivisionByZero, InvalidOperation


def parse(text):
    try:
        amount = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return f"{text!r} is not a number"
    return amount if amount.is_finite() else f"{text!r} is not an amount"


for text in (" 12,50 ", "12 euros", "", "NaN"):
    print(parse(text))

try:
    Decimal(1) / Decimal(0)
except DivisionByZero as error:
    print("also a ZeroDivisionError:", isinstance(error, ZeroDivisionError))
