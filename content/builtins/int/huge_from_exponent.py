from decimal import Decimal

def read(text, digits=20):
    number = Decimal(text)
    if not number.is_finite() or number.adjusted() >= digits:
        raise ValueError(f"{text} is too large, or no number")
    return int(number)

print("bits:", f"{int(Decimal('1e50000')).bit_length():,}")
for text in ("1.7e9", "1e99999999"):
    try:
        print(read(text))
    except (ValueError, ArithmeticError) as error:
        print("refused:", error)
