def double(prices):
    for i, price in enumerate(prices):
        prices[i] = price * 2  # changes the list that was passed


def replace(prices):
    prices = [0, 0]  # gives the local name another list


def doubled(prices):
    return [price * 2 for price in prices]


prices = [2.5, 8]
double(prices)
print("changed by the function:", prices)
replace(prices)
print("not replaced by it:     ", prices)
print("a new list:             ", doubled(prices), prices)


def collect(*items, **options):
    options["sorted"] = True
    return items, options


settings = {"sorted": False}
print(collect(*prices, **settings), "- and still", settings)
