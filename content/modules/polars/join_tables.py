import polars as pl

orders = pl.DataFrame({
    "order": [1, 2, 3], "customer": ["ada", "zoe", "eve"],
})
customers = pl.DataFrame({
    "id": ["ada", "zoe", "bob"], "city": ["Oslo", "Lund", "Rome"],
})
keys = {"left_on": "customer", "right_on": "id"}
print(orders.join(customers, how="left", validate="m:1", **keys))
print("unknown:", orders.join(customers, how="anti", **keys).rows())
print(pl.concat([orders, orders.clear()]).height, "rows")
try:
    orders.join(customers, left_on="order", right_on="id")
except pl.exceptions.SchemaError as error:
    print("SchemaError:", str(error).partition(" - ")[0])
