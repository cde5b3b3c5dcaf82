from bisect import bisect_left

prices = [40, 10, 30, 20]
place = bisect_left(prices, 40)
print("40 found:", place < len(prices) and prices[place] == 40)
prices.sort()
print("40 found when sorted:", prices[bisect_left(prices, 40)] == 40)
