import xarray as xr

degrees = xr.DataArray([10.0, 20.0], dims="day", attrs={"units": "°C"})
kelvin = degrees + 273.15
print(kelvin.values, kelvin.attrs)
kelvin.attrs["units"] = "K"
print(kelvin.attrs, degrees.attrs)
