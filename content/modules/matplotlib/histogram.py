import random
import statistics

import matplotlib.pyplot as plt

plt.rcParams["svg.hashsalt"] = "atlas"  # same file on every run

random.seed(3)
minutes = [random.gauss(30, 6) for _ in range(400)]
mean = statistics.mean(minutes)

fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
counts, edges, _ = ax.hist(minutes, bins=range(10, 55, 5), edgecolor="white")
ax.axvline(mean, color="black", linestyle="--")
ax.annotate(
    f"mean {mean:.1f}",
    xy=(mean, 0.8),
    xycoords=("data", "axes fraction"),
    xytext=(0.7, 0.85),
    textcoords="axes fraction",
    arrowprops={"arrowstyle": "->"},
)
ax.set_xlabel("minutes to work")
ax.set_ylabel("people")

fig.savefig("histogram.svg", metadata={"Date": None})
for start, end, count in zip(edges, edges[1:], counts):
    print(f"{start:2.0f} to {end:2.0f}: {count:3.0f}")
print("outside the bins:", len(minutes) - int(sum(counts)))
