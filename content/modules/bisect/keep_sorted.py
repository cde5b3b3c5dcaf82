from bisect import insort

arrivals = [(64.2, "Mo"), (61.7, "Ana"), (70.3, "Kai"), (63.0, "Liv")]

ranking = []
for seconds, runner in arrivals:
    insort(ranking, (seconds, runner))
    print(" < ".join(name for _, name in ranking))

words = ["apple", "Banana", "cherry"]
insort(words, "Avocado", key=str.lower)
print(words)
