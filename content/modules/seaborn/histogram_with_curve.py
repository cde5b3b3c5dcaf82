import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import seaborn as sns

plt.rcParams["svg.hashsalt"] = "atlas"  # same file on every run

rng = np.random.default_rng(7)
nights = pd.DataFrame({
    "hours": np.r_[rng.normal(7, 0.7, 250), rng.normal(8.2, 1, 100)],
    "day": ["weekday"] * 250 + ["weekend"] * 100,
})
fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
sns.histplot(
    data=nights, x="hours", hue="day", binwidth=0.5, kde=True,
    stat="density", common_norm=False, ax=ax,
)
fig.savefig("histogram_with_curve.svg", metadata={"Date": None})
print(nights.groupby("day")["hours"].agg(["count", "mean"]).round(1))
