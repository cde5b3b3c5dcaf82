import pandas as pd

visits = pd.DataFrame(
    {
        "day": ["mon", "mon", "tue", "tue", "tue"],
        "page": ["home", "shop", "home", "shop", "shop"],
        "hits": [10, 4, 12, 3, 5],
    }
)

table = visits.pivot_table(
    index="day", columns="page", values="hits", aggfunc="sum", margins=True
)
print(table)
print()

wide = table.drop(index="All", columns="All").reset_index()
print(wide.melt(id_vars="day", value_name="hits"))

try:
    visits.pivot(index="day", columns="page", values="hits")
except ValueError as error:
    print("\npivot refused:", error)
