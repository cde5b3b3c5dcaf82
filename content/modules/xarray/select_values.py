# set-up: four days at four latitudes
import numpy as np
import pandas as pd
import xarray as xr

grid = xr.DataArray(
    np.arange(16).reshape(4, 4),
    dims=("time", "lat"),
    coords={
        "time": pd.date_range("2024-05-17", periods=4),
        "lat": [30.0, 40.0, 50.0, 60.0],
    },
)
# end of set-up
print(grid.sel(lat=40, time="2024-05-18").item())
print(grid.isel(time=0, lat=-1).item(), grid.isel(time=slice(0, 2)).shape)
print(grid.sel(lat=59.91, method="nearest").values)
print(grid.sel(time=slice("2024-05-18", "2024-05-19"), lat=[30, 60]).values)

print(grid.where(grid > 12, drop=True).values)
print(grid.where(grid["lat"] > 40, 0).isel(time=1).values)
try:
    grid.sel(lat=45)
except KeyError as error:
    print("not there:", str(error)[1:34])
