import polars as pl

values = pl.Series([1.0, float("nan"), None])
print(values.null_count(), values.mean(), values.max())
print(values.fill_nan(None).null_count(), values.fill_nan(None).mean())
small = pl.Series([250, 10], dtype=pl.UInt8)
print((small + 10).to_list())
