import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

plt.rcParams["svg.hashsalt"] = "atlas"  # same file on every run

wide = pd.DataFrame({
    "month": ["Jan", "Feb", "Mar"],
    "library": [310, 280, 305],
    "museum": [120, 140, 190],
})
long = wide.melt(id_vars="month", var_name="house", value_name="visitors")
print(long)

fig, ax = plt.subplots(figsize=(5, 3), layout="constrained")
sns.lineplot(data=long, x="month", y="visitors", hue="house", marker="o")
fig.savefig("wide_to_long.svg", metadata={"Date": None})

try:
    sns.lineplot(data=wide, x="month", y="visitors")
except ValueError as error:
    print("refused:", error)
