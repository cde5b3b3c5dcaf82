import matplotlib.pyplot as plt

plt.rcParams["svg.hashsalt"] = "atlas"  # same file on every run

shops = ["Harbour", "Market", "Station"]
spring = [34, 52, 41]
autumn = [29, 60, 38]

fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
width = 0.4
left = [place - width / 2 for place in range(len(shops))]
right = [place + width / 2 for place in range(len(shops))]
for places, sold, name in [(left, spring, "spring"), (right, autumn, "autumn")]:
    bars = ax.bar(places, sold, width, label=name)
    ax.bar_label(bars, fmt="{:,.10g}", padding=2)
    print(name, sold)

ax.set_xticks(range(len(shops)), labels=shops)
ax.margins(y=0.15)  # room for the numbers
ax.set_ylabel("bicycles sold")
ax.legend(loc="upper left")
fig.savefig("bar_chart.svg", metadata={"Date": None})
