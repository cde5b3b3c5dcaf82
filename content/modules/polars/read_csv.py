# set-up: a file of sales
from pathlib import Path

Path("sales.csv").write_text("""\
day;city;zip;amount
2024-05-17;Oslo;0150;12.5
2024-05-18;Lund;22100;
2024-05-18;Oslo;0151;n/a
""")
# end of set-up
import polars as pl

sales = pl.read_csv(
    "sales.csv",
    separator=";",
    schema_overrides={"zip": pl.String, "amount": pl.Float64},
    null_values=["", "n/a"],
    try_parse_dates=True,
)
print(sales)
print(sales.schema["day"], sales.height, "rows")
sales.drop("zip").write_csv("short.csv")
sales.write_parquet("sales.parquet")
print(pl.read_parquet("sales.parquet").equals(sales))
