import pandas as pd
import seaborn as sns

table = pd.DataFrame({"size": [32, 45, 60], "rent": [610, 700, 900]})
grid = sns.relplot(data=table, x="size", y="rent")
try:
    grid.set_title("Rents")
except AttributeError as error:
    print(error)
grid.ax.set_title("Rents")
ax = sns.scatterplot(data=table, x="size", y="rent")
print(grid.ax.get_title(), "|", type(ax).__name__)
