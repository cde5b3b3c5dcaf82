import pandas as pd

sales = pd.DataFrame(
    {"shop": ["north", None, "south"], "euros": [12, 8, 20]}
)
print("all:", sales["euros"].sum())
print("in groups:", sales.groupby("shop")["euros"].sum().sum())
print(sales.groupby("shop", dropna=False)["euros"].sum().to_dict())
