# set-up: a Parquet file, and one that only claims to be
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

numbers = pa.table({"sensor": ["a", "b"] * 5000, "value": range(10_000)})
pq.write_table(numbers, "readings.parquet", row_group_size=4000)
Path("fake.parquet").write_text("sensor;value\na;0\n")
# end of set-up
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

with pq.ParquetFile("readings.parquet") as file:
    print(file.schema_arrow.names, file.metadata.num_rows, "rows")
    print(file.num_row_groups, "groups of rows")
    column = file.metadata.row_group(0).column(1)
    print(column.path_in_schema, column.compression, column.statistics.max)
    total = 0
    for batch in file.iter_batches(batch_size=1000, columns=["value"]):
        total += pc.sum(batch["value"]).as_py() or 0  # None for none
print("sum:", total)

for name in ("fake.parquet", "lost.parquet"):
    try:
        pq.read_table(name)
    except FileNotFoundError:
        print(name, "is not there")
    except (pa.ArrowException, OSError) as error:  # or damaged
        print(name, "|", str(error).partition(". ")[0])
