import pandas as pd
import xarray as xr

weather = xr.Dataset(
    {"degrees": (("time", "lat"), [[3.5, 9.0], [4.0, 10.5]])},
    coords={
        "time": pd.date_range("2024-03-01", periods=2), "lat": [60.0, 45.0],
    },
)
weather["degrees"].attrs["units"] = "°C"
weather.to_netcdf("weather.nc", engine="scipy")

with xr.open_dataset("weather.nc") as opened:
    print(opened["degrees"].attrs, dict(opened.sizes))
    north = opened["degrees"].sel(lat=60).load()
print(north.to_series())
weather.to_dataframe().to_csv("weather.csv")

try:
    weather.to_netcdf("weather4.nc", engine="netcdf4")
except ModuleNotFoundError as error:
    print(error)
