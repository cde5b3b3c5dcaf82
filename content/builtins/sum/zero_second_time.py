prices = (pieces * 2.5 for pieces in (12, 3))
print(sum(prices), sum(prices))

prices = [pieces * 2.5 for pieces in (12, 3)]
print(sum(prices), sum(prices))
