import matplotlib.pyplot as plt

plt.rcParams["svg.hashsalt"] = "atlas"  # same file on every run

days = ["Mon", "Tue", "Wed", "Thu", "Fri"]
times = ["morning", "midday", "evening"]
calls = [[12, 9, 14, 10, 7], [20, 25, 18, 22, 16], [5, 6, 11, 8, 19]]

fig, ax = plt.subplots(figsize=(6, 3), layout="constrained")
picture = ax.pcolormesh(calls, cmap="Blues", edgecolors="white")
ax.invert_yaxis()  # the first row on top
ax.set_xticks([n + 0.5 for n in range(len(days))], labels=days)
ax.set_yticks([n + 0.5 for n in range(len(times))], labels=times)
for row, numbers in enumerate(calls):
    for column, number in enumerate(numbers):
        colour = "white" if picture.norm(number) > 0.5 else "black"
        ax.text(
            column + 0.5, row + 0.5, number, color=colour,
            ha="center", va="center",
        )
fig.colorbar(picture, label="calls")
fig.savefig("heat_map.svg", metadata={"Date": None})

busiest = max(map(max, calls))
print("most calls in one cell:", busiest)
