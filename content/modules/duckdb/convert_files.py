# set-up: a CSV file
from pathlib import Path

Path("orders.csv").write_text(
    "city,year,eur\nOslo,2023,10\nLund,2024,25\nOslo,2024,30\n"
)
# end of set-up
from pathlib import Path

import duckdb

duckdb.sql("copy (from 'orders.csv') to 'orders.parquet' (format parquet)")
print(duckdb.sql("select sum(eur) from 'orders.parquet'").fetchall())

best = duckdb.sql("select city, eur from 'orders.parquet' where eur > 20 "
                  "order by eur")
best.write_csv("best.csv")
best.write_parquet("best.parquet", compression="zstd")
print(Path("best.csv").read_text())

duckdb.sql("copy (from 'orders.parquet') to 'by_year' "
           "(format parquet, partition_by (year))")
print(sorted(path.name for path in Path("by_year").iterdir()))
