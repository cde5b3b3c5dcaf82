import pandas as pd

orders = pd.DataFrame({"cups": [3, 4], "price": [2.5, 3.0]})
for _, row in orders.iterrows():
    print(row["cups"].item(), end=" ")
print("with iterrows")
for row in orders.itertuples():
    print(row.cups, end=" ")
print("with itertuples")
print((orders["cups"] * orders["price"]).tolist())
