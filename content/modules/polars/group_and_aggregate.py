import polars as pl

sales = pl.DataFrame({
    "city": ["Oslo", "Lund", "Oslo", "Oslo", "Lund"],
    "item": ["cup", "cup", "pot", "cup", "pot"],
    "amount": [6.5, 13.0, 24.0, 6.5, None],
})
print(
    sales.group_by("city")
    .agg(
        total=pl.col("amount").sum(),
        best=pl.col("amount").max(),
        cups=(pl.col("item") == "cup").sum(),
        rows=pl.len(),
    )
    .sort("city")
)
share = pl.col("amount") / pl.col("amount").sum().over("city")
print(sales.with_columns(share=share.round(2)).to_dicts()[0])
print(sales["item"].value_counts(sort=True).rows())
