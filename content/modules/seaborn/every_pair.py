import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import seaborn as sns

plt.rcParams["svg.hashsalt"] = "atlas"  # same file on every run

rng = np.random.default_rng(3)
width = rng.normal(20, 3, 40).round(1)
length = width * 2.4 + rng.normal(0, 4, 40).round(1)
leaves = pd.DataFrame({
    "width": width,
    "length": length,
    "weight": width * length / 400 + rng.normal(0, 0.2, 40),
})
grid = sns.pairplot(
    leaves, kind="reg", corner=True, height=1.7,
    plot_kws={"ci": None, "scatter_kws": {"s": 10}},
)
grid.savefig("every_pair.svg", metadata={"Date": None})
drawn = [ax for ax in grid.axes.flat if ax is not None]
print(len(drawn), "charts of", grid.axes.shape)
