import xarray as xr

sea = xr.DataArray([4, 9, 17, 22], {"lat": [60, 50, 40, 30]})
print(sea.sel(lat=slice(35, 55)).values)
print(sea.sel(lat=slice(55, 35)).values)
print(sea.sortby("lat").sel(lat=slice(35, 55)).values)
