# set-up: a file with semicolons and decimal commas
from pathlib import Path

Path("orders.csv").write_text(
    "day;customer;zip;amount\n"
    "2024-03-01;Ada;01067;12,50\n"
    "2024-03-02;Ben;99084;7,00\n"
    "2024-03-02;Cleo;01067;\n"
)
# end of set-up
from pathlib import Path

import pandas as pd

orders = pd.read_csv(
    "orders.csv",
    sep=";",
    index_col=False,  # or a `;` at the end of each row shifts the columns
    decimal=",",
    thousands=".",
    dtype={"zip": str},  # keeps the leading zero
    parse_dates=["day"],
)
print(orders)
print(orders.dtypes.astype(str).to_dict())
print("total:", orders["amount"].sum())

orders[["customer", "amount"]].to_csv("short.csv", index=False)
print(Path("short.csv").read_text(), end="")
