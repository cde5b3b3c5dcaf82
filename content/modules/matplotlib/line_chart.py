import matplotlib.pyplot as plt

plt.rcParams["svg.hashsalt"] = "atlas"  # same file on every run

months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"]
oslo = [-4, -3, 1, 6, 12, 16]
rome = [8, 9, 11, 14, 18, 22]

fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
ax.plot(months, oslo, marker="o", label="Oslo")
ax.plot(months, rome, marker="s", linestyle="--", label="Rome")
ax.axhline(0, color="grey", linewidth=0.8)
ax.set_title("Average temperature")
ax.set_ylabel("degrees Celsius")
ax.legend()
ax.grid(alpha=0.3)

fig.savefig("line_chart.svg", metadata={"Date": None})
print("lines:", [line.get_label() for line in ax.lines[:2]])
print("y axis:", ax.get_ylabel())
