from decimal import ROUND_HALF_UP, Decimal

halves = [0.5, 1.5, 2.5, 3.5, 4.5]
print("to even:", [round(x) for x in halves])


def half_up(number, step="1"):
    step = Decimal(str(step))
    steps = Decimal(str(number)) / step
    return steps.quantize(1, ROUND_HALF_UP) * step


print("half up:", [int(half_up(x)) for x in halves])
print("money:  ", half_up("2.675", "0.01"), half_up("1.005", "0.01"))
print("sums:   ", sum(halves), sum(map(round, halves)))
