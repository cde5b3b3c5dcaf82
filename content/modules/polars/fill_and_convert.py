import polars as pl

raw = pl.DataFrame({
    "name": [" Ada", "Zoë ", None],
    "born": ["1990-05-17", "17.5.1990", None],
    "score": ["7", "x", "9.5"],
})
clean = raw.with_columns(
    pl.col("name").str.strip_chars().fill_null("unknown"),
    pl.col("born").str.strip_chars().str.to_date("%Y-%m-%d", strict=False),
    pl.col("score").str.strip_chars().cast(pl.Float64, strict=False),
)
print(clean)
print(clean.null_count().row(0), clean.drop_nulls("score").height)
try:
    raw.with_columns(pl.col("score").cast(pl.Float64))
except pl.exceptions.InvalidOperationError as error:
    print(str(error).splitlines()[0])
high = pl.when(pl.col("score") >= 9).then(pl.lit("high"))
print(clean.select(high.otherwise(pl.lit("-"))).to_series().to_list())
