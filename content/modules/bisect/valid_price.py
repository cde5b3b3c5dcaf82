from bisect import bisect_right
from datetime import date

prices = [
    (date(2023, 1, 1), "4.50"),
    (date(2023, 9, 1), "4.90"),
    (date(2024, 3, 15), "5.20"),
]


def price_on(day):
    after = bisect_right(prices, day, key=lambda entry: entry[0])
    return prices[after - 1][1] if after else "no price yet"


for day in (date(2022, 12, 31), date(2023, 9, 1), date(2024, 1, 10)):
    print(day, price_on(day))
