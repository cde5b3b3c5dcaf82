import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

plt.rcParams["svg.hashsalt"] = "atlas"  # same file on every run

flats = pd.DataFrame({
    "street": ["Kirkegata", "Storgata", "Torget", "Nygata", "Elvegata"],
    "size": [32, 45, 60, 75, 104],
    "age": [95, 60, 12, 30, 3],
    "rent": [610, 700, 900, 1010, 1190],
})
try:
    sns.heatmap(flats)
except ValueError as error:
    print("refused:", error)
plt.close()

matrix = flats.select_dtypes("number").corr()
fig, ax = plt.subplots(figsize=(4.5, 3.5), layout="constrained")
sns.heatmap(
    matrix, annot=True, fmt=".2f", cmap="vlag", center=0, vmin=-1, vmax=1,
    square=True, ax=ax,
)
fig.savefig("correlation_heatmap.svg", metadata={"Date": None})
print(matrix.round(2))
