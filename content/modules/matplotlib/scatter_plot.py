import matplotlib.pyplot as plt

plt.rcParams["svg.hashsalt"] = "atlas"  # same file on every run

size = [32, 45, 51, 60, 75, 88, 104]  # square metres
rent = [610, 700, 820, 790, 1010, 1150, 1190]
built = [1930, 1962, 2015, 1975, 1998, 2021, 1910]

fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
points = ax.scatter(
    size, rent, c=built, s=90, cmap="viridis", edgecolors="black"
)
fig.colorbar(points, label="year built")
ax.set_xlabel("square metres")
ax.set_ylabel("rent in euros")
fig.savefig("scatter_plot.svg", metadata={"Date": None})
print(len(size), "flats, colours from", points.get_clim())

try:
    ax.scatter(size, rent[:-1])
except ValueError as error:
    print("refused:", error)
