from datetime import datetime

import xarray as xr

days = [datetime(2024, 5, 17), datetime(2024, 5, 18), datetime(2024, 5, 19)]
degrees = xr.DataArray(
    [[9.5, 11.0, 8.5], [21.0, 23.5, None]],
    dims=("city", "day"),
    coords={"city": ["Oslo", "Rome"], "day": days},
    name="degrees",
    attrs={"units": "°C"},
).astype(float)
weather = xr.Dataset(
    {"degrees": degrees, "height": ("city", [23, 21])},
    attrs={"source": "airport"},
)
print(dict(weather.sizes), list(weather.data_vars))
print(degrees.dims, degrees.shape, degrees.attrs)
print(degrees.mean("day"))
fahrenheit = weather["degrees"] * 9 / 5 + 32  # keeps the attributes
weather["fahrenheit"] = fahrenheit.assign_attrs(units="°F")
print(weather["fahrenheit"].sel(city="Rome").values)
