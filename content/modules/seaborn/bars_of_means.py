import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

plt.rcParams["svg.hashsalt"] = "atlas"  # same file on every run

cafes = pd.DataFrame({
    "city": ["Oslo", "Oslo", "Oslo", "Rome", "Rome", "Oslo", "Rome", "Rome"],
    "drink": ["tea", "tea", "coffee", "tea", "tea", "coffee"] + ["coffee"] * 2,
    "price": [4.1, 4.9, 5.2, 2.0, 2.6, 5.8, 1.2, 1.6],
})
fig, (left, right) = plt.subplots(
    1, 2, figsize=(7, 3.2), layout="constrained"
)
sns.barplot(
    data=cafes, x="city", y="price", hue="drink", errorbar="sd", ax=left
)
for bars in left.containers:
    left.bar_label(bars, fmt="%.2f", label_type="center")
    print([round(float(bar.get_height()), 2) for bar in bars])
sns.countplot(data=cafes, x="city", hue="drink", legend=False, ax=right)
fig.savefig("bars_of_means.svg", metadata={"Date": None})
