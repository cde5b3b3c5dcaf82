from datetime import date

import pyarrow as pa
import pyarrow.parquet as pq

table = pa.table({
    "city": ["Oslo", "Zürich", "Lund", None],
    "day": [date(2024, 5, n) for n in (17, 18, 19, 20)],
    "eur": [120.5, 86.0, 40.25, 12.0],
})
pq.write_table(table, "sales.parquet", compression="zstd")

back = pq.read_table("sales.parquet")
print(back.schema)
print(back.num_rows, "rows, equal:", back.equals(table))

large = pq.read_table(
    "sales.parquet", columns=["city", "eur"], filters=[("eur", ">", 40)]
)
for row in large.to_pylist():
    print(row)
