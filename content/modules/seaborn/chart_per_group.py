import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

plt.rcParams["svg.hashsalt"] = "atlas"  # same file on every run

sales = pd.DataFrame({
    "month": [1, 2, 3, 4] * 4,
    "year": (["2023"] * 4 + ["2024"] * 4) * 2,
    "drink": ["tea"] * 8 + ["coffee"] * 8,
    "cups": [80, 75, 60, 50, 90, 88, 70, 52,
             120, 125, 118, 110, 130, 138, 141, 135],
})
grid = sns.relplot(
    data=sales, x="month", y="cups", hue="year", col="drink", kind="line",
    height=3, aspect=1,
)
grid.set_titles("{col_name}")
grid.set_axis_labels("month", "cups sold")
grid.set(xticks=sales["month"].dropna().unique())
grid.figure.suptitle("Two drinks", y=1.04)
grid.savefig("chart_per_group.svg", metadata={"Date": None})
print([ax.get_title() for ax in grid.axes.flat], grid.axes.shape)
