# set-up: sales of three months
from pathlib import Path

for month in (1, 2, 3):
    rows = [f"2024-0{month}-{day:02},{city},{day * month}"
            for day in range(1, 29) for city in ("Oslo", "Lund")]
    Path(f"sales-{month}.csv").write_text("day,city,eur\n" + "\n".join(rows))
# end of set-up
import dask
import dask.dataframe as dd

sales = dd.read_csv(
    "sales-*.csv", parse_dates=["day"], dtype={"city": "string", "eur": float}
)
print(sales.npartitions, "partitions,", list(sales.columns))

large = sales[sales["eur"] > 10]
by_city = large.groupby("city")["eur"].agg(["sum", "mean", "count"])
by_month = large.groupby(large["day"].dt.strftime("%Y-%m"))["eur"].sum()

by_city, by_month, rows = dask.compute(by_city, by_month, large.shape[0])
print(by_city.sort_index().round(1))
print(by_month.sort_index().to_dict(), rows, "rows")
