import random
import statistics

random.seed(7)
# 200 visitors a day, of whom 3 in 100 buy; a thousand such days
days = [random.binomialvariate(200, 0.03) for _ in range(1000)]

print("first days:", days[:10])
print("mean:", round(statistics.fmean(days), 1), "expected:", 200 * 0.03)
print("deviation:", round(statistics.stdev(days), 1))

cuts = statistics.quantiles(days, n=20)
print("nine days in ten, or more:", cuts[0], "to", cuts[-1])
print("days with 12 buyers or more:", sum(day >= 12 for day in days))
