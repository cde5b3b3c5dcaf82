# set-up: a larger file
import polars as pl

pl.DataFrame({
    "sensor": [f"s{n % 3}" for n in range(9000)],
    "value": [n % 50 for n in range(9000)],
    "note": ["-"] * 9000,
}).write_csv("readings.csv")
# end of set-up
import polars as pl

query = (
    pl.scan_csv("readings.csv")
    .filter(pl.col("value") >= 40)
    .group_by("sensor")
    .agg(pl.col("value").mean().round(3), count=pl.len())
    .sort("sensor")
)
print(type(query).__name__, query.collect_schema().names())
print(query.collect(engine="streaming"))
print("note" in query.explain().partition("PROJECT")[2])
