# set-up: two large files, in small
from pathlib import Path

for year in (2023, 2024):
    rows = [f"{year},s{n % 3},{n * 0.5}" for n in range(1000)]
    Path(f"readings-{year}.csv").write_text("year,sensor,value\n"
                                            + "\n".join(rows))
# end of set-up
from pathlib import Path

import dask.dataframe as dd

readings = dd.read_csv("readings-*.csv", dtype={"sensor": "string"})
parts = readings.repartition(npartitions=4)
parts.to_parquet("readings", overwrite=True)
print(sorted(path.name for path in Path("readings").glob("*.parquet")))

recent = dd.read_parquet(
    "readings", columns=["sensor", "value"], filters=[("year", "==", 2024)]
)
means = recent.groupby("sensor")["value"].mean().compute()
print(means.sort_index().round(2).to_dict(), len(recent), "rows")
print(recent.head(2, npartitions=-1))
