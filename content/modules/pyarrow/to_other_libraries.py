import pandas as pd
import polars as pl
import pyarrow as pa

table = pa.table({"city": ["Oslo", "Lund"], "guests": [3, None]})

frame = table.to_pandas()
print(frame["guests"].tolist(), frame["guests"].dtype)
kept = table.to_pandas(types_mapper=pd.ArrowDtype)
print(kept["guests"].tolist(), kept["guests"].dtype)

indexed = frame.set_index("city")
print(pa.Table.from_pandas(indexed).column_names)
print(pa.Table.from_pandas(indexed, preserve_index=False).column_names)

print(pl.from_arrow(table)["guests"].sum())
print(pa.array([1.5, None]).to_numpy(zero_copy_only=False) * 2)
