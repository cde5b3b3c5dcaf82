import numpy as np
import pandas as pd
import xarray as xr

days = pd.date_range("2023-01-01", "2024-12-31")
year = np.cos((days.day_of_year - 200) / 366 * 2 * np.pi)
noise = np.random.default_rng(2).normal(0, 2, len(days))
values = np.array(7 + 11 * year + noise)
degrees = xr.DataArray(values, {"time": days}, name="degrees")
degrees[40:43] = np.nan  # the sensor was broken

print("mean:", degrees.mean("time").round(1).item())
by_year = degrees.resample(time="YS").mean()
print("years:", by_year.round(1).values)
by_month = degrees.groupby("time.month").mean()
print("July:", by_month.sel(month=7).round(1).item(), dict(by_month.sizes))

anomaly = degrees.groupby("time.month") - by_month
print("above or below July:", anomaly.sel(time="2024-07-04").round(1).item())
smooth = degrees.rolling(time=7, center=True).mean()
print("gaps in the moving mean:", smooth.isnull().sum().item())
