import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

plt.rcParams["svg.hashsalt"] = "atlas"  # same file on every run

trips = pd.DataFrame({
    "city": ["Rome"] * 6 + ["Oslo"] * 6 + ["Lund"] * 6,
    "days": [3, 4, 4, 5, 6, 11, 1, 2, 2, 2, 3, 3, 2, 3, 3, 4, 4, 5],
})
medians = trips.groupby("city")["days"].median().sort_values()

fig, ax = plt.subplots(figsize=(6, 3), layout="constrained")
order = list(medians.index)
sns.boxplot(data=trips, x="days", y="city", order=order, orient="y",
            color="lightblue")
sns.stripplot(data=trips, x="days", y="city", order=order, orient="y",
              color="black", jitter=False)
ax.set(xlabel="days until delivery", ylabel="")
fig.savefig("box_plots.svg", metadata={"Date": None})
print(medians)
