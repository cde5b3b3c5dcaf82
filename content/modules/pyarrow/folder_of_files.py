from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

table = pa.table({
    "year": [2023, 2023, 2024, 2024],
    "city": ["Oslo", "Lund", "Oslo", "Rome"],
    "eur": [10.0, 25.0, 30.0, 8.0],
})
ds.write_dataset(
    table, "sales", format="parquet",
    partitioning=["year"], partitioning_flavor="hive",
)
for path in sorted(Path("sales").rglob("*.parquet")):
    print(path.as_posix())

folders = ds.partitioning(pa.schema([("year", pa.int64())]), flavor="hive")
sales = ds.dataset("sales", format="parquet", partitioning=folders)
print(sales.count_rows(), sales.schema.names)
recent = sales.to_table(filter=ds.field("year") == 2024, columns=["city"])
print(recent.to_pylist())
total = 0.0
for batch in sales.to_batches(columns=["eur"]):  # piece by piece
    total += pc.sum(batch["eur"]).as_py() or 0  # None for none
print(total)
