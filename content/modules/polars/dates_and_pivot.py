from datetime import date

import polars as pl

sales = pl.DataFrame({
    "day": [date(2024, 1, 5), date(2024, 1, 20), date(2024, 2, 3)],
    "city": ["Oslo", "Lund", "Oslo"],
    "amount": [10, 20, 5],
}).sort("day")
monthly = sales.group_by_dynamic("day", every="1mo").agg(pl.col("amount").sum())
print(monthly.rows())
wide = sales.pivot("city", index="day", values="amount")
print(wide)
print(wide.unpivot(index="day", variable_name="city").drop_nulls().height)
print(sales.filter(pl.col("day").dt.month() == 1)["city"].to_list())
