from decimal import Decimal


def split(total, people):
    cents, left_over = divmod(int(total * 100), people)
    counts = [cents + (i < left_over) for i in range(people)]
    shares = [Decimal(count).scaleb(-2) for count in counts]
    if sum(shares) != total:
        raise ValueError(f"{total} is not a whole number of cents")
    return shares


for total, people in [("100.00", 3), ("0.05", 4), ("-20.00", 3)]:
    shares = split(Decimal(total), people)
    print(*shares, "=", sum(shares))

try:
    split(Decimal("10.005"), 2)
except ValueError as error:
    print(error)
