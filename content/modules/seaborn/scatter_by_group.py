import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

plt.rcParams["svg.hashsalt"] = "atlas"  # same file on every run

birds = pd.DataFrame({
    "flipper": [181, 186, 195, 193, 190, 211, 230, 218, 215, 222],
    "weight": [3750, 3800, 3250, 3450, 3650, 4500, 5700, 5100, 4650, 5350],
    "species": ["Adelie"] * 5 + ["Gentoo"] * 5,
})
sns.set_theme(style="whitegrid")
fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
sns.scatterplot(
    data=birds, x="flipper", y="weight", hue="species", style="species", ax=ax
)
ax.set(xlabel="flipper in mm", ylabel="weight in g", title="Penguins")
sns.move_legend(ax, "upper left", bbox_to_anchor=(1, 1))
fig.savefig("scatter_by_group.svg", metadata={"Date": None})
print(type(ax).__module__, ax.get_ylabel())
