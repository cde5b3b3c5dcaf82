import pandas as pd

sales = pd.DataFrame(
    {
        "shop": ["north", "south", "north", "south", "south"],
        "item": ["tea", "tea", "cake", "cake", "tea"],
        "euros": [12.0, 8.0, 20.0, 15.0, 10.0],
    }
)

print(sales.groupby("shop")["euros"].sum())
print()

report = sales.groupby(["shop", "item"], as_index=False).agg(
    orders=("euros", "size"),
    total=("euros", "sum"),
    mean=("euros", "mean"),
)
print(report.to_string(index=False))

share = sales["euros"] / sales.groupby("shop")["euros"].transform("sum")
print("\nshare of its shop:", share.round(2).tolist())
