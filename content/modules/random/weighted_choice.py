import random
from collections import Counter

random.seed(5)  # the same in every run; leave it out for chance
weather = ["sun", "rain", "snow"]
chances = [70, 25, 5]

days = random.choices(weather, weights=chances, k=1000)
for kind, number in Counter(days).most_common():
    print(f"{kind:5} {number:4}")

late = sum(random.random() < 0.3 for _ in range(1000))
print("late trains at 30 per cent:", late)
