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
low, high = ax.get_ylim()
print("legend:", [entry.get_text() for entry in ax.get_legend().get_texts()])
print(f"y axis from {low:.1f} to {high:.1f}")
