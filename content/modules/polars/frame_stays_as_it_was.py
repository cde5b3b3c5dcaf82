import polars as pl

items = pl.DataFrame({"item": ["cup", "pot"], "price": [6.5, 24.0]})
items.with_columns(price=pl.col("price") * 2)
print(items["price"].to_list())
items = items.with_columns(
    price=pl.when(pl.col("item") == "cup").then(7.0).otherwise("price")
)
print(items["price"].to_list())
