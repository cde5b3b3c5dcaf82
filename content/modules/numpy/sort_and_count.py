import numpy as np

names = np.array(["Oslo", "Rome", "Bern", "Cork"])
degrees = np.array([4, 21, 12, 12])

order = np.argsort(-degrees, kind="stable")  # positions, warmest first
print("warmest first:", names[order])
print("warmest:      ", names[np.nanargmax(degrees)])

votes = np.array(["tea", "coffee", "tea", "water", "tea"])
drinks, counts = np.unique(votes, return_counts=True)
for drink, count in zip(drinks, counts):
    print(f"{drink:6} {count}")

print("where is tea?", np.flatnonzero(votes == "tea"))
