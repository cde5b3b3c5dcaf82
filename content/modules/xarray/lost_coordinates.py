import xarray as xr

spring = xr.DataArray([10, 20, 30], {"shop": ["A", "B", "C"]})
autumn = xr.DataArray([1, 2], {"shop": ["B", "D"]})
print((spring + autumn).to_series().to_dict())
with xr.set_options(arithmetic_join="outer"):
    print((spring + autumn).to_series().to_dict())
