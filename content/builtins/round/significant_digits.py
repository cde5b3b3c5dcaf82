from math import floor, log10


def significant(value, digits=3):
    if value == 0:
        return 0
    return round(value, digits - 1 - floor(log10(abs(value))))


for value in [299_792_458, 1234.567, 9.80665, 0.00073249]:
    print(f"{value:>14,} {significant(value):>14,} {value:>9.3g}")
