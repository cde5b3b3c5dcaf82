import random
from statistics import mean, stdev

random.seed(3)  # the same in every run; leave it out for chance
print(f"from 0 to 1:    {random.random():.3f}")
print(f"from 18 to 25:  {random.uniform(18, 25):.1f}")

heights = [random.gauss(mu=170, sigma=8) for _ in range(10_000)]
print(f"heights:        mean {mean(heights):.0f}, stdev {stdev(heights):.1f}")

waits = [random.expovariate(1 / 5) for _ in range(10_000)]
print(f"waiting times:  mean {mean(waits):.1f}, longest {max(waits):.0f}")
