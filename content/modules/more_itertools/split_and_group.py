from more_itertools import consecutive_groups, map_reduce, partition, split_at

prices = {"cup": 6.5, "teapot": 24.0, "lid": 2.0, "tray": 18.0}
cheap, dear = partition(lambda item: prices[item] > 10, prices)
print(list(cheap), list(dear))

by_length = map_reduce(prices, keyfunc=len)
print(dict(by_length))
totals = map_reduce(prices.items(), lambda p: p[1] > 10, lambda p: p[1], sum)
print(dict(totals))

lines = ["Ada", "Zoë", "", "Grace"]
print(list(split_at(lines, lambda line: not line)))
print([(g[0], g[-1]) for g in map(list, consecutive_groups([1, 2, 3, 7, 8]))])
