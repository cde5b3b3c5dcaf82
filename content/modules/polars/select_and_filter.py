import polars as pl

items = pl.DataFrame({
    "item": ["teapot", "cup", "kettle", "spoon"],
    "price": [24.0, 6.5, 39.9, 1.2],
    "stock": [12, 140, 0, 300],
})
print(items.filter((pl.col("price") > 5) & (pl.col("stock") > 0)))
print(
    items.with_columns(
        value=pl.col("price") * pl.col("stock"),
        name=pl.col("item").str.to_uppercase(),
    )
    .select("name", "value")
    .sort("value", descending=True, nulls_last=True)
    .head(2)
)
print(items.row(0, named=True), items["stock"].sum())
