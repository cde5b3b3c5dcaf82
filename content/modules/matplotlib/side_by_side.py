import matplotlib.pyplot as plt

plt.rcParams["svg.hashsalt"] = "atlas"  # same file on every run

hours = list(range(0, 24, 3))
visits = {
    "weekday": [2, 1, 9, 24, 20, 23, 30, 12],
    "weekend": [6, 3, 2, 11, 22, 26, 28, 19],
}

fig, axes = plt.subplots(
    1, len(visits), figsize=(6, 3), sharey=True, layout="constrained"
)
for ax, (name, counts) in zip(axes, visits.items()):
    ax.fill_between(hours, counts, alpha=0.4)
    ax.plot(hours, counts)
    ax.set_title(name)
    ax.set_xticks([0, 6, 12, 18])
axes[0].set_ylabel("visitors")
fig.suptitle("Library by hour")
fig.savefig("side_by_side.svg", metadata={"Date": None})

print(len(axes), "axes, same limits:", axes[0].get_ylim() == axes[1].get_ylim())
try:
    axes.plot(hours, hours)
except AttributeError as error:
    print("an array of axes:", error)
