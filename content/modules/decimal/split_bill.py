from decimal import ROUND_DOWN, Decimal


def split(total, people):
    cent = Decimal("0.01")
    share = (total / people).quantize(cent, rounding=ROUND_DOWN)
    left_over = int((total - share * people) / cent)
    return [share + cent if i < left_over else share for i in range(people)]


for total, people in [(Decimal("100.00"), 3), (Decimal("0.05"), 4)]:
    shares = split(total, people)
    print(*shares, "=", sum(shares))
