from timeit import timeit

class Price(int):
    compared = 0
    def __lt__(self, other):
        Price.compared += 1
        return int(self) < int(other)

prices = [Price(n * 7919 % 1000) for n in range(1000)]
for code in ["sorted(prices)"] * 2 + ["prices.sort()"] * 2:
    Price.compared = 0
    timeit(code, number=1, globals=globals())
    print(code, "- unsorted" if Price.compared > 2000 else "- sorted already")
