import polars as pl

items = pl.DataFrame({"price": [24.0, 6.5]})
dear = pl.when(pl.col("price") > 10)
try:
    items.select(dear.then("dear").otherwise("cheap"))
except pl.exceptions.ColumnNotFoundError as error:
    print(str(error).partition(";")[0])
words = dear.then(pl.lit("dear")).otherwise(pl.lit("cheap"))
print(items.select(words.alias("level"))["level"].to_list())
